// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace espalier::gym {

//! Schemas, types, tables and what they say of themselves; without keys between tables, which are faster made afterwards.
extern const std::string_view shopTables;
//! Foreign keys and indexes.
extern const std::string_view shopKeys;
//! Comments on tables and columns.
extern const std::string_view shopComments;

} // namespace espalier::gym
