// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of pictures of the relation graph: the sentences stand in ui/words/diagramsentences.cpp.
namespace espalier::diagram::messages {

using namespace arguments;

inline constexpr MessageCode<> placingTables{"diagram.placing_tables"};
inline constexpr MessageCode<> writingPage{"diagram.writing_page"};
inline constexpr MessageCode<> painting{"diagram.painting"};
inline constexpr MessageCode<> writingPicture{"diagram.writing_picture"};
inline constexpr MessageCode<> notPlaced{"diagram.not_placed"};
inline constexpr MessageCode<> installPlugins{"diagram.install_plugins"};
inline constexpr MessageCode<> noReason{"diagram.no_reason"};
inline constexpr MessageCode<> noSize{"diagram.no_size"};
inline constexpr MessageCode<Count, Count> tooManyPixels{"diagram.too_many_pixels"}; // width, height
inline constexpr MessageCode<Name> largestScaleIs{"diagram.largest_scale_is"}; // as it is to be given
inline constexpr MessageCode<> noScale{"diagram.no_scale"};
inline constexpr MessageCode<> giveAboveZero{"diagram.give_above_zero"};

} // namespace espalier::diagram::messages
