// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/questions.h"

#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/datacheck.h"
#include "core/snapshot/fetch.h"
#include "core/workbench/messages.h"

#include <optional>
#include <utility>

namespace espalier::workbench {

namespace {

//! Columns that are kept, for the time of one question.
class CachedColumns
{
public:
    explicit CachedColumns(const Asked &asked)
        : m_cache(store::Cache::open(asked.cache))
    {
        if (m_cache)
            m_columns.emplace(*m_cache, *asked.catalog);
    }

    //! Null where there is no cache.
    columns::ColumnCache *columns() { return m_columns ? &*m_columns : nullptr; }

private:
    Result<store::Cache> m_cache;
    std::optional<columns::ColumnCache> m_columns;
};

} // namespace

Result<study::Study> fitSchedule(const study::Study &study, const screening::Stated &stated, const Asked &asked,
                                 Progress &progress)
{
    if (!std::holds_alternative<study::FutureTarget>(study.target))
        return study;
    auto connection = pg::Connection::open(asked.settings, progress);
    if (!connection)
        return Failure(connection.error());
    return screening::withFittedSchedule(study, stated, asked.catalog, *connection);
}

Result<cost::Cost> estimateCost(const study::Study &study, const Asked &asked, Progress &progress)
{
    const auto plan = compile::planned(study, asked.catalog);
    if (!plan)
        return Failure(plan.error());
    auto connection = pg::Connection::open(asked.settings, progress);
    if (!connection)
        return Failure(connection.error());
    return cost::estimateCost(*plan, asked.catalog, *connection, asked.memory);
}

Result<frame::Table> previewExamples(const study::Study &study, std::size_t rows, const Asked &asked,
                                     Progress &progress)
{
    const auto plan = compile::planned(study, asked.catalog);
    if (!plan)
        return Failure(plan.error());
    progress.report(-1, messages::readingExamples());
    auto connection = pg::Connection::open(asked.settings, progress);
    if (!connection)
        return Failure(connection.error());
    return snapshot::fetchPreview(*plan, *connection, rows);
}

Result<screening::LeakageReport> checkData(const study::Study &study, const Asked &asked, Progress &progress)
{
    const auto plan = compile::planned(study, asked.catalog);
    if (!plan)
        return Failure(plan.error());
    auto connection = pg::Connection::open(asked.settings, progress);
    if (!connection)
        return Failure(connection.error());
    CachedColumns cached(asked);
    return screening::checkLeakage(study, *plan, asked.catalog, *connection, progress,
                                   {.columnCache = cached.columns(), .memory = asked.memory});
}

Result<screening::Suggestion> suggestFeatures(const study::Study &study, const std::vector<study::Feature> &candidates,
                                              const Asked &asked, Progress &progress, screening::SuggestOptions options)
{
    auto cache = store::Cache::open(asked.cache);
    options.cache = cache ? &*cache : nullptr;
    options.memory = asked.memory;
    const auto connect = [&asked](Progress &limited) {
        return pg::Connection::open(asked.settings, limited);
    };
    return screening::suggestFeatures(study, candidates, asked.catalog, connect, progress, options);
}

Result<screening::FeatureHistograms> openHistograms(const study::Study &study,
                                                    const std::vector<study::Feature> &features, const Asked &asked,
                                                    Progress &progress)
{
    auto connection = pg::Connection::open(asked.settings, progress);
    if (!connection)
        return Failure(connection.error());
    CachedColumns cached(asked);
    return screening::FeatureHistograms::open(study, features, asked.catalog, *connection, cached.columns());
}

} // namespace espalier::workbench
