// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/compilesentences.cpp.
namespace espalier::compile::messages {

using namespace arguments;

inline constexpr MessageCode<> noColumnName{"compile.no_column_name"};
inline constexpr MessageCode<> giveShortName{"compile.give_short_name"};
inline constexpr MessageCode<Count, Count> modelTooLarge{"compile.model_too_large"}; // nodes or weights, the most
inline constexpr MessageCode<> smallerTrees{"compile.smaller_trees"};
inline constexpr MessageCode<> fewerFeatures{"compile.fewer_features"};
inline constexpr MessageCode<> fewerPoints{"compile.fewer_points"};
inline constexpr MessageCode<> fewerUnits{"compile.fewer_units"};
inline constexpr MessageCode<> reasonsOfOneOutput{"compile.reasons_of_one_output"};
inline constexpr MessageCode<> deployWithoutReasons{"compile.deploy_without_reasons"};
inline constexpr MessageCode<> reasonsTooLarge{"compile.reasons_too_large"};

} // namespace espalier::compile::messages
