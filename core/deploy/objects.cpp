// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/objects.h"

#include "core/base/require.h"
#include "core/compile/query.h"
#include "core/compile/score.h"

#include <fmt/format.h>
#include <set>

namespace espalier::deploy {

namespace {

using sql::Expression;

constexpr std::string_view momentType = "timestamp with time zone";

sql::Source named(const sql::QualifiedName &name, std::string_view alias)
{
    return {.from = name, .alias = std::string(alias)};
}

//! The features of the row "f", as the row type of the version's view.
Expression typedRow(const Request &request, const Names &names, int version)
{
    const auto live = compile::liveNames(request.plan);
    std::vector<Expression> fields;
    for (const auto &key : live.keys)
        fields.push_back(sql::column("f", key));
    if (request.plan.hasAsOf)
        fields.push_back(sql::column("f", live.asOf));
    for (const auto &name : request.plan.outputs)
        fields.push_back(sql::column("f", name));
    return sql::cast(sql::call("row", std::move(fields)), sql::quoted(names.features(version)));
}

Expression classText(const Shape &shape, std::size_t index)
{
    return sql::value(std::string_view(shape.classes[index]));
}

//! The class with the largest probability, the first of equal ones; NULL without a score.
Expression likeliestClass(const Shape &shape, const Expression &score)
{
    Expression choice;
    choice.kind = Expression::Kind::Case;
    auto largest = sql::call("greatest", {});
    std::vector<Expression> shares;
    for (std::size_t i = 0; i < shape.classes.size(); ++i) {
        auto share = sql::verbatim(fmt::format("({})[{}]", sql::print(score), i + 1));
        shares.push_back(share);
        largest.arguments.push_back(std::move(share));
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        choice.arguments.push_back(sql::binary(shares[i], "=", largest));
        choice.arguments.push_back(classText(shape, i));
    }
    return choice;
}

//! Inside, keys are k1, k2, ...: whatever they are called, they are not taken for the score.
std::string innerKey(std::size_t index)
{
    return fmt::format("k{}", index + 1);
}

//! SELECT key, as_of, prediction ... FROM scored rows "p", as scored() gives them.
sql::Select predictions(const Shape &shape, int version, sql::Select scored)
{
    sql::Select select;
    for (std::size_t i = 0; i < shape.keys.size(); ++i)
        select.items.push_back({sql::column("p", innerKey(i)), shape.keys[i].name});
    if (!shape.asOf.empty())
        select.items.push_back({sql::column("p", "as_of"), shape.asOf});
    const auto score = sql::column("p", "score");
    switch (shape.task) {
    case model::Task::Binary:
        select.items.push_back(
            {sql::when(sql::binary(score, ">=", sql::value(shape.threshold)), classText(shape, 1), classText(shape, 0)),
             "prediction"});
        select.items.push_back({score, "probability"});
        break;
    case model::Task::Multiclass:
        select.items.push_back({likeliestClass(shape, score), "prediction"});
        select.items.push_back({score, "probabilities"});
        break;
    case model::Task::Regression:
        select.items.push_back({score, "prediction"});
        break;
    }
    select.items.push_back({sql::value(std::int64_t{version}), "version"});
    select.from = sql::Source{.from = std::vector{std::move(scored)}, .alias = "p"};
    return select;
}

//! k1, ..., as_of and what is made of the features of rows "f".
sql::Select scored(const Shape &shape, sql::Source features, sql::Item made)
{
    sql::Select select;
    for (std::size_t i = 0; i < shape.keys.size(); ++i)
        select.items.push_back({sql::column("f", shape.keys[i].name), innerKey(i)});
    if (!shape.asOf.empty())
        select.items.push_back({sql::column("f", shape.asOf), "as_of"});
    select.items.push_back(std::move(made));
    select.from = std::move(features);
    return select;
}

//! SELECT key, as_of, reasons, version of rows "p".
sql::Select reasonRows(const Shape &shape, int version, sql::Select computed)
{
    sql::Select select;
    for (std::size_t i = 0; i < shape.keys.size(); ++i)
        select.items.push_back({sql::column("p", innerKey(i)), shape.keys[i].name});
    if (!shape.asOf.empty())
        select.items.push_back({sql::column("p", "as_of"), shape.asOf});
    select.items.push_back({sql::column("p", "reasons"), "reasons"});
    select.items.push_back({sql::value(std::int64_t{version}), "version"});
    select.from = sql::Source{.from = std::vector{std::move(computed)}, .alias = "p"};
    return select;
}

//! What is made of the features of one entity: by which function, and what it is called.
struct Made
{
    sql::QualifiedName function;
    std::string name;
};

//! The score is computed once and not again for each place that names it, and what it takes is a value before it comes to the score:
//! a row written out as the argument would be copied by the planner into each place of an inlined body that reads a feature, which
//! takes time by the square of the features. Only of one entity: over all, a fence would keep conditions on the view from its features.
sql::Select keyRows(const Request &request, const Names &names, int version, const compile::LiveScope &scope,
                    bool isFenced, const Made &made)
{
    const auto shape = shapeOf(request.plan, request.model);
    sql::Source features{.from = std::vector{compile::liveQuery(request.plan, scope)}, .alias = "f"};
    auto rows = scored(shape, std::move(features), {typedRow(request, names, version), "features"});
    rows.isFenced = isFenced;
    sql::Select scores;
    for (const auto &item : rows.items)
        scores.items.push_back({sql::column("f", item.name), item.name});
    scores.items.back() = {sql::call(sql::quoted(made.function), {sql::column("f", "features")}), made.name};
    scores.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "f"};
    scores.isFenced = isFenced;
    return scores;
}

sql::Select keyBody(const Request &request, const Names &names, int version, const compile::LiveScope &scope,
                    bool isFenced)
{
    return predictions(shapeOf(request.plan, request.model), version,
                       keyRows(request, names, version, scope, isFenced, {names.score(version), "score"}));
}

compile::LiveScope keyScope(const plan::Plan &plan)
{
    compile::LiveScope scope;
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i)
        scope.key.push_back(fmt::format("${}", i + 1));
    return scope;
}

sql::TableFunction forwarding(const sql::QualifiedName &name, const sql::QualifiedName &target,
                              std::vector<sql::FunctionColumn> parameters,
                              const std::vector<sql::FunctionColumn> &returns)
{
    std::vector<Expression> arguments;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        arguments.push_back(sql::verbatim(fmt::format("${}", i + 1)));
    sql::Select body;
    for (const auto &column : returns)
        body.items.push_back({sql::column("p", column.name), ""});
    body.from = sql::Source{.from = sql::call(sql::quoted(target), std::move(arguments)), .alias = "p"};
    return {.name = name, .parameters = std::move(parameters), .returns = returns, .body = std::move(body)};
}

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
                                             sql::Language language)
{
    // Citus would send what is behind a fence to the coordinator and back.
    const bool isFenced = language == sql::Language::Sql;
    const auto shape = shapeOf(request.plan, request.model);
    const auto returns = predictionColumns(shape);
    auto scope = keyScope(request.plan);
    std::vector<sql::TableFunction> functions{{.name = names.predict(version),
                                               .parameters = keyParameters(shape),
                                               .returns = returns,
                                               .body = keyBody(request, names, version, scope, isFenced),
                                               .language = language}};
    if (request.plan.hasAsOf) {
        scope.asOf = fmt::format("${}", scope.key.size() + 1);
        scope.isAsOfGiven = true;
        functions.push_back({.name = names.at(version),
                             .parameters = momentParameters(shape),
                             .returns = returns,
                             .body = keyBody(request, names, version, scope, isFenced),
                             .language = language});
    }
    return functions;
}

sql::TableFunction liveFunction(const Shape &shape, const Names &names, int version)
{
    // With the star it is the row, even where a column has the name of the alias.
    auto score = sql::call(sql::quoted(names.score(version)), {sql::verbatim(sql::quoted("f") + ".*")});
    return {.name = names.live(),
            .parameters = {},
            .returns = predictionColumns(shape),
            .body = predictions(shape, version,
                                scored(shape, named(names.features(version), "f"), {std::move(score), "score"}))};
}

std::vector<sql::TableFunction> stableKeyFunctions(const Shape &shape, const Names &names, int version)
{
    const auto returns = predictionColumns(shape);
    std::vector functions{forwarding(names.predict(), names.predict(version), keyParameters(shape), returns)};
    if (!shape.asOf.empty())
        functions.push_back(forwarding(names.at(), names.at(version), momentParameters(shape), returns));
    return functions;
}

std::vector<sql::FunctionColumn> reasonColumns(const Shape &shape)
{
    auto columns = shape.keys;
    if (!shape.asOf.empty())
        columns.push_back({shape.asOf, std::string(momentType)});
    columns.push_back({"reasons", "jsonb"});
    columns.push_back({"version", "integer"});
    return columns;
}

sql::TableFunction reasonsFunction(const Request &request, const Names &names, int version, sql::Language language)
{
    const auto shape = shapeOf(request.plan, request.model);
    auto rows = keyRows(request, names, version, keyScope(request.plan), language == sql::Language::Sql,
                        {names.reasonsOf(version), "reasons"});
    return {.name = names.reasons(version),
            .parameters = keyParameters(shape),
            .returns = reasonColumns(shape),
            .body = reasonRows(shape, version, std::move(rows)),
            .language = language};
}

sql::TableFunction stableReasonsFunction(const Shape &shape, const Names &names, int version)
{
    return forwarding(names.reasons(), names.reasons(version), keyParameters(shape), reasonColumns(shape));
}

sql::TableFunction noReasonsFunction(const Shape &shape, const Names &names, int version)
{
    sql::Select body;
    for (const auto &key : shape.keys)
        body.items.push_back({sql::cast(sql::verbatim("NULL"), key.type), key.name});
    if (!shape.asOf.empty())
        body.items.push_back({sql::cast(sql::verbatim("NULL"), std::string(momentType)), shape.asOf});
    body.items.push_back({sql::cast(sql::verbatim("NULL"), "jsonb"), "reasons"});
    body.items.push_back({sql::value(std::int64_t{version}), "version"});
    body.where.push_back(sql::verbatim("false"));
    return {.name = names.reasons(),
            .parameters = keyParameters(shape),
            .returns = reasonColumns(shape),
            .body = std::move(body)};
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
