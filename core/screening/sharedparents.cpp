// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/sharedparents.h"

#include "core/plan/resolve.h"
#include "core/relations/keyvalues.h"
#include "core/screening/messages.h"
#include "core/screening/studyhops.h"
#include "core/study/names.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <utility>

namespace espalier::screening {

namespace {

std::vector<std::size_t> placesOf(const catalog::Table &table, const std::vector<std::string> &names)
{
    std::vector<std::size_t> places;
    places.reserve(names.size());
    for (const auto &name : names)
        places.push_back(*catalog::findColumn(table, name));
    return places;
}

} // namespace

Result<std::vector<study::Finding>> sharedParents(const study::Study &study, const catalog::Catalog &catalog,
                                                  pg::Transaction &transaction)
{
    const plan::Resolver resolver(study, catalog);
    std::set<std::pair<sql::QualifiedName, std::vector<std::string>>> parents;
    std::vector<study::Finding> findings;
    for (const auto &each : hopsOf(study)) {
        const auto steps = resolver.steps(each.from, {each.hop});
        const auto &columns = each.hop.parentColumns;
        if (!steps || !steps->front().mayBeShared || !parents.emplace(each.hop.table, columns).second)
            continue;
        const auto &table = catalog.table(*catalog::findTable(catalog, each.hop.table));
        const auto told = relations::keyValues(table, placesOf(table, columns), transaction);
        if (!told)
            return Failure(told.error());
        if (told->shared == 0)
            continue;
        findings.push_back(
            {.subject = fmt::format("{}.{}", study::tableText(each.hop.table), fmt::join(columns, ",")),
             .detail = messages::sharedParent(),
             .kind = study::FindingKind::SharedParent,
             .severity = study::Severity::Warning,
             .evidence = {messages::valuesOfSeveralRows(static_cast<std::int64_t>(told->shared),
                                                        static_cast<std::int64_t>(told->rows), told->example)}});
    }
    return findings;
}

} // namespace espalier::screening
