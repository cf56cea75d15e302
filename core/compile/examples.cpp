// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/examples.h"

#include "core/base/require.h"
#include "core/compile/cutoffs.h"
#include "core/compile/dependants.h"
#include "core/compile/labelcolumn.h"
#include "core/compile/made.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/sample.h"
#include "core/compile/value.h"
#include "core/plan/quantity.h"
#include "core/study/names.h"

#include <utility>

namespace espalier::compile {

namespace {

using sql::Expression;

void addParts(sql::Select &select, ExampleParts parts)
{
    if (!parts.leftOut.empty())
        parts.where.push_back(isLearnedFrom(parts.leftOut, *parts.asOf));
    if (parts.matures)
        parts.where.push_back(isMature(parts));
    for (std::size_t i = 0; i < parts.keys.size(); ++i)
        select.items.push_back({std::move(parts.keys[i]), keyName(i)});
    if (parts.asOf)
        select.items.push_back({std::move(*parts.asOf), "as_of"});
    select.items.push_back({std::move(parts.label), "label"});
    if (parts.quantity)
        select.items.push_back({std::move(*parts.quantity), "quantity"});
    if (parts.split)
        select.items.push_back({std::move(*parts.split), "split"});
    select.where = std::move(parts.where);
}

sql::Select rowExamples(const plan::Plan &plan, const plan::RowLabel &label)
{
    sql::Select select;
    select.comment = "the examples: each row as of its own time";
    select.from = entitySource(plan);
    addParts(select, rowParts(plan, label, "e"));
    return select;
}

sql::Select givenExamples(const plan::Plan &plan, const plan::GivenLabel &label)
{
    sql::Select select;
    select.comment = "the examples: as given";
    select.from = sql::Source{.from = label.table, .alias = "g"};
    addParts(select, givenParts(plan, label, "g"));
    if (!plan.filter.empty()) {
        sql::Join join{.source = entitySource(plan)};
        for (std::size_t i = 0; i < label.keyColumns.size(); ++i) {
            const auto &key = plan.entity.primaryKey[i];
            join.on.push_back(equal(sql::column("e", key.name), sql::column("g", label.keyColumns[i]), key));
        }
        select.joins.push_back(std::move(join));
        addFilter(select, plan);
    }
    return select;
}

//! What makes an example of a row target one that is to be predicted: its label is not known, or not for good. Nothing where all are.
std::optional<Expression> isOpen(const plan::Plan &plan, const plan::RowLabel &label)
{
    const bool isAlwaysKnown = label.condition
        && (label.condition->op == study::Operator::IsNull || label.condition->op == study::Operator::IsNotNull);
    std::optional<Expression> open;
    if (!isAlwaysKnown)
        open = sql::isNull(repaired(sql::column("e", label.column.name), "e", label.column));
    if (label.matures) {
        auto isYoung = sql::negated(isMature(rowParts(plan, label, "e")));
        open = open ? sql::any({std::move(*open), std::move(isYoung)}) : std::move(isYoung);
    }
    return open;
}

Expression liveAsOf(const plan::Plan &plan, const LiveScope &scope)
{
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    if (row == nullptr || !row->asOf || scope.isAsOfGiven)
        return sql::verbatim(scope.asOf);
    return momentOf("e", *row->asOf);
}

//! Who is to be predicted, but for what a row target asks of its rows.
void addWho(sql::Select &select, const plan::Plan &plan, const LiveScope &scope, const Expression &asOf)
{
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label); future != nullptr) {
        addPopulation(select, plan, *future, asOf);
        return;
    }
    addFilter(select, plan);
    if (scope.isAsOfGiven && plan.entity.moment)
        select.where.push_back(isBefore("e", *plan.entity.moment, asOf));
}

//! "e" is the row of the entity that is asked for: all of these hold.
std::vector<Expression> isEntity(const plan::Plan &plan, const LiveScope &scope)
{
    std::vector<Expression> same;
    for (std::size_t i = 0; i < scope.key.size(); ++i) {
        const auto &key = plan.entity.primaryKey[i];
        same.push_back(equal(sql::column("e", key.name), sql::verbatim(scope.key[i]), key));
    }
    return same;
}

//! The as-of times of a row target of which something is asked, each once.
sql::Select askedMoments(const plan::Plan &plan, const plan::RowLabel &row)
{
    sql::Select asked;
    asked.isDistinct = true;
    asked.items.push_back({momentOf("e", *row.asOf), "as_of"});
    asked.from = entitySource(plan);
    addFilter(asked, plan);
    if (auto open = isOpen(plan, row))
        asked.where.push_back(std::move(*open));
    asked.where.push_back(isExampleMoment("e", *row.asOf));
    return asked;
}

//! Of rows at the times at which something is asked.
void addRowGroup(sql::Select &select, const plan::Plan &plan, const plan::RowLabel &row, const LiveScope &scope)
{
    addFilter(select, plan);
    if (!row.asOf)
        return;
    const auto own = momentOf("e", *row.asOf);
    select.where.push_back(isExampleMoment("e", *row.asOf));
    if (scope.key.empty()) {
        select.joins.push_back({.source = {.from = std::vector{askedMoments(plan, row)}, .alias = "asked"},
                                .on = {sql::binary(sql::column("asked", "as_of"), "=", own)}});
        return;
    }
    sql::Select ofEntity;
    ofEntity.items.push_back({own, ""});
    ofEntity.from = entitySource(plan);
    ofEntity.where = isEntity(plan, scope);
    select.where.push_back(
        sql::binary(own, "=", scope.isAsOfGiven ? sql::verbatim(scope.asOf) : sql::scalar(ofEntity)));
}

//! What a live query predicts, and all that this is compared with.
sql::Select liveGroup(const plan::Plan &plan, const LiveScope &scope)
{
    sql::Select select;
    select.comment = "what is to be predicted, and what it is compared with";
    addKeys(select, plan, "e");
    select.from = entitySource(plan);
    const auto asOf = liveAsOf(plan, scope);
    if (plan.hasAsOf)
        select.items.push_back({asOf, "as_of"});
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    if (row != nullptr)
        addRowGroup(select, plan, *row, scope);
    else
        addWho(select, plan, scope, asOf);
    std::optional<Expression> isAsked;
    if (!scope.key.empty())
        isAsked = sql::all(isEntity(plan, scope));
    else if (row != nullptr)
        isAsked = isOpen(plan, *row);
    if (!scope.key.empty() && !select.where.empty()) {
        auto isOther = sql::all(std::exchange(select.where, {}));
        select.where.push_back(sql::any({*isAsked, std::move(isOther)}));
    }
    if (isAsked)
        select.items.push_back({std::move(*isAsked), std::string(askedFlag)});
    return select;
}

} // namespace

ExampleParts rowParts(const plan::Plan &plan, const plan::RowLabel &label, std::string_view alias)
{
    ExampleParts parts;
    for (const auto &key : plan.entity.primaryKey)
        parts.keys.push_back(sql::column(alias, key.name));
    if (label.asOf) {
        parts.asOf = momentOf(alias, *label.asOf);
        parts.where.push_back(isExampleMoment(alias, *label.asOf));
    }
    // That a value is treated as missing does not say that there is none.
    parts.label = label.condition ? repaired(flagOf(conditionOf(alias, *label.condition)), alias, label.column)
                                  : labelOf(plan, alias, label.column, parts.asOf);
    if (plan::hasQuantity(plan))
        parts.quantity = repairedNumber(alias, label.column, parts.asOf);
    for (const auto &condition : plan.filter)
        parts.where.push_back(conditionOf(alias, condition));
    parts.leftOut = plan.leftOut;
    parts.matures = label.matures;
    return parts;
}

ExampleParts givenParts(const plan::Plan &plan, const plan::GivenLabel &label, std::string_view alias)
{
    ExampleParts parts;
    for (const auto &key : label.keyColumns) {
        parts.keys.push_back(sql::column(alias, key));
        parts.where.push_back(sql::isNotNull(sql::column(alias, key)));
    }
    if (label.asOf) {
        const plan::Moment moment{.column = *label.asOf};
        parts.asOf = momentOf(alias, moment);
        parts.where.push_back(isExampleMoment(alias, moment));
    }
    parts.label = labelOf(plan, alias, label.label, parts.asOf);
    if (label.split)
        parts.split = wordOf(alias, *label.split);
    parts.leftOut = plan.leftOut;
    parts.matures = label.matures;
    return parts;
}

Expression isLearnedFrom(const std::vector<study::Period> &leftOut, const Expression &asOf)
{
    std::vector<Expression> kept;
    for (const auto &period : leftOut) {
        std::vector<Expression> beside;
        if (period.from)
            beside.push_back(sql::binary(asOf, "<", constantMoment(*period.from)));
        if (period.until)
            beside.push_back(sql::binary(asOf, ">=", constantMoment(*period.until)));
        kept.push_back(beside.size() == 1 ? std::move(beside.front()) : sql::any(std::move(beside)));
    }
    return sql::all(std::move(kept));
}

Expression isMature(const ExampleParts &parts)
{
    ESPALIER_REQUIRE(parts.asOf && parts.matures);
    return isOver(*parts.asOf, *parts.matures);
}

sql::Select cutoffQuery(const plan::Plan &plan, const plan::FutureLabel &label)
{
    const auto asOf = sql::column("cutoff", "as_of");
    sql::Select select;
    select.items.push_back({sql::cast(asOf, "timestamptz"), "as_of"});
    select.from = sql::Source{.from = cutoffSeries(label.schedule), .alias = "cutoff", .columnAlias = "as_of"};
    select.where.push_back(isOver(asOf, label.horizon));
    addLearned(select, plan, label, asOf);
    select.orderBy.push_back({asOf});
    return select;
}

sql::Select trainingExamples(const plan::Plan &plan)
{
    struct Examples
    {
        const plan::Plan &plan;
        sql::Select operator()(const plan::RowLabel &label) const { return rowExamples(plan, label); }
        sql::Select operator()(const plan::FutureLabel &label) const
        {
            return label.isAtRows ? furtherExamples(plan, label) : cutoffExamples(plan, label);
        }
        sql::Select operator()(const plan::GivenLabel &label) const { return givenExamples(plan, label); }
    };
    auto examples = std::visit(Examples{plan}, plan.label);
    return plan.sample ? sampled(plan, std::move(examples)) : examples;
}

sql::Select liveExamples(const plan::Plan &plan, const LiveScope &scope)
{
    if (plan::comparesExamples(plan))
        return liveGroup(plan, scope);
    sql::Select select;
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    addKeys(select, plan, "e");
    select.from = entitySource(plan);
    const auto asOf = liveAsOf(plan, scope);
    if (plan.hasAsOf)
        select.items.push_back({asOf, "as_of"});
    if (!scope.key.empty()) {
        select.where = isEntity(plan, scope);
        return select;
    }
    select.comment = "what is to be predicted now";
    addWho(select, plan, scope, asOf);
    if (auto open = row != nullptr ? isOpen(plan, *row) : std::nullopt)
        select.where.push_back(std::move(*open));
    if (row != nullptr && row->asOf)
        select.where.push_back(isExampleMoment("e", *row->asOf));
    if (!scope.among.empty())
        select.joins.push_back(amongKeys(plan, scope.among));
    return select;
}

void addExamples(sql::Select &select, const plan::Plan &plan, sql::Select examples, bool mayRepeat)
{
    select.with.push_back({"examples", std::move(examples)});
    if (!mayRepeat)
        return;
    sql::Select moments;
    moments.isDistinct = true;
    for (auto &column : exampleColumns(plan, "ex"))
        moments.items.push_back({std::move(column), ""});
    moments.from = sql::Source{.from = sql::QualifiedName{"", "examples"}, .alias = "ex"};
    select.with.push_back({"moments", std::move(moments)});
}

} // namespace espalier::compile
