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

} // namespace espalier::diagram::messages
