// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/label.h"

#include "core/base/overloaded.h"
#include "core/base/require.h"
#include "core/compile/examples.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/scan.h"
#include "core/plan/quantity.h"
#include "core/study/aggregates.h"

#include <array>

namespace espalier::compile {

namespace {

using sql::Expression;

std::string_view operatorText(study::Operator op)
{
    constexpr std::array<std::string_view, 8> texts{"=", "<>", "<", "<=", ">", ">=", "IS NULL", "IS NOT NULL"};
    return texts[static_cast<std::size_t>(op)];
}

//! The aggregate of a future target. A sum of nothing counts as 0 here: that nothing will be bought is an answer.
Expression outcomeOf(const plan::FutureLabel &label)
{
    auto outcome = withDefault(sql::column("outcome", "outcome"), label.aggregate.aggregate);
    const bool isZero = study::traitsOf(label.aggregate.aggregate).isZeroAsTarget;
    return isZero ? sql::call("coalesce", {std::move(outcome), sql::verbatim("0")}) : outcome;
}

//! The label of a future target from its aggregate.
Expression futureLabel(const plan::FutureLabel &label)
{
    auto outcome = outcomeOf(label);
    const auto &traits = study::traitsOf(label.aggregate.aggregate);
    if (!label.condition && !traits.isFlag)
        return outcome;
    Expression holds = sql::binary(outcome, ">", sql::verbatim("0"));
    if (label.condition) {
        const auto op = label.condition->op;
        if (op == study::Operator::IsNull)
            holds = sql::isNull(outcome);
        else if (op == study::Operator::IsNotNull)
            holds = sql::isNotNull(outcome);
        else
            holds = sql::binary(outcome, operatorText(op),
                                sql::cast(sql::value(std::string_view(label.condition->value)), "float8"));
    }
    auto isFalse = sql::negated(holds);
    auto flag = sql::when(std::move(holds), sql::value(std::string_view("true")));
    flag.arguments.push_back(std::move(isFalse));
    flag.arguments.push_back(sql::value(std::string_view("false")));
    return flag;
}

Expression isPast(const Expression &asOf, Duration time)
{
    return sql::binary(sql::binary(asOf, "+", intervalOf(time)), "<=", sql::verbatim("now()"));
}

//! Those of them whose entity is there, as "ex" and "e". What nobody can be asked of any more has no label.
sql::Select present(const plan::Plan &plan, sql::Select said)
{
    sql::Select select;
    select.from = sql::Source{.from = std::vector{std::move(said)}, .alias = "ex"};
    auto join = entityJoin(plan, sql::JoinKind::Inner);
    join.source = entitySource(plan);
    select.joins.push_back(std::move(join));
    return select;
}

void addExampleItems(sql::Select &select, const plan::Plan &plan)
{
    for (auto &column : exampleColumns(plan, "ex")) {
        auto name = column.text;
        select.items.push_back({std::move(column), std::move(name)});
    }
}

sql::Select labels(const plan::Plan &plan, const plan::FutureLabel &future, sql::Select said)
{
    const auto asOf = sql::column("ex", "as_of");
    auto examples = present(plan, std::move(said));
    addExampleItems(examples, plan);
    examples.where.push_back(isPast(asOf, future.horizon));
    if (!future.unknown.empty())
        examples.where.push_back(isLearnedFrom(future.unknown, asOf));
    // What was predicted is of after the schedule, by whose end rows would be left out.
    auto open = plan;
    std::get<plan::FutureLabel>(open.label).schedule.until.reset();
    sql::Select select;
    addExamples(select, open, std::move(examples), false);
    select.from = sql::Source{.from = sql::QualifiedName{"", "examples"}, .alias = "ex"};
    auto label = joinLabel(select, open);
    addExampleItems(select, plan);
    select.items.push_back({std::move(label), "label"});
    return select;
}

sql::Select labels(const plan::Plan &plan, const plan::RowLabel &row, sql::Select said)
{
    auto select = present(plan, std::move(said));
    addExampleItems(select, plan);
    select.items.push_back({rowParts(plan, row, "e").label, "label"});
    if (row.matures)
        select.where.push_back(isPast(sql::column("ex", "as_of"), *row.matures));
    return select;
}

std::optional<sql::Select> labels(const plan::Plan &plan, const plan::GivenLabel &given, sql::Select said)
{
    if (given.asOf)
        return std::nullopt;
    auto select = present(plan, std::move(said));
    sql::Join join{.source = {.from = given.table, .alias = "g"}};
    for (std::size_t i = 0; i < given.keyColumns.size(); ++i) {
        join.on.push_back(
            equal(sql::column("g", given.keyColumns[i]), sql::column("ex", keyName(i)), plan.entity.primaryKey[i]));
    }
    select.joins.push_back(std::move(join));
    addExampleItems(select, plan);
    select.items.push_back({givenParts(plan, given, "g").label, "label"});
    return select;
}

} // namespace

sql::Expression joinLabel(sql::Select &select, const plan::Plan &plan)
{
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    if (future == nullptr)
        return sql::column("ex", "label");
    select.joins.push_back({.kind = sql::JoinKind::Left,
                            .source = {.from = std::vector{outcomeQuery(plan, *future)}, .alias = "outcome"},
                            .on = sameExample(plan, "outcome", "ex")});
    return futureLabel(*future);
}

sql::Expression quantityOf(const plan::Plan &plan)
{
    ESPALIER_REQUIRE(plan::hasQuantity(plan));
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    return future == nullptr ? sql::column("ex", "quantity") : outcomeOf(*future);
}

std::optional<Duration> maturityOf(const plan::Plan &plan)
{
    return std::visit(Overloaded{[](const plan::FutureLabel &label) {
                                     return std::optional(label.horizon);
                                 },
                                 [](const auto &label) {
                                     return label.matures;
                                 }},
                      plan.label);
}

std::optional<sql::Select> maturedLabels(const plan::Plan &plan, sql::Select said)
{
    auto select = std::visit(
        [&](const auto &label) -> std::optional<sql::Select> {
            return labels(plan, label, std::move(said));
        },
        plan.label);
    if (!select)
        return std::nullopt;
    auto &label = select->items.back().expression;
    label = sql::cast(std::move(label), plan.task == study::Task::Regression ? "float8" : "text");
    return select;
}

} // namespace espalier::compile
