// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/columnssentences.cpp.
namespace espalier::columns::messages {

using namespace arguments;

inline constexpr MessageCode<Name> bytesAreNoText{"columns.bytes_are_no_text"}; // the value, as it is shown
inline constexpr MessageCode<Name> findItsRows{"columns.find_its_rows"}; // a query
inline constexpr MessageCode<Count, Count> otherRowsArrived{"columns.other_rows_arrived"}; // arrived, told

} // namespace espalier::columns::messages
