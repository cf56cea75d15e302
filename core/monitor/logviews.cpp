// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/logviews.h"

#include "core/base/require.h"
#include "core/compile/label.h"
#include "core/compile/parts.h"
#include "core/compile/query.h"
#include "core/compile/value.h"

#include <fmt/format.h>
#include <set>

namespace espalier::monitor {

namespace {

using sql::Expression;

sql::Source named(const sql::QualifiedName &name, std::string_view alias)
{
    return {.from = name, .alias = std::string(alias)};
}

Expression whole(std::int64_t number)
{
    return sql::verbatim(std::to_string(number));
}

Expression number(double value)
{
    return sql::value(value);
}

Expression aggregate(std::string_view function, Expression argument, Expression filter)
{
    auto call = sql::call(function, {std::move(argument)});
    call.filter.push_back(std::move(filter));
    return call;
}

//! k1, ..., as_of of what a version said, once each.
sql::Select said(const OutcomeNames &outcome, const deploy::Shape &shape, const deploy::Names &names, int version)
{
    sql::Select select;
    select.isDistinct = true;
    for (std::size_t i = 0; i < outcome.keys.size(); ++i)
        select.items.push_back({sql::column("l", outcome.keys[i]), compile::keyName(i)});
    if (!shape.asOf.empty())
        select.items.push_back({sql::column("l", shape.asOf), "as_of"});
    select.from = named(names.log(), "l");
    select.where.push_back(sql::binary(sql::column("l", "version"), "=", whole(version)));
    return select;
}

//! P of the class that was true, as the log loss takes it.
Expression ownShare(const deploy::Shape &shape)
{
    constexpr double smallest = 1e-15;
    const auto score = sql::column("o", "score");
    const auto truth = sql::column("o", "truth");
    auto own = shape.task == model::Task::Binary
        ? sql::when(sql::binary(truth, "=", whole(1)), score, sql::binary(whole(1), "-", score))
        : sql::element(score, sql::binary(truth, "+", whole(1)));
    return sql::call("least", {sql::call("greatest", {std::move(own), number(smallest)}), number(1 - smallest)});
}

//! A number that was noted of a version's reliability when it was deployed.
Expression noted(const deploy::Names &names, int version, const char *what, double otherwise)
{
    sql::Select select;
    select.items.push_back(
        {sql::cast(sql::call("json_extract_path_text",
                             {sql::column("w", "profile"), sql::value(std::string_view("reliability")),
                              sql::value(std::string_view(what))}),
                   "float8"),
         ""});
    select.from = named(names.table("watched_profiles"), "w");
    select.where = {sql::binary(sql::column("w", "project"), "=", sql::value(std::string_view(names.project))),
                    sql::binary(sql::column("w", "version"), "=", whole(version))};
    return sql::call("coalesce", {sql::scalar(select), number(otherwise)});
}

//! How likely the second class is: evaluate::corrected().
Expression likely(const deploy::Names &names, int version)
{
    constexpr double smallest = 1e-15;
    const auto score = sql::call(
        "least", {sql::call("greatest", {sql::column("v", "probability"), number(smallest)}), number(1 - smallest)});
    auto odds = sql::call("ln", {sql::binary(score, "/", sql::binary(number(1), "-", score))});
    auto corrected = sql::binary(noted(names, version, "intercept", 0), "+",
                                 sql::binary(noted(names, version, "slope", 1), "*", std::move(odds)));
    return sql::binary(number(1), "/",
                       sql::binary(number(1), "+", sql::call("exp", {sql::negative(std::move(corrected))})));
}

//! version, period, truth, score and prediction of one version.
sql::Select spoken(const deploy::Shape &shape, const deploy::Names &names, int version)
{
    const auto outcome = outcomeNames(shape);
    sql::Select select;
    select.items = {{whole(version), "version"},
                    {sql::call("date_trunc",
                               {sql::value(std::string_view("week")), sql::column("v", outcome.asOf),
                                sql::value(std::string_view("UTC"))}),
                     "period"},
                    {truthOf(shape, "v"), "truth"},
                    {sql::column("v", scoreColumn(shape.task)), "score"},
                    {sql::column("v", "prediction"), "prediction"},
                    {sql::column("v", outcome.label), "label"}};
    if (shape.task == model::Task::Binary)
        select.items.push_back({likely(names, version), "share"});
    select.from = named(names.outcomes(version), "v");
    return select;
}

//! With the mean place of each score among those of its version and period whose label is known.
sql::Select ranked(const deploy::Shape &shape)
{
    sql::Select select;
    for (const auto *name : {"version", "period", "truth", "score", "prediction", "label"})
        select.items.push_back({sql::column("o", name), name});
    select.from = named({"", "spoken"}, "o");
    if (shape.task != model::Task::Binary)
        return select;
    const std::vector group{sql::column("o", "version"), sql::column("o", "period"),
                            sql::isNotNull(sql::column("o", "truth"))};
    auto rank = sql::call("rank", {});
    rank.partitionBy = group;
    rank.orderBy = {sql::column("o", "score")};
    rank.orderSorting = {sql::Sorting::Ascending};
    auto equal = sql::call("count", {sql::verbatim("*")});
    equal.partitionBy = group;
    equal.partitionBy.push_back(sql::column("o", "score"));
    select.items.push_back(
        {sql::binary(sql::cast(std::move(rank), "float8"), "+",
                     sql::binary(sql::cast(sql::binary(std::move(equal), "-", whole(1)), "float8"), "/", number(2))),
         "place"});
    // How many of the first class are to be expected before each row, those of its own score as halves.
    const auto other = sql::binary(number(1), "-", sql::column("o", "share"));
    auto before = sql::call("sum", {other});
    before.partitionBy = {group[0], group[1]};
    before.orderBy = {sql::column("o", "score")};
    before.orderSorting = {sql::Sorting::Ascending};
    auto beside = sql::call("sum", {other});
    beside.partitionBy = {group[0], group[1], sql::column("o", "score")};
    select.items.push_back({sql::column("o", "share"), "share"});
    select.items.push_back(
        {sql::binary(std::move(before), "-", sql::binary(std::move(beside), "/", number(2))), "others"});
    return select;
}

//! By the sum of places of the positive ones (Mann and Whitney, 1947).
Expression areaUnderCurve(const Expression &isKnown)
{
    const auto truth = sql::column("o", "truth");
    const auto isPositive = sql::binary(truth, "=", whole(1));
    const auto positives = sql::cast(aggregate("count", sql::verbatim("*"), isPositive), "float8");
    const auto negatives =
        sql::binary(sql::cast(aggregate("count", sql::verbatim("*"), isKnown), "float8"), "-", positives);
    const auto places = aggregate("sum", sql::column("o", "place"), isPositive);
    const auto least = sql::binary(sql::binary(positives, "*", sql::binary(positives, "+", number(1))), "/", number(2));
    return sql::binary(sql::binary(places, "-", least), "/",
                       sql::call("nullif", {sql::binary(positives, "*", negatives), number(0)}));
}

void addClassScores(sql::Select &select, const deploy::Shape &shape, const Expression &isKnown)
{
    const auto truth = sql::column("o", "truth");
    if (shape.task == model::Task::Binary) {
        auto distance = sql::binary(sql::column("o", "score"), "-", truth);
        select.items.push_back({areaUnderCurve(isKnown), "roc_auc"});
        select.items.push_back(
            {aggregate("avg", sql::call("power", {std::move(distance), number(2)}), isKnown), "brier"});
    }
    auto loss = sql::negative(sql::call("ln", {ownShare(shape)}));
    select.items.push_back({aggregate("avg", std::move(loss), isKnown), "log_loss"});
    auto isRight =
        sql::when(sql::binary(sql::column("o", "prediction"), "=", sql::column("o", "label")), number(1), number(0));
    select.items.push_back({aggregate("avg", std::move(isRight), isKnown), "accuracy"});
}

//! What is expected of all that was logged: evaluate::estimated().
void addEstimates(sql::Select &select, const deploy::Shape &shape)
{
    const auto share = sql::column("o", "share");
    const auto score = sql::column("o", "score");
    const auto other = sql::binary(number(1), "-", share);
    const auto sum = [](Expression of) {
        return sql::call("sum", {std::move(of)});
    };
    const auto mean = [](Expression of) {
        return sql::call("avg", {std::move(of)});
    };
    const auto both = [&](Expression second, Expression first) {
        return sql::binary(sql::binary(share, "*", std::move(second)), "+", sql::binary(other, "*", std::move(first)));
    };
    // No row is a pair with itself.
    const auto own = sum(sql::binary(share, "*", other));
    auto right =
        sql::binary(sum(sql::binary(share, "*", sql::column("o", "others"))), "-", sql::binary(own, "/", number(2)));
    auto pairs = sql::binary(sql::binary(sum(share), "*", sum(other)), "-", own);
    select.items.push_back(
        {sql::binary(std::move(right), "/", sql::call("nullif", {std::move(pairs), number(0)})), "estimated_roc_auc"});
    constexpr double smallest = 1e-15;
    const auto clipped = sql::call("least", {sql::call("greatest", {score, number(smallest)}), number(1 - smallest)});
    select.items.push_back(
        {mean(sql::negative(both(sql::call("ln", {clipped}), sql::call("ln", {sql::binary(number(1), "-", clipped)})))),
         "estimated_log_loss"});
    select.items.push_back({mean(both(sql::call("power", {sql::binary(number(1), "-", score), number(2)}),
                                      sql::call("power", {score, number(2)}))),
                            "estimated_brier"});
    select.items.push_back(
        {mean(sql::when(sql::binary(score, ">=", sql::value(shape.threshold)), share, other)), "estimated_accuracy"});
}

void addNumberScores(sql::Select &select, const Expression &isKnown)
{
    const auto distance = sql::binary(sql::column("o", "score"), "-", sql::column("o", "truth"));
    select.items.push_back(
        {sql::call("sqrt", {aggregate("avg", sql::call("power", {distance, number(2)}), isKnown)}), "rmse"});
    select.items.push_back({aggregate("avg", sql::call("abs", {distance}), isKnown), "mae"});
}

sql::Select measured(const deploy::Shape &shape)
{
    sql::Select select;
    const auto isKnown = sql::isNotNull(sql::column("o", "truth"));
    const std::vector group{sql::column("o", "version"), sql::column("o", "period")};
    select.items = {{group[0], "version"},
                    {group[1], "period"},
                    {sql::call("count", {sql::verbatim("*")}), "rows"},
                    {sql::call("count", {sql::column("o", "truth")}), "known"}};
    if (shape.task == model::Task::Regression)
        addNumberScores(select, isKnown);
    else
        addClassScores(select, shape, isKnown);
    if (shape.task == model::Task::Binary)
        addEstimates(select, shape);
    select.from = named({"", "ranked"}, "o");
    select.groupBy = group;
    return select;
}

Expression promised(const char *part)
{
    return sql::cast(sql::call("json_extract_path_text",
                               {sql::column("m", "metrics"), sql::value(std::string_view("test")),
                                sql::value(std::string_view("metrics")), sql::column("m", "metric"),
                                sql::value(std::string_view(part))}),
                     "float8");
}

} // namespace

OutcomeNames outcomeNames(const deploy::Shape &shape)
{
    std::set<std::string> taken;
    for (const auto &column : deploy::predictionColumns(shape))
        taken.insert(column.name);
    OutcomeNames names{.keys = {},
                       .asOf = shape.asOf,
                       .scoredAt = compile::uniqueName("scored_at", "_log", taken),
                       .label = compile::uniqueName("label", "_known", taken)};
    for (const auto &key : shape.keys)
        names.keys.push_back(key.name);
    if (names.asOf.empty())
        names.asOf = names.scoredAt;
    return names;
}

std::string_view scoreColumn(model::Task task)
{
    switch (task) {
    case model::Task::Binary:
        return "probability";
    case model::Task::Multiclass:
        return "probabilities";
    case model::Task::Regression:
        break;
    }
    return "prediction";
}

Expression truthOf(const deploy::Shape &shape, std::string_view alias)
{
    auto label = sql::column(alias, outcomeNames(shape).label);
    if (shape.task == model::Task::Regression)
        return label;
    auto places =
        sql::call("array_position",
                  {sql::cast(sql::value(std::string_view(pg::printArray(shape.classes))), "text[]"), std::move(label)});
    return sql::binary(std::move(places), "-", whole(1));
}

std::vector<sql::FunctionColumn> logColumns(const deploy::Shape &shape)
{
    auto columns = deploy::predictionColumns(shape);
    columns.push_back({outcomeNames(shape).scoredAt, "timestamp with time zone"});
    return columns;
}

std::optional<Expression> isSaidBy(const Look &look, const deploy::Shape &shape, std::string_view alias)
{
    if (!look.asOf)
        return std::nullopt;
    return sql::binary(sql::column(alias, outcomeNames(shape).asOf), "<=", compile::constantMoment(*look.asOf));
}

std::optional<Expression> isKnownBy(const Look &look, const plan::Plan &plan, const deploy::Shape &shape,
                                    std::string_view alias)
{
    if (!look.asOf)
        return std::nullopt;
    const auto maturity = compile::maturityOf(plan);
    return isSaidBy({.asOf = maturity ? *look.asOf - *maturity : *look.asOf}, shape, alias);
}

sql::Select outcomesQuery(const plan::Plan &plan, const deploy::Shape &shape, const deploy::Names &names, int version)
{
    const auto outcome = outcomeNames(shape);
    sql::Select select;
    for (const auto &column : logColumns(shape))
        select.items.push_back({sql::column("l", column.name), column.name});
    select.from = named(names.log(), "l");
    select.where.push_back(sql::binary(sql::column("l", "version"), "=", whole(version)));
    auto labels = compile::maturedLabels(plan, said(outcome, shape, names, version));
    if (!labels) {
        const auto *type = shape.task == model::Task::Regression ? "float8" : "text";
        select.items.push_back({sql::cast(sql::verbatim("NULL"), type), outcome.label});
        return select;
    }
    select.items.push_back({sql::column("m", "label"), outcome.label});
    sql::Join join{
        .kind = sql::JoinKind::Left, .source = {.from = std::vector{std::move(*labels)}, .alias = "m"}, .on = {}};
    for (std::size_t i = 0; i < outcome.keys.size(); ++i) {
        join.on.push_back(compile::equal(sql::column("m", compile::keyName(i)), sql::column("l", outcome.keys[i]),
                                         plan.entity.primaryKey[i]));
    }
    if (!shape.asOf.empty())
        join.on.push_back(sql::binary(sql::column("m", "as_of"), "=", sql::column("l", shape.asOf)));
    select.joins.push_back(std::move(join));
    return select;
}

sql::Select performanceQuery(const deploy::Shape &shape, const deploy::Names &names, const std::vector<int> &versions)
{
    ESPALIER_REQUIRE(!versions.empty());
    auto all = spoken(shape, names, versions.front());
    for (std::size_t i = 1; i < versions.size(); ++i)
        all.unionAll.push_back(spoken(shape, names, versions[i]));
    auto scores = measured(shape);
    sql::Select select;
    // What is new stands last: a view that is there keeps its columns.
    const auto isNew = [](const sql::Item &item) {
        return item.name.starts_with("estimated_");
    };
    for (const auto &item : scores.items) {
        if (!isNew(item))
            select.items.push_back({sql::column("p", item.name), item.name});
    }
    select.items.push_back({sql::column("m", "metric"), "promised_metric"});
    for (const auto *part : {"value", "low", "high"})
        select.items.push_back(
            {promised(part), part == std::string_view("value") ? "promised" : fmt::format("promised_{}", part)});
    for (const auto &item : scores.items) {
        if (isNew(item))
            select.items.push_back({sql::column("p", item.name), item.name});
    }
    select.with = {{"spoken", std::move(all)}, {"ranked", ranked(shape)}};
    select.from = sql::Source{.from = std::vector{std::move(scores)}, .alias = "p"};
    sql::Join join{.kind = sql::JoinKind::Left, .source = named(names.table("models"), "m"), .on = {}};
    join.on = {sql::binary(sql::column("m", "project"), "=", sql::value(std::string_view(names.project))),
               sql::binary(sql::column("m", "version"), "=", sql::column("p", "version"))};
    select.joins.push_back(std::move(join));
    select.orderBy = {{sql::column("p", "version")}, {sql::column("p", "period")}};
    return select;
}

} // namespace espalier::monitor
