// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/fate.h"

#include "core/base/require.h"
#include "core/compile/examples.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"

#include <utility>

namespace espalier::compile {

namespace {

using sql::Expression;

//! TRUE where the conditions do not all hold, or are not known to.
Expression fails(std::vector<Expression> conditions)
{
    return sql::negated(sql::call("coalesce", {sql::all(std::move(conditions)), sql::verbatim("false")}));
}

void add(Expression &cases, Expression condition, Fate fate)
{
    cases.arguments.push_back(std::move(condition));
    cases.arguments.push_back(sql::verbatim(std::to_string(static_cast<int>(fate))));
}

//! The rows with what they are an example of, where that is there, and the fate of each.
struct Judged
{
    sql::Select rows; //!< without items
    ExampleParts parts;
    Expression fate{.kind = Expression::Kind::Case, .qualifier = {}, .text = {}, .arguments = {}};
};

void judgeEntity(Judged &judged, const plan::Plan &plan)
{
    std::vector<Expression> filter;
    for (const auto &condition : plan.filter)
        filter.push_back(conditionOf("e", condition));
    if (!filter.empty())
        add(judged.fate, fails(std::move(filter)), Fate::Filtered);
}

void judgeTime(Judged &judged)
{
    if (!judged.parts.leftOut.empty())
        add(judged.fate, fails({isLearnedFrom(judged.parts.leftOut, *judged.parts.asOf)}), Fate::LeftOut);
    if (judged.parts.matures)
        add(judged.fate, fails({isMature(judged.parts)}), Fate::Immature);
}

Judged judgedRows(const plan::Plan &plan, const plan::RowLabel &label)
{
    Judged judged{.rows = {}, .parts = rowParts(plan, label, "e")};
    judged.rows.from = entitySource(plan);
    if (label.asOf)
        add(judged.fate, fails({judged.parts.where.front()}), Fate::NullTime);
    judgeEntity(judged, plan);
    judgeTime(judged);
    return judged;
}

Judged judgedRows(const plan::Plan &plan, const plan::GivenLabel &label)
{
    Judged judged{.rows = {}, .parts = givenParts(plan, label, "g")};
    judged.rows.from = sql::Source{.from = label.table, .alias = "g"};
    sql::Join join{.kind = sql::JoinKind::Left, .source = entitySource(plan), .on = {}};
    const auto &key = plan.entity.primaryKey;
    for (std::size_t i = 0; i < key.size(); ++i)
        join.on.push_back(equal(sql::column("e", key[i].name), judged.parts.keys[i], key[i]));
    judged.rows.joins.push_back(std::move(join));
    std::vector<Expression> hasKey;
    for (const auto &part : judged.parts.keys)
        hasKey.push_back(sql::isNotNull(part));
    add(judged.fate, fails(std::move(hasKey)), Fate::NullKey);
    if (label.asOf)
        add(judged.fate, fails({judged.parts.where.back()}), Fate::NullTime);
    add(judged.fate, sql::isNull(sql::column("e", key.front().name)), Fate::WithoutEntity);
    judgeEntity(judged, plan);
    // An example that is a row of the entity's own table was there with it.
    if (plan.entity.moment && judged.parts.asOf && label.table != plan.entity.name)
        add(judged.fate, fails({isBefore("e", *plan.entity.moment, *judged.parts.asOf)}), Fate::BeforeEntity);
    judgeTime(judged);
    return judged;
}

//! Each row with its fate beside it, as "j".
sql::Source source(Judged judged, std::vector<sql::Item> items)
{
    auto example = sql::verbatim("0");
    if (!judged.fate.arguments.empty()) {
        judged.fate.arguments.push_back(std::move(example));
        example = std::move(judged.fate);
    }
    items.push_back({std::move(example), "fate"});
    judged.rows.items = std::move(items);
    return {.from = std::vector{std::move(judged.rows)}, .alias = "j"};
}

} // namespace

sql::Select fateQuery(const plan::Plan &plan)
{
    ESPALIER_REQUIRE(!std::holds_alternative<plan::FutureLabel>(plan.label));
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    auto judged = row != nullptr ? judgedRows(plan, *row) : judgedRows(plan, std::get<plan::GivenLabel>(plan.label));
    sql::Select select;
    select.items.push_back({sql::cast(sql::column("j", "fate"), "int8"), "fate"});
    select.items.push_back({sql::call("count", {sql::verbatim("*")}), "count"});
    select.from = source(std::move(judged), {});
    select.groupBy.push_back(sql::column("j", "fate"));
    select.orderBy.push_back({sql::column("j", "fate")});
    return select;
}

Query strayQuery(const plan::Plan &plan)
{
    ESPALIER_REQUIRE(std::holds_alternative<plan::GivenLabel>(plan.label));
    auto judged = judgedRows(plan, std::get<plan::GivenLabel>(plan.label));
    Query query;
    std::vector<sql::Item> items;
    const auto take = [&](Expression expression, Output output, std::string_view type) {
        const auto name = keyName(items.size());
        items.push_back({std::move(expression), name});
        query.select.items.push_back({sql::cast(sql::column("j", name), type), output.name});
        query.outputs.push_back(std::move(output));
    };
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i) {
        const auto &column = plan.entity.primaryKey[i];
        const bool isWhole = column.type == catalog::Type::Integer;
        take(judged.parts.keys[i], {column.name, Output::Role::Key, isWhole ? sql::Wire::Whole : sql::Wire::Text},
             isWhole ? "int8" : "text");
    }
    if (judged.parts.asOf)
        take(*judged.parts.asOf, {"as_of", Output::Role::AsOf, sql::Wire::Moment}, "timestamptz");
    query.select.from = source(std::move(judged), std::move(items));
    const auto is = [](Fate fate) {
        return sql::binary(sql::column("j", "fate"), "=", sql::verbatim(std::to_string(static_cast<int>(fate))));
    };
    query.select.isDistinct = true;
    query.select.where.push_back(sql::any({is(Fate::WithoutEntity), is(Fate::BeforeEntity)}));
    return query;
}

} // namespace espalier::compile
