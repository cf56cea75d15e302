// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/draft.h"
#include "core/pg/rows.h"

namespace espalier::catalog {

//! Of queries::constraints and queries::indexes. Requires, unchecked: the draft has its columns.
void readConstraints(Draft &draft, const pg::Rows &rows);
void readIndexes(Draft &draft, const pg::Rows &rows);
//! Ordered by table and name. Requires, unchecked: the draft has its constraints.
void addForeignKeys(Draft &draft);

} // namespace espalier::catalog
