// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of models that are explained: the sentences stand in ui/words/explainsentences.cpp.
namespace espalier::explain::messages {

using namespace arguments;

inline constexpr MessageCode<> noBackground{"explain.no_background"};
inline constexpr MessageCode<> trainAgain{"explain.train_again"};
inline constexpr MessageCode<> noExactReasons{"explain.no_exact_reasons"};
inline constexpr MessageCode<> lookAtImportances{"explain.look_at_importances"};
inline constexpr MessageCode<> readingRows{"explain.reading_rows"};
inline constexpr MessageCode<> contributing{"explain.contributing"};
inline constexpr MessageCode<> shuffling{"explain.shuffling"};
inline constexpr MessageCode<> settingValues{"explain.setting_values"};
inline constexpr MessageCode<> cuttingRows{"explain.cutting_rows"};
inline constexpr MessageCode<> scoringSlices{"explain.scoring_slices"};
inline constexpr MessageCode<Name, Name> sliceOfValue{"explain.slice_of_value"};
inline constexpr MessageCode<Name, Number> sliceOfNumber{"explain.slice_of_number"};
inline constexpr MessageCode<Name, Number, Number> sliceOfRange{"explain.slice_of_range"};
inline constexpr MessageCode<Name, Number> sliceOfOthers{"explain.slice_of_others"}; // what, how many
inline constexpr MessageCode<Name> sliceOfMissing{"explain.slice_of_missing"};
inline constexpr MessageCode<Name> sliceWithoutHistory{"explain.slice_without_history"};
inline constexpr MessageCode<Name, Number> sliceOfShortHistory{"explain.slice_of_short_history"};
inline constexpr MessageCode<Name, Number> sliceOfLongHistory{"explain.slice_of_long_history"};
inline constexpr MessageCode<Name> sliceOfMoment{"explain.slice_of_moment"};
inline constexpr MessageCode<Name, Name> sliceOfTime{"explain.slice_of_time"};

} // namespace espalier::explain::messages
