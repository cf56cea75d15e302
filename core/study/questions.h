// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/relations/relation.h"
#include "core/study/aggregates.h"
#include "core/study/compose.h"
#include "core/study/questionline.h"
#include "core/study/study.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace espalier::study {

//! What can be asked of the rows of another table.
inline constexpr auto offeredAggregates = [] {
    constexpr auto count = std::ranges::count(aggregateRows, AsTarget::Offered, &AggregateTraits::asTarget);
    std::array<Aggregate, count> offered{};
    std::size_t place = 0;
    for (const auto &row : aggregateRows) {
        if (row.asTarget == AsTarget::Offered)
            offered.at(place++) = row.aggregate;
    }
    return offered;
}();

//! Tables that a path with a to-many hop reaches from start, nearest first.
std::vector<catalog::TableId> reachedByMany(const relations::RelationGraph &graph, catalog::TableId start);
//! The table most other tables speak of: the one a first question is likely to be about.
std::optional<catalog::TableId> likelyEntity(const catalog::Catalog &catalog, const relations::RelationGraph &graph);
bool needsColumn(Aggregate aggregate);
//! Whether what is asked is yes or no by itself, without a condition.
bool isFlag(std::optional<Aggregate> asked);
//! The column can be asked about, and is missing in some rows: what it would be there is predicted. Of a table that was never analysed, one
//! that may be missing.
bool canBeFilledIn(const catalog::Table &table, std::size_t column);
//! The question that fills it in.
TargetWords fillingWords(const catalog::Table &table, std::size_t column);

//! A study with the words of another question, features and all else kept. Nothing where that is about another entity or
//! another label of its rows, so that features have to be found anew.
std::optional<Study> withQuestion(const Study &study, const Study &composed);
//! The same of a question that is said whole; what it leaves unsaid stays.
std::optional<Study> withQuestion(const Study &study, const Question &question);

//! What a label is taken as where nobody says it.
Task usualTask(const catalog::Catalog &catalog, const sql::QualifiedName &entity, const Target &target);
//! How examples are split where nobody says it.
SplitKind usualSplit(const Study &study);

} // namespace espalier::study
