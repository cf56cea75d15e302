// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/infernames.h"

#include <string_view>

namespace espalier::relations {

//! What a column's name says that a row is to another, where it does not name a table.
enum class RoleKind
{
    None,
    Person, //!< creator, assignee, created_by, assigned_to: one who did something
    Superior, //!< manager_id, reports_to, support_rep_id: one who works there
    Kin //!< parent_id, duplicate_of, replaced_by: another row of the same kind
};

RoleKind roleOf(const ColumnStem &stem);
//! creator, assignee, created_by and the like: the stem names what a person did.
bool isPersonRole(const ColumnStem &stem);
//! previous, parent, original and the like: another row of the same kind.
bool isKinWord(std::string_view word);
//! parent, manager: needs no mark of a key, where the types are those of the key.
bool isBareRole(const ColumnStem &stem);
//! total_orders, max_user, order_count: counts or measures, and refers to none.
bool isQuantity(const Words &words);
//! A word that ends a name and says how it refers: via, to, of.
bool isPreposition(std::string_view word);

//! Rows of a table of this name have a manager among themselves.
bool isOfWorkers(const Words &table);

} // namespace espalier::relations
