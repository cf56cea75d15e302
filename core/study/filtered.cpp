// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/filtered.h"

#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/paths.h"

#include <algorithm>
#include <utility>

namespace espalier::study {

namespace {

bool passes(const Feature &feature, const sql::QualifiedName &table)
{
    const auto path = wholePath(feature);
    return std::ranges::find(path, table, &Hop::table) != path.end();
}

} // namespace

bool isUsable(const Study &study, const catalog::Table &table)
{
    const bool isAsked = std::ranges::find(study.filteredTables, table.name) != study.filteredTables.end();
    return catalog::isWholeReadable(table) || (table.isReadable && isAsked);
}

Result<Study> withFilteredTables(Study study, const catalog::Catalog &catalog, const std::vector<std::string> &tables)
{
    for (const auto &text : tables) {
        const auto id = catalog::resolveTable(catalog, text);
        if (!id)
            return Failure(id.error());
        const auto &name = catalog.table(*id).name;
        if (std::ranges::find(study.filteredTables, name) == study.filteredTables.end())
            study.filteredTables.push_back(name);
    }
    return study;
}

std::vector<Finding> filteredFindings(const Study &study, const catalog::Catalog &catalog)
{
    std::vector<Finding> findings;
    for (const auto &name : tablesOf(study)) {
        const auto id = catalog::findTable(catalog, name);
        if (!id || !catalog.table(*id).isFiltered)
            continue;
        ExcludeFeatures exclude;
        for (const auto &feature : study.features) {
            if (passes(feature, name))
                exclude.names.push_back(feature.name);
        }
        Finding found{.subject = tableText(name),
                      .detail = messages::rowsHidden(catalog.user),
                      .kind = FindingKind::RowsHidden,
                      .severity = Severity::Notice};
        if (!exclude.names.empty())
            found.fix = std::move(exclude);
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace espalier::study
