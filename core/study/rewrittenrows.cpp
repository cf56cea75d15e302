// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/rewrittenrows.h"

#include "core/study/columnuse.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "core/study/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace espalier::study {

namespace {

//! Columns that stay as they were written: moments from which rows are seen, keys, and what refers to other rows.
bool isFixed(const Study &study, const catalog::Catalog &catalog, const catalog::Table &table, std::size_t column)
{
    return table.columns[column].name == plainTime(study, table) || !keyReason(catalog, study, table, column).empty();
}

//! Updates that something explains: a column that says so, an end of validity, a label that is filled in.
bool isExplained(const Study &study, const catalog::Table &table)
{
    const auto *time = findTime(study, table.name);
    const bool isVersioned = time != nullptr && (!time->until.empty() || !time->columns.empty());
    const bool isLabelled = table.name == study.entity && std::holds_alternative<RowTarget>(study.target);
    return isVersioned || isLabelled || (time != nullptr && time->isKnownInAdvance)
        || std::ranges::any_of(table.columns, [](const catalog::Column &column) {
               // "updated_at" says when, not what.
               return !catalog::isMoment(column.type) && !changeReason(column).empty();
           });
}

bool isRewritten(const catalog::Table &table)
{
    return table.counters && table.counters->live > 0 && 2 * table.counters->updated >= table.counters->live;
}

} // namespace

std::vector<Finding> rewrittenFindings(const Study &study, const catalog::Catalog &catalog)
{
    struct Read
    {
        std::vector<std::string> columns;
        std::set<std::string> features;
    };
    std::map<sql::QualifiedName, Read> tables;
    for (const auto &[column, features] : featuresByColumn(study)) {
        const auto id = catalog::findTable(catalog, column.table);
        if (!id || !hasAsOf(study) || !isRewritten(catalog.table(*id)) || isExplained(study, catalog.table(*id)))
            continue;
        const auto index = catalog::findColumn(catalog.table(*id), column.name);
        if (!index || isFixed(study, catalog, catalog.table(*id), *index))
            continue;
        tables[column.table].columns.push_back(column.name);
        tables[column.table].features.insert(features.begin(), features.end());
    }
    std::vector<Finding> findings;
    for (auto &[name, read] : tables) {
        const auto &counters = *catalog.table(*catalog::findTable(catalog, name)).counters;
        findings.push_back(
            {.subject = tableText(name),
             .detail = messages::rowsRewritten(std::move(read.columns)),
             .kind = FindingKind::ChangesInPlace,
             .severity = Severity::Warning,
             .evidence = {messages::serverCountsUpdates(counters.updated, counters.live, tableText(name))},
             .fix = ExcludeFeatures{{read.features.begin(), read.features.end()}}});
    }
    return findings;
}

} // namespace espalier::study
