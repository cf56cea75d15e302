// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/paired.h"

#include "core/compile/parts.h"
#include "core/monitor/known.h"
#include "core/monitor/logviews.h"
#include "core/sql/select.h"

#include <utility>

namespace espalier::monitor {

namespace {

using sql::Expression;

//! The columns that tell an example from others.
std::vector<std::string> exampleColumns(const deploy::Shape &shape)
{
    auto columns = outcomeNames(shape).keys;
    if (!shape.asOf.empty())
        columns.push_back(shape.asOf);
    return columns;
}

//! What a version said last of each example: its columns, those named, and the score. from: the log, or a view with its columns. Grouped, as
//! the planner takes the first of a window for very few rows, and joins those by a loop over all.
sql::Select lastSaid(const deploy::Shape &shape, const sql::QualifiedName &from, int version, const Look &look,
                     const std::vector<std::string> &further)
{
    const auto scoredAt = sql::column("l", outcomeNames(shape).scoredAt);
    const auto last = [&scoredAt](std::string_view column) {
        auto said = sql::call("array_agg", {sql::column("l", std::string(column))});
        said.orderBy = {scoredAt};
        said.orderSorting = {sql::Sorting::Descending};
        return sql::firstElement(std::move(said));
    };
    sql::Select select;
    for (const auto &column : exampleColumns(shape)) {
        select.groupBy.push_back(sql::column("l", column));
        select.items.push_back({sql::column("l", column), column});
    }
    for (const auto &column : further)
        select.items.push_back({last(column), column});
    select.items.push_back({last(scoreColumn(shape.task)), "espalier_score"});
    select.from = sql::Source{.from = from, .alias = "l"};
    select.where = {sql::binary(sql::column("l", "version"), "=", sql::value(std::int64_t{version}))};
    if (auto said = isSaidBy(look, shape, "l"))
        select.where.push_back(std::move(*said));
    return select;
}

//! FROM what the champion said "a" JOIN what the challenger said of the same "b".
sql::Select both(const deploy::Shape &shape, sql::Select champion, sql::Select challenger)
{
    sql::Select select;
    select.from = sql::Source{.from = std::vector{std::move(champion)}, .alias = "a"};
    sql::Join join{.source = {.from = std::vector{std::move(challenger)}, .alias = "b"}, .on = {}};
    for (const auto &column : exampleColumns(shape))
        join.on.push_back(sql::binary(sql::column("a", column), "=", sql::column("b", column)));
    select.joins.push_back(std::move(join));
    return select;
}

Result<std::int64_t> countPairs(pg::Transaction &transaction, const deploy::Shape &shape, const Logged &champion,
                                const Logged &challenger, const Look &look)
{
    const auto log = champion.names.log();
    auto select = both(shape, lastSaid(shape, log, champion.version, look, {}),
                       lastSaid(shape, log, challenger.version, look, {}));
    select.items = {{sql::call("count", {sql::verbatim("*")}), ""}};
    const auto rows = transaction.query(sql::print(select));
    if (!rows)
        return Failure(rows.error());
    return rows->integer(0, 0);
}

//! Rows of (moment, entity, truth, score, score of the challenger), the latest first.
sql::Select knownPairs(const deploy::Shape &shape, const Logged &champion, const Logged &challenger, const Look &look)
{
    const auto outcome = outcomeNames(shape);
    std::vector further{outcome.label};
    if (shape.asOf.empty())
        further.push_back(outcome.scoredAt);
    auto select =
        both(shape, lastSaid(shape, champion.names.outcomes(champion.version), champion.version, look, further),
             lastSaid(shape, champion.names.log(), challenger.version, look, {}));
    auto entity = sql::call("dense_rank", {});
    entity.isWindow = true;
    for (const auto &key : outcome.keys) {
        entity.orderBy.push_back(sql::column("a", key));
        entity.orderSorting.push_back(sql::Sorting::Ascending);
    }
    select.items = {{sql::column("a", outcome.asOf), "moment"},
                    {std::move(entity), "entity"},
                    {truthOf(shape, "a"), "truth"},
                    {sql::column("a", "espalier_score"), "champion"},
                    {sql::column("b", "espalier_score"), "challenger"}};
    select.where = {sql::isNotNull(truthOf(shape, "a"))};
    if (auto known = isKnownBy(look, champion.plan, shape, "a"))
        select.where.push_back(std::move(*known));
    select.orderBy = {{sql::column("a", outcome.asOf), sql::Sorting::Descending}};
    for (const auto &key : outcome.keys)
        select.orderBy.push_back({sql::column("a", key)});
    select.limit = static_cast<std::int64_t>(look.most);
    return select;
}

} // namespace

Result<Paired> readPaired(pg::Transaction &transaction, const Logged &champion, const Logged &challenger,
                          const std::string &metric, const Look &look)
{
    const auto shape = deploy::shapeOf(champion.plan, champion.model);
    Paired paired;
    if (champion.model.classes != challenger.model.classes || champion.model.task != challenger.model.task)
        return paired;
    const auto count = countPairs(transaction, shape, champion, challenger, look);
    if (!count)
        return Failure(count.error());
    paired.rows = *count;
    const auto rows = transaction.query(sql::print(knownPairs(shape, champion, challenger, look)));
    if (!rows)
        return Failure(rows.error());
    paired.known = static_cast<std::int64_t>(rows->size());
    paired.isCut = rows->size() == look.most;
    if (rows->size() == 0)
        return paired;
    auto now = nothingOf(shape);
    auto other = nothingOf(shape);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        now.add(*rows, row, 3);
        other.add(*rows, row, 4);
    }
    paired.champion = now.scored(metric);
    paired.challenger = other.scored(metric);
    if (!paired.champion || !paired.challenger)
        return paired;
    paired.region = evaluate::regionOf(metric, paired.champion->value);
    const auto claims = evaluate::claimsOf(
        {&other.predictions, &now.predictions}, now.truth, metric, paired.region,
        {.replicates = evaluate::replicatesFor(rows->size(), 2), .seed = Seed{}, .groups = now.groups});
    paired.claim = evaluate::claimOf(claims, 0, 1);
    return paired;
}

} // namespace espalier::monitor
