// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of models that are explained: the sentences stand in ui/words/explainsentences.cpp.
namespace espalier::explain::messages {

using namespace arguments;

inline constexpr MessageCode<> noBackground{"explain.no_background"};
inline constexpr MessageCode<> trainAgain{"explain.train_again"};
inline constexpr MessageCode<> readingRows{"explain.reading_rows"};
inline constexpr MessageCode<> contributing{"explain.contributing"};
inline constexpr MessageCode<> shuffling{"explain.shuffling"};

} // namespace espalier::explain::messages
