// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost.h"

#include "core/compile/examples.h"
#include "core/compile/query.h"
#include "core/cost/columnbytes.h"
#include "core/cost/rates.h"
#include "core/plan/estimate.h"
#include "core/plan/reads.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <set>

namespace espalier::cost {

namespace {

constexpr int statementTimeout = 5000;
constexpr int countTimeout = 1000;
constexpr double countedCutoffs = 4;

plan::Plan examplesAlone(plan::Plan plan)
{
    plan.lookups.clear();
    plan.scans.clear();
    plan.made.clear();
    plan.outputs.clear();
    return plan;
}

std::int64_t nowMicroseconds()
{
    using std::chrono::duration_cast;
    return duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

//! How many cutoffs a schedule has whose horizon is over.
double cutoffCount(const plan::FutureLabel &label)
{
    auto last = nowMicroseconds() - label.horizon.microseconds();
    if (label.schedule.until)
        last = std::min(last, label.schedule.until->microseconds);
    const auto span = last - label.schedule.from.microseconds;
    const auto every = std::max<std::int64_t>(label.schedule.every.microseconds(), 1);
    const auto count = span < 0 ? 0 : span / every + 1;
    return static_cast<double>(count);
}

//! How many more examples there are than the planner thinks: it takes any series of moments for a thousand.
double correction(const plan::Plan &plan, const Explained &examples)
{
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    return future == nullptr || examples.seriesRows <= 0 ? 1 : cutoffCount(*future) / examples.seriesRows;
}

//! The examples of a few cutoffs, counted and scaled up: who is alive at a moment is what no planner can know. Nothing where it would
//! take too long.
std::optional<double> countedExamples(const plan::Plan &plan, pg::Connection &connection)
{
    auto few = plan;
    auto *future = std::get_if<plan::FutureLabel>(&few.label);
    if (future == nullptr)
        return std::nullopt;
    const auto all = cutoffCount(*future);
    const auto step = std::max(1.0, std::ceil(all / countedCutoffs));
    future->schedule.every.count *= static_cast<std::int64_t>(step);
    auto transaction = pg::Transaction::begin(connection,
                                              {.statementTimeoutMilliseconds = countTimeout,
                                               .tables = plan::tablesOf(plan::trainingReads(plan)),
                                               .filtered = plan.filteredTables});
    if (!transaction)
        return std::nullopt;
    sql::Select count;
    count.from = sql::Source{.from = std::vector{compile::trainingExamples(few)}, .alias = "ex"};
    count.items.push_back({sql::call("count", {sql::verbatim("*")}), "examples"});
    const auto rows = transaction->query(sql::print(count));
    if (!rows)
        return std::nullopt;
    return rows->number(0, 0) * all / std::max(1.0, std::ceil(all / step));
}

//! Any key of the entity, as SQL; empty where it has no rows.
Result<std::vector<std::string>> someKey(const plan::Plan &plan, pg::Transaction &transaction)
{
    sql::Select select;
    select.from = sql::Source{.from = plan.entity.name, .alias = "e"};
    for (const auto &column : plan.entity.primaryKey)
        select.items.push_back({sql::cast(sql::column("e", column.name), "text"), column.name});
    select.limit = 1;
    const auto rows = transaction.query(sql::print(select));
    if (!rows)
        return Failure(rows.error());
    std::vector<std::string> key;
    for (std::size_t i = 0; rows->size() > 0 && i < plan.entity.primaryKey.size(); ++i)
        key.push_back(sql::print(sql::cast(sql::value(rows->text(0, i)), plan.entity.primaryKey[i].typeName)));
    return key;
}

class Estimation
{
public:
    //! counted: the examples, where they are known better than the planner does. memory: allowed, in bytes.
    Estimation(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
               std::optional<double> counted, std::size_t memory)
        : m_plan(plan)
        , m_catalog(catalog)
        , m_transaction(transaction)
        , m_counted(counted)
        , m_memory(memory)
    { }

    Result<Cost> run()
    {
        m_cost.features = m_plan.outputs.size();
        m_cost.columnBytes = columnBytes(m_plan, m_catalog);
        m_cost.choice = chooseExecutor(m_plan, m_catalog, m_memory);
        if (auto done = explainTraining(); !done)
            return Failure(done.error());
        // What filters leave out takes no memory.
        m_cost.choice = chooseExecutor(m_plan, m_catalog, m_memory, static_cast<std::size_t>(m_cost.examples));
        if (!m_isSharded) {
            if (auto done = explainPaths(); !done)
                return Failure(done.error());
            if (auto done = explainLive(); !done)
                return Failure(done.error());
        }
        const auto values = m_cost.examples * static_cast<double>(m_cost.features);
        m_cost.frameBytes = values * bytesPerValue;
        m_cost.localSeconds =
            m_cost.examplesCost * secondsPerCost + m_cost.columnBytes * secondsPerByte + values * secondsPerValue;
        if (!m_isSharded)
            m_cost.pushdownSeconds = m_cost.trainingCost * secondsPerAggregateCost + m_cost.frameBytes * secondsPerByte;
        return std::move(m_cost);
    }

private:
    Result<> explainTraining()
    {
        const auto examples = explained(compile::trainingQuery(examplesAlone(m_plan)).select, m_transaction);
        if (!examples)
            return Failure(examples.error());
        m_isSharded = examples->isSharded;
        if (m_isSharded) {
            m_cost.examples = m_counted.value_or(static_cast<double>(m_cost.choice.examples.value_or(0)));
            return {};
        }
        const auto all = explained(compile::trainingQuery(m_plan).select, m_transaction);
        if (!all)
            return Failure(all.error());
        m_cost.examples = m_counted.value_or(examples->rows * correction(m_plan, *examples));
        m_correction = m_cost.examples / std::max(examples->rows, 1.0);
        m_cost.examplesCost = corrected(*examples);
        m_cost.trainingCost = corrected(*all);
        return {};
    }

    //! What is done once for all examples stays; what is done for each grows with them.
    double corrected(const Explained &found) const
    {
        double once = 0;
        for (const auto &read : found.reads)
            once += read.cost;
        once = std::min(once, found.cost);
        return once + (found.cost - once) * m_correction;
    }

    //! Each path alone, so that its part of the whole is known.
    Result<> explainPaths()
    {
        const auto base = examplesAlone(m_plan);
        for (const auto &lookup : m_plan.lookups) {
            auto alone = base;
            alone.lookups.push_back(lookup);
            if (auto done = explainPath(std::move(alone), lookup.steps, lookup.features); !done)
                return done;
        }
        for (const auto &scan : m_plan.scans) {
            auto alone = base;
            alone.scans.push_back(scan);
            if (auto done = explainPath(std::move(alone), scan.steps, scan.features); !done)
                return done;
        }
        std::ranges::stable_sort(m_cost.paths, std::greater(), &PathCost::cost);
        return {};
    }

    template<typename Feature>
    Result<> explainPath(plan::Plan alone, const std::vector<plan::Step> &steps, const std::vector<Feature> &features)
    {
        for (const auto &feature : features)
            alone.outputs.push_back(feature.name);
        const auto found = explained(compile::trainingQuery(alone).select, m_transaction);
        if (!found)
            return Failure(found.error());
        const auto added = corrected(*found) - m_cost.examplesCost;
        m_cost.paths.push_back(
            {steps.empty() ? m_plan.entity.name.name : describe(steps), features.size(), std::max(added, 0.0)});
        return {};
    }

    Result<> explainLive()
    {
        const auto key = someKey(m_plan, m_transaction);
        if (!key)
            return Failure(key.error());
        if (key->empty())
            return {};
        const auto found = explained(compile::liveQuery(m_plan, {.key = *key}), m_transaction);
        if (!found)
            return Failure(found.error());
        m_cost.missing = missingIndexes(m_plan, m_catalog, *found);
        LiveCost live{.cost = found->cost, .costIndexed = found->cost};
        for (const auto &index : m_cost.missing)
            live.costIndexed -= index.cost - index.costIndexed;
        live.costIndexed = std::max(live.costIndexed, 0.0);
        live.seconds = live.cost * secondsPerCost;
        live.secondsIndexed = live.costIndexed * secondsPerCost;
        const auto all = explained(compile::liveQuery(m_plan), m_transaction);
        if (!all)
            return Failure(all.error());
        live.rows = all->rows;
        live.secondsOfAll = all->cost * secondsPerAggregateCost;
        m_cost.live = live;
        return {};
    }

    const plan::Plan &m_plan;
    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    std::optional<double> m_counted;
    std::size_t m_memory;
    double m_correction = 1; //!< examples to those that the planner expects
    bool m_isSharded = false;
    Cost m_cost;
};

} // namespace

Result<Cost> estimateCost(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Connection &connection,
                          std::size_t memory)
{
    const auto counted = countedExamples(plan, connection);
    auto transaction = pg::Transaction::begin(
        connection, {.statementTimeoutMilliseconds = statementTimeout, .filtered = plan.filteredTables});
    if (!transaction)
        return Failure(transaction.error());
    auto cost = Estimation(plan, catalog, *transaction, counted, memory).run();
    if (!cost)
        return cost;
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    return cost;
}

} // namespace espalier::cost
