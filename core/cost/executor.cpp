// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/executor.h"

#include "core/base/text.h"
#include "core/compile/query.h"
#include "core/cost/messages.h"
#include "core/engine/comparable.h"
#include "core/engine/evaluate.h"
#include "core/engine/memory.h"
#include "core/plan/estimate.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace espalier::cost {

namespace {

//! What estimates leave out: buffers of the connection, growing columns, the allocator's gaps; and the program itself with what it judges
//! at most 20,000 rows by. Measured from 20,000 to 2 million rows, of 1 to 150 features.
constexpr double slack = 1.12;
constexpr double fixed = 42e6;

//! Keys, as-of time, label and part of an example.
double exampleBytes(const plan::Plan &plan)
{
    double bytes = 8 + 8 + 1;
    for (const auto &key : plan.entity.primaryKey)
        bytes += engine::columnBytes(1, key.type != catalog::Type::Integer, 1);
    return bytes;
}

double featureBytes(const plan::Plan &plan)
{
    double bytes = 0;
    for (const auto &name : plan.outputs)
        bytes += plan::kindOf(plan, name) == plan::Kind::Category ? 4 : 8;
    return bytes;
}

//! A frame, and what tells which rows are judged for leakage: two lists of them, and two copies of their examples. Into the cache it goes in
//! pieces.
double frameBytes(const plan::Plan &plan)
{
    // What is frozen is kept as stale as the test sees it, too.
    const double copies = plan.frozen && plan.hasAsOf ? 2 : 1;
    return exampleBytes(plan) + copies * featureBytes(plan) + 16 + 2 * exampleBytes(plan);
}

std::size_t whole(double bytes)
{
    return static_cast<std::size_t>(std::min(bytes * slack + fixed, 1e18));
}

//! Citus counts its shards; where it does not, a table may hold more than any memory.
bool isElsewhere(const catalog::Catalog &catalog, const sql::QualifiedName &name)
{
    const auto table = catalog::findTable(catalog, name);
    return table && (catalog.table(*table).isForeign || (catalog.isCitus && plan::rowsOf(catalog, name) <= 0));
}

//! A table of the plan whose rows are on other servers, nobody knows how many.
const sql::QualifiedName *foreignTable(const plan::Plan &plan, const catalog::Catalog &catalog)
{
    const auto among = [&catalog](const std::vector<plan::Step> &steps) -> const sql::QualifiedName * {
        const auto found = std::ranges::find_if(steps, [&catalog](const plan::Step &step) {
            return isElsewhere(catalog, step.table.name);
        });
        return found == steps.end() ? nullptr : &found->table.name;
    };
    if (isElsewhere(catalog, plan.entity.name))
        return &plan.entity.name;
    for (const auto &scan : plan.scans) {
        if (const auto *table = among(scan.steps))
            return table;
        if (const auto *table = scan.inner ? among(scan.inner->steps) : nullptr)
            return table;
    }
    for (const auto &lookup : plan.lookups) {
        if (const auto *table = among(lookup.steps))
            return table;
    }
    return nullptr;
}

Failure refused(const plan::Plan &plan, const ExecutorChoice &choice, const FetchOptions &options)
{
    const bool isForDatabase = choice.pushdownBytes <= options.memory;
    const auto fitting = static_cast<std::int64_t>(fittingExamples(plan, options.memory));
    return Failure(
        Error{.code = Error::Code::Unsupported,
              .subject = sql::displayName(plan.entity.name),
              .problem = messages::needsMemory(static_cast<std::int64_t>(choice.examples.value_or(0)),
                                               std::ssize(plan.outputs), printMemory(choice.bytes),
                                               printMemory(options.memory)),
              .remedies = {isForDatabase ? messages::computeInDatabase(fitting) : messages::takeSample(fitting)}});
}

Result<std::size_t> countedExamples(const plan::Plan &plan, pg::Transaction &transaction)
{
    transaction.progress().report(-1, messages::countingExamples());
    constexpr int seconds = 60;
    if (auto set = transaction.execute(fmt::format("SET LOCAL statement_timeout = '{}s'", seconds)); !set)
        return Failure(set.error());
    const auto rows = transaction.query(sql::print(compile::exampleCountQuery(plan)));
    if (!rows) {
        auto error = rows.error();
        if (error.sqlState == "57014" && error.code != Error::Code::Cancelled) {
            error.subject = sql::displayName(plan.entity.name);
            error.problem = messages::countingTakesLonger(seconds);
            error.detail.clear(); // the server's words say no more
            error.remedies = {messages::askForFewer()};
        }
        return Failure(std::move(error));
    }
    if (auto set = transaction.execute("SET LOCAL statement_timeout = 0"); !set)
        return Failure(set.error());
    return static_cast<std::size_t>(rows->integer(0, 0));
}

} // namespace

void setExecutor(ExecutorChoice &choice, Executor executor, Message reason)
{
    choice.executor = executor;
    choice.reason = std::move(reason);
    choice.bytes = executor == Executor::Local ? choice.localBytes : choice.pushdownBytes;
}

ExecutorChoice chooseExecutor(const plan::Plan &plan, const catalog::Catalog &catalog, std::size_t memory,
                              std::optional<std::size_t> examples)
{
    ExecutorChoice choice{.examples = examples};
    if (!examples) {
        if (const auto most = plan::mostExamples(plan, catalog, currentTime()))
            choice.examples = static_cast<std::size_t>(*most);
    }
    const auto count = static_cast<double>(choice.examples.value_or(0));
    const auto need = engine::memoryNeed(plan, catalog, count);
    choice.pushdownBytes = whole(count * frameBytes(plan));
    // Beside examples stand the columns that their times and labels are taken from.
    constexpr double columnsOfExample = 2 * 8;
    choice.localBytes =
        std::max(whole(need.total() + count * (exampleBytes(plan) + columnsOfExample)), choice.pushdownBytes);
    if (auto reason = engine::whyNot(plan))
        setExecutor(choice, Executor::Pushdown, *std::move(reason));
    else if (const auto *table = foreignTable(plan, catalog))
        setExecutor(choice, Executor::Pushdown, messages::onAnotherServer(sql::displayName(*table)));
    else if (choice.localBytes > memory)
        setExecutor(choice, Executor::Pushdown, messages::doesNotFit());
    else
        setExecutor(choice, Executor::Local, messages::fits());
    return choice;
}

ExecutorChoice chooseForSession(const plan::Plan &plan, const catalog::Catalog &catalog, std::size_t memory)
{
    auto choice = chooseExecutor(plan, catalog, std::numeric_limits<std::size_t>::max());
    const auto count = static_cast<double>(choice.examples.value_or(0));
    const auto need = engine::memoryNeed(plan, catalog, count);
    // How many rows examples see is known once they are joined: the engine itself refuses what would be too many.
    choice.localBytes = whole(2 * need.columns + count * exampleBytes(plan));
    choice.bytes = choice.localBytes;
    if (choice.executor == Executor::Local && choice.localBytes > memory)
        setExecutor(choice, Executor::Pushdown, messages::doesNotFit());
    return choice;
}

Result<ExecutorChoice> decideExecutor(const plan::Plan &plan, const catalog::Catalog &catalog,
                                      pg::Transaction &transaction, const FetchOptions &options)
{
    auto choice = chooseExecutor(plan, catalog, options.memory);
    if (!choice.examples || std::max(choice.localBytes, choice.pushdownBytes) > options.memory) {
        const auto count = countedExamples(plan, transaction);
        if (!count)
            return Failure(count.error());
        choice = chooseExecutor(plan, catalog, options.memory, *count);
        choice.isCounted = true;
    }
    // What memory cannot compare is the server's, whatever is asked for.
    if (options.executor && (*options.executor == Executor::Pushdown || !engine::incomparable(plan)))
        setExecutor(choice, *options.executor, messages::asAskedFor());
    if (choice.bytes > options.memory) {
        if (options.refused)
            options.refused(fittingExamples(plan, options.memory));
        return refused(plan, choice, options);
    }
    if (options.chosen)
        options.chosen(choice);
    transaction.progress().report(-1, messages::needsAbout(printMemory(choice.bytes), printMemory(options.memory)));
    return choice;
}

std::size_t fittingExamples(const plan::Plan &plan, std::size_t memory)
{
    const auto room = std::max(0.0, (static_cast<double>(memory) - fixed) / slack);
    const auto count = room / frameBytes(plan);
    if (count < 1000)
        return 1000;
    const auto unit = std::pow(10, std::floor(std::log10(count)) - 1);
    return static_cast<std::size_t>(std::floor(count / unit) * unit);
}

} // namespace espalier::cost
