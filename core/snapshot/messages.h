// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of snapshots: the sentences stand in ui/words/snapshotsentences.cpp.
namespace espalier::snapshot::messages {

using namespace arguments;

// What happened to what was read
inline constexpr MessageCode<> columnIsGone{"snapshot.column_is_gone"};
inline constexpr MessageCode<> anotherTable{"snapshot.another_table"};
inline constexpr MessageCode<> anotherColumn{"snapshot.another_column"};
inline constexpr MessageCode<Name, Name> otherType{"snapshot.other_type"}; // was, is

// What is refused
inline constexpr MessageCode<> bytesChanged{"snapshot.bytes_changed"};
inline constexpr MessageCode<> takeAgain{"snapshot.take_again"};
inline constexpr MessageCode<Name> oneLabel{"snapshot.one_label"}; // the label
inline constexpr MessageCode<> changeTarget{"snapshot.change_target"};
inline constexpr MessageCode<Count> notTwoClasses{"snapshot.not_two_classes"};
inline constexpr MessageCode<> chooseMulticlass{"snapshot.choose_multiclass"};
inline constexpr MessageCode<Count, Count> tooManyClasses{"snapshot.too_many_classes"};
inline constexpr MessageCode<> chooseFewerValues{"snapshot.choose_fewer_values"};
inline constexpr MessageCode<> infiniteLabels{"snapshot.infinite_labels"};
inline constexpr MessageCode<> leaveOutByFilter{"snapshot.leave_out_by_filter"};
inline constexpr MessageCode<Number> everyLabelIs{"snapshot.every_label_is"};
inline constexpr MessageCode<> nothingToLearn{"snapshot.nothing_to_learn"};
inline constexpr MessageCode<> emptySample{"snapshot.empty_sample"};
inline constexpr MessageCode<> takeMoreRows{"snapshot.take_more_rows"};
inline constexpr MessageCode<> noExamples{"snapshot.no_examples"};
inline constexpr MessageCode<Told> noExamplesOf{"snapshot.no_examples_of"}; // what became of the rows
inline constexpr MessageCode<> checkRows{"snapshot.check_rows"};
inline constexpr MessageCode<> noLabel{"snapshot.no_label"};
inline constexpr MessageCode<> checkTarget{"snapshot.check_target"};
inline constexpr MessageCode<> allContradict{"snapshot.all_contradict"};
inline constexpr MessageCode<> giveOneLabel{"snapshot.give_one_label"};
inline constexpr MessageCode<> noneTaken{"snapshot.none_taken"};
inline constexpr MessageCode<> takeOne{"snapshot.take_one"};
inline constexpr MessageCode<Told> noneTakenHere{"snapshot.none_taken_here"}; // databases
inline constexpr MessageCode<> nameThatDatabase{"snapshot.name_that_database"};
inline constexpr MessageCode<> notKept{"snapshot.not_kept"};
inline constexpr MessageCode<Told> severalDatabases{"snapshot.several_databases"}; // databases
inline constexpr MessageCode<> nameDatabase{"snapshot.name_database"};
inline constexpr MessageCode<Name, Name> databaseRead{"snapshot.database_read"}; // database, moment
inline constexpr MessageCode<Name, Name> tooShort{"snapshot.too_short"}; // moments
inline constexpr MessageCode<> startEarlier{"snapshot.start_earlier"};
inline constexpr MessageCode<> noSplitColumn{"snapshot.no_split_column"};
inline constexpr MessageCode<> nameInTarget{"snapshot.name_in_target"};
inline constexpr MessageCode<> unknownSplit{"snapshot.unknown_split"};
inline constexpr MessageCode<> useKnownSplit{"snapshot.use_known_split"};
inline constexpr MessageCode<> noLabelledExample{"snapshot.no_labelled_example"};
inline constexpr MessageCode<Name> emptyPart{"snapshot.empty_part"}; // part
inline constexpr MessageCode<> useMoreExamples{"snapshot.use_more_examples"};

} // namespace espalier::snapshot::messages
