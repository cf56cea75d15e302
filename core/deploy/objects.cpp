// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/objects.h"

#include "core/base/require.h"
#include "core/compile/query.h"
#include "core/deploy/keyrows.h"

#include <fmt/format.h>
#include <set>

namespace espalier::deploy {

namespace {

using sql::Expression;

//! As much of a name as has room behind the prefix, and no part of a character.
std::string shortened(const std::string &name)
{
    constexpr std::size_t room = 58;
    auto beginning = name.substr(0, room);
    while (!beginning.empty() && !sql::isName(beginning))
        beginning.pop_back();
    return beginning;
}

//! A parameter must not be named as a result column: it gets a prefix.
std::vector<sql::FunctionColumn> asParameters(const Shape &shape, std::vector<sql::FunctionColumn> columns)
{
    std::set<std::string> taken;
    for (const auto &column : predictionColumns(shape))
        taken.insert(column.name);
    for (auto &column : columns)
        column.name = compile::uniqueName("of_" + shortened(column.name), "_", taken);
    return columns;
}

Expression valueAt(const frame::Column &column, std::size_t row)
{
    const auto *numbers = std::get_if<frame::Numbers>(&column.values);
    const auto *type = numbers != nullptr ? "float8" : "text";
    if (frame::isMissing(column, row))
        return sql::cast(sql::verbatim("NULL"), type);
    if (numbers != nullptr)
        return sql::value(numbers->values[row]);
    return sql::cast(sql::value(std::string_view(frame::textAt(column, row))), type);
}

} // namespace

Shape shapeOf(const plan::Plan &plan, const model::Model &model)
{
    const auto live = compile::liveNames(plan);
    Shape shape{.asOf = live.asOf, .task = model.task, .classes = model.classes, .threshold = model.threshold};
    for (std::size_t i = 0; i < live.keys.size(); ++i)
        shape.keys.push_back({live.keys[i], plan.entity.primaryKey[i].typeName});
    return shape;
}

Shape withoutReasons(Shape shape)
{
    shape.reasons = ReasonsColumn::None;
    return shape;
}

std::vector<sql::FunctionColumn> predictionColumns(const Shape &shape)
{
    auto columns = shape.keys;
    if (!shape.asOf.empty())
        columns.push_back({shape.asOf, std::string(momentType)});
    switch (shape.task) {
    case model::Task::Binary:
        columns.push_back({"prediction", "text"});
        columns.push_back({"probability", "double precision"});
        break;
    case model::Task::Multiclass:
        columns.push_back({"prediction", "text"});
        columns.push_back({"probabilities", "double precision[]"});
        break;
    case model::Task::Regression:
        columns.push_back({"prediction", "double precision"});
        break;
    }
    columns.push_back({"version", "integer"});
    if (shape.reasons != ReasonsColumn::None)
        columns.push_back({"reasons", "jsonb"});
    return columns;
}

std::vector<sql::FunctionColumn> keyParameters(const Shape &shape)
{
    return asParameters(shape, shape.keys);
}

std::vector<sql::FunctionColumn> momentParameters(const Shape &shape)
{
    ESPALIER_REQUIRE(!shape.asOf.empty());
    auto columns = shape.keys;
    columns.push_back({"moment", std::string(momentType)});
    return asParameters(shape, std::move(columns));
}

Result<sql::Language> functionLanguage(pg::Transaction &transaction)
{
    const auto rows = transaction.query("SELECT FROM pg_catalog.pg_extension WHERE extname = 'citus'");
    if (!rows)
        return Failure(rows.error());
    return rows->affected() > 0 ? sql::Language::Procedural : sql::Language::Sql;
}

std::vector<sql::TableFunction> keyFunctions(const Request &request, const Names &names, int version,
                                             sql::Language language, ReasonsColumn reasons)
{
    auto shape = shapeOf(request.plan, request.model);
    shape.reasons = reasons;
    auto of = ofKey(request, names, version, language);
    const auto body = [&] {
        auto rows = keyRows(of, {madeBy(names.score(version), "score")});
        // Beside the score, of the same features: the planner leaves it out for who does not ask for it.
        if (reasons == ReasonsColumn::Given)
            rows.items.push_back(
                {sql::call(sql::quoted(names.reasonsOf(version)), {sql::column("f", "features")}), "reasons"});
        return predictions(shape, version, std::move(rows));
    };
    const auto returns = predictionColumns(shape);
    std::vector<sql::TableFunction> functions{{.name = names.predict(version),
                                               .parameters = keyParameters(shape),
                                               .returns = returns,
                                               .body = body(),
                                               .language = language}};
    if (request.plan.hasAsOf) {
        of.scope.asOf = fmt::format("${}", of.scope.key.size() + 1);
        of.scope.isAsOfGiven = true;
        functions.push_back({.name = names.at(version),
                             .parameters = momentParameters(shape),
                             .returns = returns,
                             .body = body(),
                             .language = language});
    }
    return functions;
}

sql::TableFunction liveFunction(const Shape &shape, const Names &names, int version, sql::Language language)
{
    // With the star it is the row, even where a column has the name of the alias.
    const auto row = sql::verbatim(sql::quoted("f") + ".*");
    auto rows = scored(shape, {.from = names.features(version), .alias = "f"},
                       {sql::call(sql::quoted(names.score(version)), {row}), "score"});
    if (shape.reasons == ReasonsColumn::Given)
        rows.items.push_back({sql::call(sql::quoted(names.reasonsOf(version)), {row}), "reasons"});
    const bool isPlain = language == sql::Language::Sql;
    auto body = predictions(shape, version, isPlain ? computedOnce(shape, std::move(rows)) : std::move(rows));
    if (isPlain)
        nameScoreOnce(shape, body);
    return {.name = names.live(),
            .parameters = {},
            .returns = predictionColumns(shape),
            .body = std::move(body),
            .language = language};
}

std::vector<sql::TableFunction> stableKeyFunctions(const Shape &shape, const Names &names, int version)
{
    const bool isEmpty = shape.reasons == ReasonsColumn::Empty;
    const auto asked = predictionColumns(isEmpty ? withoutReasons(shape) : shape);
    std::vector functions{forwarding(names.predict(), names.predict(version), keyParameters(shape), asked)};
    if (!shape.asOf.empty())
        functions.push_back(forwarding(names.at(), names.at(version), momentParameters(shape), asked));
    for (auto &function : functions) {
        if (isEmpty)
            function.body.items.push_back(noReasons());
        function.returns = predictionColumns(shape);
    }
    return functions;
}

sql::Select viewQuery(const Shape &shape, const Names &names)
{
    sql::Select select;
    for (const auto &column : predictionColumns(shape))
        select.items.push_back({sql::column("p", column.name), ""});
    select.from = sql::Source{.from = sql::call(sql::quoted(names.live()), {}), .alias = "p"};
    return select;
}

sql::Select goldenQuery(const GoldenRows &golden, const Shape &shape, const Names &names, int version)
{
    const auto rows = golden.expected.rows;
    std::vector<std::vector<Expression>> values(rows);
    std::vector<std::string> columns{"golden_row"};
    std::vector<Expression> fields(shape.keys.size() + (shape.asOf.empty() ? 0 : 1), sql::verbatim("NULL"));
    for (std::size_t row = 0; row < rows; ++row)
        values[row].push_back(sql::value(static_cast<std::int64_t>(row)));
    for (std::size_t i = 0; i < golden.features.size(); ++i) {
        columns.push_back("v" + std::to_string(i + 1));
        fields.push_back(sql::column("g", columns.back()));
        for (std::size_t row = 0; row < rows; ++row)
            values[row].push_back(valueAt(golden.features[i], row));
    }
    auto row = sql::cast(sql::call("row", std::move(fields)), sql::quoted(names.features(version)));
    sql::Select select;
    select.items.push_back({sql::column("g", "golden_row"), ""});
    select.items.push_back({sql::call(sql::quoted(names.score(version)), {std::move(row)}), "score"});
    select.from = sql::valuesSource(values, "g", columns);
    select.orderBy.push_back({sql::column("g", "golden_row")});
    return select;
}

} // namespace espalier::deploy
