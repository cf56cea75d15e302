// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/findings.h"

#include "core/study/names.h"

#include <set>

namespace espalier::study {

namespace {

void addStaticTables(std::vector<Finding> &findings, const Study &study)
{
    std::set<sql::QualifiedName> tables;
    for (const auto &feature : study.features) {
        for (const auto &hop : feature.path)
            tables.insert(hop.table);
    }
    for (const auto &table : tables) {
        if (findTime(study, table) == nullptr && hasAsOf(study)) {
            findings.push_back(
                {tableText(table),
                 "it has no time column, so its rows count as always known: a value changed later would leak"});
        }
    }
}

void addOwnColumns(std::vector<Finding> &findings, const Study &study)
{
    const auto *row = std::get_if<RowTarget>(&study.target);
    for (const auto &feature : study.features) {
        const bool isOfAsOf = feature.column.empty(); // known by its nature
        if (!feature.path.empty() || feature.aggregate != Aggregate::Direct || isOfAsOf)
            continue;
        if (row != nullptr && feature.column == row->column)
            findings.push_back({feature.name, "this is the label's own column"});
        else if (row != nullptr)
            findings.push_back(
                {feature.name, "it stands in the example's own row: it must be known at the as-of time already"});
        else if (hasAsOf(study))
            findings.push_back({feature.name, "it is read as it is today, not as it was at the as-of time"});
    }
}

void addSplit(std::vector<Finding> &findings, const Study &study)
{
    const bool isFuture = std::holds_alternative<FutureTarget>(study.target);
    if (isFuture && study.split.kind == SplitKind::Random)
        findings.push_back(
            {"split", "an entity's cutoffs fall on both sides of a random split: scores will be too good"});
    if (isFuture && study.split.kind == SplitKind::Entity)
        findings.push_back({"split", "entities are apart, but times are not: what changes with time is not tested"});
}

} // namespace

std::vector<Finding> findings(const Study &study)
{
    std::vector<Finding> findings;
    addStaticTables(findings, study);
    addOwnColumns(findings, study);
    addSplit(findings, study);
    return findings;
}

} // namespace espalier::study
