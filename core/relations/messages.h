// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of relations between tables: the sentences stand in ui/words/relationssentences.cpp.
namespace espalier::relations::messages {

using namespace arguments;

inline constexpr MessageCode<> checkingValues{"relations.checking_values"};
inline constexpr MessageCode<Count, Count> checkingRelations{"relations.checking_relations"}; // done, all

} // namespace espalier::relations::messages
