// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/aggregates.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace espalier::ui {

//! What can be asked of the rows of another table.
inline constexpr auto offeredAggregates = [] {
    constexpr auto count =
        std::ranges::count(study::aggregateRows, study::AsTarget::Offered, &study::AggregateTraits::asTarget);
    std::array<study::Aggregate, count> offered{};
    std::size_t place = 0;
    for (const auto &row : study::aggregateRows) {
        if (row.asTarget == study::AsTarget::Offered)
            offered.at(place++) = row.aggregate;
    }
    return offered;
}();
inline constexpr std::array offeredUnits{Duration::Unit::Days, Duration::Unit::Weeks, Duration::Unit::Hours,
                                         Duration::Unit::Minutes, Duration::Unit::Seconds};

QString questionTable(const catalog::Table &table);
//! Tables that a path with a to-many hop reaches from start, nearest first.
std::vector<catalog::TableId> reachedByMany(const relations::RelationGraph &graph, catalog::TableId start);
//! The table most other tables speak of: the one a first question is likely to be about.
std::optional<catalog::TableId> likelyEntity(const catalog::Catalog &catalog, const relations::RelationGraph &graph);
bool needsColumn(study::Aggregate aggregate);
//! Whether what is asked is yes or no by itself, without a condition.
bool isFlag(std::optional<study::Aggregate> asked);
//! Columns that can be predicted or aggregated.
QStringList questionColumns(const catalog::Table &table, std::optional<study::Aggregate> aggregate);
//! "orders_90d": lower case letters, digits and _.
QString suggestedName(const QString &table, const QString &detail);
//! "= 0", without its column.
QString conditionText(const std::optional<study::Condition> &condition);

//! A study with the words of another question, features and all else kept. Nothing where that is about another entity or
//! another label of its rows, so that features have to be found anew.
std::optional<study::Study> withQuestion(const study::Study &study, const study::Study &composed);

} // namespace espalier::ui
