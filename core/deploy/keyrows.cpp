// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/keyrows.h"

#include <fmt/format.h>
#include <utility>

namespace espalier::deploy {

using sql::Expression;

namespace {

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

std::string classTexts(const Shape &shape)
{
    std::string classes;
    for (std::size_t i = 0; i < shape.classes.size(); ++i)
        classes += (i == 0 ? "" : ", ") + sql::print(classText(shape, i));
    return fmt::format("ARRAY[{}]::pg_catalog.text[]", classes);
}

//! The class with the largest probability, the first of equal ones; NULL without a score, which is named once for each class.
Expression likeliestClass(const Shape &shape, const Expression &score)
{
    auto largest = sql::call("greatest", {});
    for (std::size_t i = 0; i < shape.classes.size(); ++i) {
        largest.arguments.push_back(sql::verbatim(fmt::format("({})[{}]", sql::print(score), i + 1)));
    }
    return sql::element(sql::verbatim(classTexts(shape)),
                        sql::call("pg_catalog.array_position", {score, std::move(largest)}));
}

std::string innerKey(std::size_t index)
{
    return fmt::format("k{}", index + 1);
}

Expression parameter(std::size_t index)
{
    return sql::verbatim(fmt::format("${}", index + 1));
}

//! The rows with the last of their columns made into another.
sql::Select made(sql::Select rows, const MakingStep &step)
{
    const auto last = rows.items.back().name;
    sql::Select result;
    for (const auto &item : rows.items)
        result.items.push_back({sql::column("f", item.name), item.name});
    result.items.back() = {step.of(sql::column("f", last)), step.name};
    result.isFenced = rows.isFenced;
    result.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "f"};
    return result;
}

} // namespace

sql::Select keyed(const Shape &shape, sql::Select rows)
{
    sql::Select select;
    for (std::size_t i = 0; i < shape.keys.size(); ++i)
        select.items.push_back({sql::column("p", innerKey(i)), shape.keys[i].name});
    if (!shape.asOf.empty())
        select.items.push_back({sql::column("p", "as_of"), shape.asOf});
    select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "p"};
    return select;
}

sql::Item noReasons()
{
    return {sql::cast(sql::verbatim("NULL"), "jsonb"), "reasons"};
}

sql::Select predictions(const Shape &shape, int version, sql::Select scored)
{
    auto select = keyed(shape, std::move(scored));
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
    if (shape.reasons == ReasonsColumn::Given)
        select.items.push_back({sql::column("p", "reasons"), "reasons"});
    else if (shape.reasons == ReasonsColumn::Empty)
        select.items.push_back(noReasons());
    return select;
}

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

sql::Select computedOnce(const Shape &shape, sql::Select rows)
{
    const auto none = [](const std::string &type) {
        return sql::cast(sql::verbatim("NULL"), type);
    };
    sql::Select nothing;
    for (const auto &key : shape.keys)
        nothing.items.push_back({none(key.type), ""});
    if (!shape.asOf.empty())
        nothing.items.push_back({none(std::string(momentType)), ""});
    nothing.items.push_back({none(shape.task == model::Task::Multiclass ? "float8[]" : "float8"), ""});
    if (rows.items.size() > nothing.items.size())
        nothing.items.push_back({none("jsonb"), ""});
    nothing.where.push_back(sql::verbatim("false"));
    rows.unionAll.push_back(std::move(nothing));
    return rows;
}

void nameScoreOnce(const Shape &shape, sql::Select &predictions)
{
    if (shape.task != model::Task::Multiclass)
        return;
    auto &item = predictions.items[shape.keys.size() + (shape.asOf.empty() ? 0 : 1)];
    item.expression = sql::verbatim(
        fmt::format("(SELECT c.class FROM ROWS FROM (pg_catalog.unnest({}), pg_catalog.unnest({})) WITH ORDINALITY AS "
                    "c(share, class, place) WHERE c.share IS NOT NULL ORDER BY c.share DESC, c.place LIMIT 1)",
                    sql::print(sql::column("p", "score")), classTexts(shape)));
}

OfKey ofKey(const Request &request, const Names &names, int version, sql::Language language)
{
    OfKey of{.request = request,
             .names = names,
             .version = version,
             .scope = {},
             .isFenced = language == sql::Language::Sql};
    for (std::size_t i = 0; i < request.plan.entity.primaryKey.size(); ++i)
        of.scope.key.push_back(sql::print(parameter(i)));
    return of;
}

sql::Select keyRows(const OfKey &of, const std::vector<MakingStep> &steps)
{
    const auto shape = shapeOf(of.request.plan, of.request.model);
    sql::Source features{.from = std::vector{compile::liveQuery(of.request.plan, of.scope)}, .alias = "f"};
    auto rows = scored(shape, std::move(features), {typedRow(of.request, of.names, of.version), "features"});
    rows.isFenced = of.isFenced;
    for (const auto &step : steps)
        rows = made(std::move(rows), step);
    return rows;
}

MakingStep madeBy(const sql::QualifiedName &function, std::string name, std::vector<Expression> further)
{
    return {.of =
                [function, further = std::move(further)](Expression from) {
                    std::vector arguments{std::move(from)};
                    arguments.insert(arguments.end(), further.begin(), further.end());
                    return sql::call(sql::quoted(function), std::move(arguments));
                },
            .name = std::move(name)};
}

sql::TableFunction forwarding(const sql::QualifiedName &name, const sql::QualifiedName &target,
                              std::vector<sql::FunctionColumn> parameters,
                              const std::vector<sql::FunctionColumn> &returns)
{
    std::vector<Expression> arguments;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        arguments.push_back(parameter(i));
    sql::Select body;
    for (const auto &column : returns)
        body.items.push_back({sql::column("p", column.name), ""});
    body.from = sql::Source{.from = sql::call(sql::quoted(target), std::move(arguments)), .alias = "p"};
    return {.name = name, .parameters = std::move(parameters), .returns = returns, .body = std::move(body)};
}

sql::TableFunction givingNone(const sql::QualifiedName &name, std::vector<sql::FunctionColumn> parameters,
                              std::vector<sql::FunctionColumn> returns)
{
    sql::Select body;
    for (const auto &column : returns)
        body.items.push_back({sql::cast(sql::verbatim("NULL"), column.type), column.name});
    body.where.push_back(sql::verbatim("false"));
    return {.name = name, .parameters = std::move(parameters), .returns = std::move(returns), .body = std::move(body)};
}

} // namespace espalier::deploy
