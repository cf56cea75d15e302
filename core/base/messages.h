// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/time.h"

#include <string>

namespace espalier {

//! What messages speak of, as their codes state it.
namespace arguments {

using Name = std::string; //!< of a table, a column, a feature, a person; a moment; a value
using Names = std::vector<std::string>;
using Count = std::int64_t;
using Number = double;
using Told = std::vector<Message>;

} // namespace arguments

namespace messages {

using namespace arguments;

//! Worded already: by a server, a library, an older file, or the program itself.
inline constexpr MessageCode<Name> inWords{"base.in_words"};
inline constexpr MessageCode<Count> seconds{"base.seconds"};
inline constexpr MessageCode<Count> minutes{"base.minutes"};
inline constexpr MessageCode<Count> hours{"base.hours"};
inline constexpr MessageCode<Count> days{"base.days"};
inline constexpr MessageCode<Count> weeks{"base.weeks"};
inline constexpr MessageCode<Count> andMore{"base.and_more"};
inline constexpr MessageCode<> stopped{"base.stopped"};

// What scores are called
inline constexpr MessageCode<> rocAuc{"base.roc_auc"};
inline constexpr MessageCode<> averagePrecision{"base.average_precision"};
inline constexpr MessageCode<> logLoss{"base.log_loss"};
inline constexpr MessageCode<> brier{"base.brier"};
inline constexpr MessageCode<> accuracy{"base.accuracy"};
inline constexpr MessageCode<> f1{"base.f1"};
inline constexpr MessageCode<> mcc{"base.mcc"};
inline constexpr MessageCode<> rmse{"base.rmse"};
inline constexpr MessageCode<> mae{"base.mae"};
inline constexpr MessageCode<> r2{"base.r2"};
// Files
inline constexpr MessageCode<> fileNotWritten{"base.file_not_written"};
inline constexpr MessageCode<> checkFolderAndDisk{"base.check_folder_and_disk"};
inline constexpr MessageCode<> fileNotRead{"base.file_not_read"};
inline constexpr MessageCode<> checkPath{"base.check_path"};
inline constexpr MessageCode<Count> fileLarger{"base.file_larger"}; // bytes
inline constexpr MessageCode<> checkFileMeant{"base.check_file_meant"};
inline constexpr MessageCode<> folderNotMade{"base.folder_not_made"};
inline constexpr MessageCode<> checkFolderAbove{"base.check_folder_above"};

// Documents
inline constexpr MessageCode<> correctDocument{"base.correct_document"};
inline constexpr MessageCode<> correctFile{"base.correct_file"};
inline constexpr MessageCode<Count> nestedDeeper{"base.nested_deeper"}; // levels
inline constexpr MessageCode<Name> keyTwice{"base.key_twice"};
inline constexpr MessageCode<> keyMissing{"base.key_missing"};
inline constexpr MessageCode<> keyUnknown{"base.key_unknown"};
inline constexpr MessageCode<> removeKey{"base.remove_key"};
inline constexpr MessageCode<> objectExpected{"base.object_expected"};
inline constexpr MessageCode<> textExpected{"base.text_expected"};
inline constexpr MessageCode<> nameExpected{"base.name_expected"};
inline constexpr MessageCode<> numberExpected{"base.number_expected"};
inline constexpr MessageCode<> wholeNumberExpected{"base.whole_number_expected"};
inline constexpr MessageCode<> countExpected{"base.count_expected"};
inline constexpr MessageCode<> booleanExpected{"base.boolean_expected"};
inline constexpr MessageCode<> listExpected{"base.list_expected"};
inline constexpr MessageCode<> textsExpected{"base.texts_expected"};
inline constexpr MessageCode<> numbersExpected{"base.numbers_expected"};
inline constexpr MessageCode<> wholeNumbersExpected{"base.whole_numbers_expected"};
inline constexpr MessageCode<> noMessage{"base.no_message"};

// Amounts and times
inline constexpr MessageCode<> noMemory{"base.no_memory"};
inline constexpr MessageCode<> writeMemory{"base.write_memory"};
inline constexpr MessageCode<> noMoment{"base.no_moment"};
inline constexpr MessageCode<> writeMoment{"base.write_moment"};
inline constexpr MessageCode<> noDuration{"base.no_duration"};
inline constexpr MessageCode<> writeDuration{"base.write_duration"};
inline constexpr MessageCode<> durationTooLong{"base.duration_too_long"};
inline constexpr MessageCode<> writeShorter{"base.write_shorter"};
inline constexpr MessageCode<> monthsDiffer{"base.months_differ"};
inline constexpr MessageCode<> writeDays{"base.write_days"};

} // namespace messages

//! "90 days" as a message, or as what another one speaks of.
Message toldDuration(Duration duration);

} // namespace espalier
