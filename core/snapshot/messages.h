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

} // namespace espalier::snapshot::messages
