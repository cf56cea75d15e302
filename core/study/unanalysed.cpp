// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/unanalysed.h"

#include "core/base/subjects.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/paths.h"

#include <algorithm>
#include <set>
#include <string>

namespace espalier::study {

namespace {

bool isUnanalysed(const catalog::Table &table)
{
    const bool isEmpty = table.counters && table.counters->live == 0;
    return table.rowEstimate < 0 && table.kind == catalog::TableKind::Table && !isEmpty
        && std::ranges::any_of(table.columns, [](const catalog::Column &column) {
               return column.type == catalog::Type::Text && column.isReadable && !column.statistics;
           });
}

} // namespace

std::vector<Finding> unanalysedFindings(const Study &study, const catalog::Catalog &catalog)
{
    std::set<sql::QualifiedName> tables{study.entity};
    for (const auto &feature : study.features) {
        for (const auto &hop : wholePath(feature))
            tables.insert(hop.table);
    }
    std::vector<std::string> names;
    for (const auto &name : tables) {
        const auto id = catalog::findTable(catalog, name);
        if (id && isUnanalysed(catalog.table(*id)))
            names.push_back(tableText(name));
    }
    if (names.empty())
        return {};
    return {{.subject = subjects::statistics,
             .detail = messages::textsWithoutStatistics(),
             .kind = FindingKind::Unanalysed,
             .severity = Severity::Notice,
             .evidence = {messages::neverAnalysed(std::move(names))}}};
}

} // namespace espalier::study
