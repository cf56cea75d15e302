// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/objects.h"

#include "core/compile/query.h"
#include "core/compile/score.h"

#include <fmt/format.h>

namespace espalier::deploy {

namespace {

using sql::Expression;

sql::Source named(const sql::QualifiedName &name, std::string_view alias)
{
    return {.from = name, .alias = std::string(alias)};
}

//! The features of the row "f", as the row type of the version's view.
Expression typedRow(const Request &request, const Names &names, int version)
{
    std::vector<Expression> fields;
    for (const auto &key : request.plan.entity.primaryKey)
        fields.push_back(sql::column("f", key.name));
    if (request.plan.hasAsOf)
        fields.push_back(sql::column("f", compile::asOfName));
    for (const auto &name : request.plan.outputs)
        fields.push_back(sql::column("f", name));
    return sql::cast(sql::call("row", std::move(fields)), sql::quoted(names.features(version)));
}

Expression classText(const Request &request, std::size_t index)
{
    return sql::value(std::string_view(request.model.classes[index]));
}

//! The class with the largest probability, the first of equal ones; NULL without a score.
Expression likeliestClass(const Request &request, const Expression &score)
{
    Expression choice;
    choice.kind = Expression::Kind::Case;
    auto largest = sql::call("greatest", {});
    std::vector<Expression> shares;
    for (std::size_t i = 0; i < request.model.classes.size(); ++i) {
        auto share = score;
        share = sql::verbatim(fmt::format("({})[{}]", sql::print(score), i + 1));
        shares.push_back(share);
        largest.arguments.push_back(std::move(share));
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        choice.arguments.push_back(sql::binary(shares[i], "=", largest));
        choice.arguments.push_back(classText(request, i));
    }
    return choice;
}

//! SELECT key, as_of, prediction ... FROM scored rows: "p" has the features' key columns and "score".
sql::Select predictions(const Request &request, int version, sql::Select scored)
{
    sql::Select select;
    for (const auto &key : request.plan.entity.primaryKey)
        select.items.push_back({sql::column("p", key.name), ""});
    if (request.plan.hasAsOf)
        select.items.push_back({sql::column("p", compile::asOfName), ""});
    const auto score = sql::column("p", "score");
    switch (request.model.task) {
    case model::Task::Binary:
        select.items.push_back(
            {sql::when(sql::binary(score, ">=", sql::value(0.5)), classText(request, 1), classText(request, 0)),
             "prediction"});
        select.items.push_back({score, "probability"});
        break;
    case model::Task::Multiclass:
        select.items.push_back({likeliestClass(request, score), "prediction"});
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

sql::Select scored(const Request &request, sql::Source features, Expression score)
{
    sql::Select select;
    for (const auto &key : request.plan.entity.primaryKey)
        select.items.push_back({sql::column("f", key.name), ""});
    if (request.plan.hasAsOf)
        select.items.push_back({sql::column("f", compile::asOfName), ""});
    select.items.push_back({std::move(score), "score"});
    select.from = std::move(features);
    return select;
}

sql::TableFunction keyFunction(const Request &request, const Names &names, int version, const compile::LiveScope &scope)
{
    auto features = sql::Source{.from = std::vector{compile::liveQuery(request.plan, scope)}, .alias = "f"};
    auto score = sql::call(sql::quoted(names.score(version)), {typedRow(request, names, version)});
    return {.name = {},
            .parameters = keyColumns(request.plan),
            .returns = predictionColumns(request),
            .body = predictions(request, version, scored(request, std::move(features), std::move(score)))};
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

//! A parameter must not be named as a result column: it gets a prefix.
std::vector<sql::FunctionColumn> asParameters(std::vector<sql::FunctionColumn> columns)
{
    for (auto &column : columns)
        column.name = "of_" + column.name.substr(0, 58);
    return columns;
}

} // namespace

std::vector<sql::FunctionColumn> keyColumns(const plan::Plan &plan)
{
    std::vector<sql::FunctionColumn> columns;
    for (const auto &key : plan.entity.primaryKey)
        columns.push_back({key.name, key.typeName});
    return columns;
}

std::vector<sql::FunctionColumn> predictionColumns(const Request &request)
{
    auto columns = keyColumns(request.plan);
    if (request.plan.hasAsOf)
        columns.push_back({std::string(compile::asOfName), "timestamp with time zone"});
    switch (request.model.task) {
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

std::vector<sql::TableFunction> keyFunctions(const Request &request, const Names &names, int version)
{
    auto scope = keyScope(request.plan);
    auto predict = keyFunction(request, names, version, scope);
    predict.name = names.predict(version);
    predict.parameters = asParameters(predict.parameters);
    std::vector functions{std::move(predict)};
    if (request.plan.hasAsOf) {
        scope.asOf = fmt::format("${}", scope.key.size() + 1);
        scope.isAsOfGiven = true;
        auto at = keyFunction(request, names, version, scope);
        at.name = names.at(version);
        at.parameters.push_back({"moment", "timestamp with time zone"});
        at.parameters = asParameters(at.parameters);
        functions.push_back(std::move(at));
    }
    return functions;
}

sql::TableFunction liveFunction(const Request &request, const Names &names, int version)
{
    auto score = sql::call(sql::quoted(names.score(version)), {sql::verbatim(sql::quoted("f"))});
    return {.name = names.live(),
            .parameters = {},
            .returns = predictionColumns(request),
            .body =
                predictions(request, version, scored(request, named(names.features(version), "f"), std::move(score)))};
}

std::vector<sql::TableFunction> stableKeyFunctions(const Names &names, int version,
                                                   const std::vector<sql::FunctionColumn> &keys,
                                                   const std::vector<sql::FunctionColumn> &returns, bool hasAsOf)
{
    auto parameters = asParameters(keys);
    std::vector functions{forwarding(names.predict(), names.predict(version), parameters, returns)};
    if (hasAsOf) {
        parameters.push_back({"of_moment", "timestamp with time zone"});
        functions.push_back(forwarding(names.at(), names.at(version), parameters, returns));
    }
    return functions;
}

sql::Select viewQuery(const Names &names, const std::vector<sql::FunctionColumn> &columns)
{
    sql::Select select;
    for (const auto &column : columns)
        select.items.push_back({sql::column("p", column.name), ""});
    select.from = sql::Source{.from = sql::call(sql::quoted(names.live()), {}), .alias = "p"};
    return select;
}

} // namespace espalier::deploy
