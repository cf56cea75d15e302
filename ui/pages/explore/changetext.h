// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/changes.h"

#include <QString>

namespace espalier::ui {

//! Where a change stands in the list.
enum class ChangeGroup
{
    NewTables,
    GoneTables,
    Columns,
    Keys,
    Rows
};

ChangeGroup groupOf(catalog::ChangeKind kind);
QString groupTitle(ChangeGroup group);
//! "orders.total": what changed.
QString changeSubject(const catalog::Change &change);
//! "integer → bigint", "new, text", "probably customers before": how it changed.
QString changeDetail(const catalog::Change &change);
//! "+1.2 k · 301 a day".
QString growthText(const catalog::RowChange &change);
//! The counts then and now, and what was inserted, updated and deleted where the server counted it.
QString growthDetail(const catalog::RowChange &change);

} // namespace espalier::ui
