// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/liveexecutor.h"

#include "core/compile/query.h"
#include "core/cost/columnbytes.h"
#include "core/cost/explained.h"
#include "core/cost/messages.h"
#include "core/cost/rates.h"
#include "core/engine/evaluate.h"

namespace espalier::cost {

namespace {

//! Planning the query of all features takes about as long.
constexpr double notWorthAsking = 0.2;

//! What fits is computed here, unless the database is expected to be sooner.
Result<> takeSooner(ExecutorChoice &choice, const plan::Plan &plan, const catalog::Catalog &catalog,
                    pg::Transaction &transaction, std::size_t rows)
{
    const auto values = static_cast<double>(rows) * static_cast<double>(plan.outputs.size());
    const auto here = columnBytes(plan, catalog) * secondsPerByte + values * secondsPerValue;
    if (here <= notWorthAsking)
        return {};
    const auto all = explained(compile::liveRowsQuery(plan).select, transaction);
    if (!all)
        return Failure(all.error());
    // A planner of shards knows no cost.
    if (all->isSharded)
        return {};
    const auto there = all->cost * secondsPerAggregateCost;
    if (here <= there)
        setExecutor(choice, Executor::Local, messages::soonerHere(Seconds{here}, Seconds{there}));
    else
        setExecutor(choice, Executor::Pushdown, messages::soonerInDatabase(Seconds{here}, Seconds{there}));
    return {};
}

} // namespace

Result<ExecutorChoice> decideLiveExecutor(const plan::Plan &plan, const catalog::Catalog &catalog,
                                          pg::Transaction &transaction, std::optional<std::size_t> rows,
                                          const FetchOptions &options)
{
    auto choice = chooseExecutor(plan, catalog, options.memory, rows);
    choice.isCounted = rows.has_value();
    // What the engine is not for, or may not hold, the database does, whoever is asked for.
    const bool isForEngine = choice.localBytes <= options.memory && !engine::whyNot(plan);
    if (options.executor && (*options.executor == Executor::Pushdown || isForEngine)) {
        setExecutor(choice, *options.executor, messages::asAskedFor());
    } else if (choice.executor == Executor::Local) {
        if (auto compared = takeSooner(choice, plan, catalog, transaction, choice.examples.value_or(0)); !compared)
            return Failure(compared.error());
    }
    if (options.chosen)
        options.chosen(choice);
    return choice;
}

} // namespace espalier::cost
