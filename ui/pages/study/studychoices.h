// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/study.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace espalier::ui {

//! The unit a span is told in.
inline constexpr std::array offeredUnits{Duration::Unit::Days, Duration::Unit::Weeks, Duration::Unit::Hours,
                                         Duration::Unit::Minutes, Duration::Unit::Seconds};

QString questionTable(const catalog::Table &table);
//! Columns that can be predicted or aggregated.
QStringList questionColumns(const catalog::Table &table, std::optional<study::Aggregate> aggregate);
//! "orders_90d": lower case letters, digits and _.
QString suggestedName(const QString &table, const QString &detail);
//! "= 0", without its column.
QString conditionText(const std::optional<study::Condition> &condition);

} // namespace espalier::ui
