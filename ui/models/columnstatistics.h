// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

#include <optional>
#include <vector>

namespace espalier::ui {

//! A bound of pg_stats as a number: moments in microseconds, money without its sign; nothing where it is neither.
std::optional<double> boundNumber(catalog::Type type, const std::string &text);
//! Bin heights from pg_stats: equally full bins made equally wide, or the most common values; empty where neither is there.
std::vector<double> statisticsBins(const catalog::Column &column, std::size_t bins = 16);
//! True where statisticsBins() tells of a histogram, false where of common values.
bool hasHistogram(const catalog::Column &column);
//! "84,017" or "96 %": distinct values as a count, or as a share of the rows.
QString distinctText(const catalog::ColumnStatistics &statistics, std::int64_t rows);

} // namespace espalier::ui
