// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of living data: the sentences stand in ui/words/qualitysentences.cpp.
namespace espalier::quality::messages {

using namespace arguments;

// What happened in one period, or in several
inline constexpr MessageCode<> missing{"quality.missing"};
inline constexpr MessageCode<Count> missingOften{"quality.missing_often"}; // periods
inline constexpr MessageCode<> begins{"quality.begins"};
inline constexpr MessageCode<> constant{"quality.constant"};
inline constexpr MessageCode<Count> constantOften{"quality.constant_often"};
inline constexpr MessageCode<> outOfRange{"quality.out_of_range"};
inline constexpr MessageCode<Count> outOfRangeOften{"quality.out_of_range_often"};
inline constexpr MessageCode<> doubled{"quality.doubled"};
inline constexpr MessageCode<Count> doubledOften{"quality.doubled_often"};
inline constexpr MessageCode<> doubledRows{"quality.doubled_rows"};
inline constexpr MessageCode<Count> doubledRowsOften{"quality.doubled_rows_often"};
inline constexpr MessageCode<> renamed{"quality.renamed"};
inline constexpr MessageCode<> renamedOften{"quality.renamed_often"};
inline constexpr MessageCode<> stoodStill{"quality.stood_still"};
inline constexpr MessageCode<Count> stoodStillOften{"quality.stood_still_often"};

// The numbers of it: a share of rows in a period, and the share around it
inline constexpr MessageCode<Share, Count, Told, Share> missingIn{"quality.missing_in"};
inline constexpr MessageCode<Name, Share, Count, Told, Share> valueIn{"quality.value_in"};
inline constexpr MessageCode<Share, Count, Name, Share> missingBefore{"quality.missing_before"}; // a moment
inline constexpr MessageCode<Name, Share, Count, Name, Share> valueBefore{"quality.value_before"};
inline constexpr MessageCode<Share, Count, Told, Share> farOutIn{"quality.far_out_in"};
inline constexpr MessageCode<Number> atTimes{"quality.at_times"}; // the middle of all
inline constexpr MessageCode<Number> atPart{"quality.at_part"};
inline constexpr MessageCode<Count, Told, Number> timesTheLevel{"quality.times_the_level"}; // rows, period, factor
inline constexpr MessageCode<Count, Told, Number> partOfTheLevel{"quality.part_of_the_level"};
inline constexpr MessageCode<Share, Count, Told, Share> sameRowsIn{"quality.same_rows_in"};
inline constexpr MessageCode<Name, Count, Name, Share> valueUpTo{"quality.value_up_to"}; // rows, a moment, of all there
inline constexpr MessageCode<Name, Name, Share> valueAfter{"quality.value_after"};
inline constexpr MessageCode<Told, Number> noRow{"quality.no_row"}; // period, days
inline constexpr MessageCode<Name, Told, Number> noRowOf{"quality.no_row_of"};
inline constexpr MessageCode<Count, Count> lookAtThisTime{"quality.look_at_this_time"}; // of all examples
inline constexpr MessageCode<> byTheLabel{"quality.by_the_label"};
inline constexpr MessageCode<> someByTheLabel{"quality.some_by_the_label"};

// Restored dumps
inline constexpr MessageCode<> restoredDump{"quality.restored_dump"};
inline constexpr MessageCode<Share, Count, Number> writtenByOne{"quality.written_by_one"}; // of rows, days
inline constexpr MessageCode<Count, Share, Count, Number> writtenBy{"quality.written_by"}; // transactions
inline constexpr MessageCode<Told> eachByFew{"quality.each_by_few"};
inline constexpr MessageCode<Name, Count, Number> tableOfRows{"quality.table_of_rows"}; // rows, days

// What grows with age
inline constexpr MessageCode<Name> filledInOldRows{"quality.filled_in_old_rows"}; // column
inline constexpr MessageCode<Name> growsWithAge{"quality.grows_with_age"}; // column
inline constexpr MessageCode<Share, Count, Share, Count> presentByAge{"quality.present_by_age"};
inline constexpr MessageCode<Name, Share, Count, Share, Count> otherByAge{"quality.other_by_age"};
inline constexpr MessageCode<Number, Count, Number, Count> averageByAge{"quality.average_by_age"};

// Spellings
inline constexpr MessageCode<> severalSpellings{"quality.several_spellings"};
inline constexpr MessageCode<Count, Count, Count, Told> spellings{"quality.spellings"}; // of values, in rows, which
inline constexpr MessageCode<Name, Count> spelling{"quality.spelling"}; // rows
inline constexpr MessageCode<> differByCase{"quality.differ_by_case"};
inline constexpr MessageCode<Name> comparesWithoutCase{"quality.compares_without_case"}; // collation
inline constexpr MessageCode<Name> comparesAsEqual{"quality.compares_as_equal"}; // collation

// What was looked at
inline constexpr MessageCode<Count> spellingsOfColumns{"quality.spellings_of_columns"};
inline constexpr MessageCode<Count, Count> periodsOfTables{"quality.periods_of_tables"}; // tables, rows

// What is done now
inline constexpr MessageCode<> lookingAtHistory{"quality.looking_at_history"};
inline constexpr MessageCode<> lookingAtSpellings{"quality.looking_at_spellings"};

} // namespace espalier::quality::messages
