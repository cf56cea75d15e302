// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/examples.h"

#include "core/base/require.h"
#include "core/columns/cachedcolumn.h"
#include "core/compile/examples.h"
#include "core/compile/moment.h"
#include "core/compile/value.h"
#include "core/engine/evaluate.h"
#include "core/engine/incolumns.h"
#include "core/engine/messages.h"
#include "core/pg/identity.h"
#include "core/pg/reader.h"
#include "core/plan/quantity.h"
#include "core/study/aggregates.h"
#include "core/study/quantity.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::engine {

namespace {

//! Entities times cutoffs that are looked at in memory.
constexpr std::size_t mostMoments = 20'000'000;

std::size_t add(columns::Request &request, const sql::Expression &expression, sql::Wire wire)
{
    request.expressions.push_back(sql::cast(expression, sql::castOf(wire)));
    request.wires.push_back(wire);
    return request.expressions.size() - 1;
}

sql::Wire keyWire(const plan::Column &column)
{
    return column.type == catalog::Type::Integer ? sql::Wire::Whole : sql::Wire::Text;
}

//! 1 where all conditions hold, 0 where one does not or is not known.
sql::Expression flagOf(const std::vector<sql::Expression> &conditions)
{
    return sql::when(sql::all(conditions), sql::verbatim("1"), sql::verbatim("0"));
}

std::vector<std::size_t> rowsHeld(const frame::Column &flag)
{
    const auto &values = std::get<frame::Integers>(flag.values).values;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (values[row] == 1)
            rows.push_back(row);
    }
    return rows;
}

frame::Column named(frame::Column column, std::string name)
{
    column.name = std::move(name);
    return column;
}

std::vector<double> numbersOf(frame::Column column)
{
    return std::move(std::get<frame::Numbers>(column.values).values);
}

//! Those of the rows that are learned from.
std::vector<std::size_t> learnedRows(std::vector<std::size_t> rows, const frame::Column &asOf,
                                     const std::vector<study::Period> &leftOut)
{
    const auto &times = std::get<frame::Times>(asOf.values).values;
    std::erase_if(rows, [&](std::size_t row) {
        return std::ranges::any_of(leftOut, [time = times[row]](const study::Period &period) {
            return (!period.from || *period.from <= time) && (!period.until || time < *period.until);
        });
    });
    return rows;
}

//! Those of the rows that are over at the moment of reading: columns that are kept do not know it.
Result<std::vector<std::size_t>> matureRows(std::vector<std::size_t> rows, const frame::Column &asOf, Duration span,
                                            pg::Transaction &transaction)
{
    const auto now = pg::momentOf(transaction);
    if (!now)
        return Failure(now.error());
    const auto &times = std::get<frame::Times>(asOf.values).values;
    std::erase_if(rows, [&](std::size_t row) {
        return times[row].microseconds + span.microseconds() > now->microseconds;
    });
    return rows;
}

//! The rows of one table, in the order of their keys.
Result<Examples> findRows(const plan::Plan &plan, const plan::Table &table, const compile::ExampleParts &parts,
                          pg::Transaction &transaction, const columns::ReadColumns &read)
{
    columns::Request request{.table = table, .isOrdered = true};
    for (std::size_t i = 0; i < parts.keys.size(); ++i)
        add(request, parts.keys[i], keyWire(plan.entity.primaryKey[i]));
    const bool isNumber = plan.task == study::Task::Regression;
    const auto flag = add(request, flagOf(parts.where), sql::Wire::Whole);
    // Those without a moment are told from those that the filter leaves out.
    const bool isBoth = parts.asOf && parts.where.size() > 1;
    const auto timed = isBoth ? add(request, flagOf({parts.where.front()}), sql::Wire::Whole) : flag;
    const auto label = add(request, parts.label, isNumber ? sql::Wire::Number : sql::Wire::Text);
    const auto quantity = parts.quantity ? add(request, *parts.quantity, sql::Wire::Number) : 0;
    const auto asOf = parts.asOf ? add(request, *parts.asOf, sql::Wire::Moment) : 0;
    const auto split = parts.split ? add(request, *parts.split, sql::Wire::Text) : 0;
    auto rowsRead = read(request, transaction);
    if (!rowsRead)
        return Failure(rowsRead.error());
    auto &columns = rowsRead->columns;
    const auto held = rowsHeld(columns[flag]);
    const auto learned = parts.leftOut.empty() ? held : learnedRows(held, columns[asOf], parts.leftOut);
    const auto mature = parts.matures ? matureRows(learned, columns[asOf], *parts.matures, transaction) : learned;
    if (!mature)
        return Failure(mature.error());
    const auto &rows = *mature;
    Examples examples;
    for (std::size_t i = 0; i < parts.keys.size(); ++i)
        examples.frame.keys.push_back(
            named(columns::arranged(std::move(columns[i]), rows), plan.entity.primaryKey[i].name));
    if (parts.asOf)
        examples.frame.asOf = std::get<frame::Times>(columns::arranged(std::move(columns[asOf]), rows).values).values;
    examples.frame.label = named(columns::arranged(std::move(columns[label]), rows), "label");
    if (parts.quantity)
        examples.frame.quantity = numbersOf(columns::arranged(std::move(columns[quantity]), rows));
    if (parts.split)
        examples.parts = named(columns::arranged(std::move(columns[split]), rows), "split");
    if (std::holds_alternative<plan::RowLabel>(plan.label)) {
        examples.rows.emplace();
        examples.rows->source = rowCount(columns[flag]);
        examples.rows->nullTime = parts.asOf ? examples.rows->source - rowsHeld(columns[timed]).size() : 0;
        examples.rows->filtered = examples.rows->source - examples.rows->nullTime - held.size();
        examples.rows->leftOut = held.size() - learned.size();
        examples.rows->immature = learned.size() - rows.size();
    }
    return examples;
}

//! The table of given examples, ordered by what stands for the entity's key and by the as-of time.
plan::Table givenTable(const plan::GivenLabel &label, const catalog::Catalog &catalog)
{
    plan::Table table{.name = label.table};
    const auto id = catalog::findTable(catalog, label.table);
    for (const auto &name : label.keyColumns) {
        plan::Column column{.name = name};
        if (const auto place = id ? catalog::findColumn(catalog.table(*id), name) : std::nullopt)
            column.type = catalog.table(*id).columns[*place].type;
        table.primaryKey.push_back(std::move(column));
    }
    if (label.asOf)
        table.primaryKey.push_back(*label.asOf);
    table.primaryKey.push_back(label.label);
    return table;
}

//! From when on a row can be seen, as a moment to compare as-of times with.
std::int64_t visibleFrom(Timestamp time, Duration delay)
{
    if (time == frame::Times::missing || time == Timestamp::infinity())
        return INT64_MAX;
    return time == Timestamp::minusInfinity() ? INT64_MIN : time.microseconds + delay.microseconds();
}

//! One aggregate for each example, by the engine.
Result<frame::Column> aggregateOf(const plan::Table &entity, plan::Scan scan, const frame::Frame &examples,
                                  const catalog::Catalog &catalog, pg::Transaction &transaction,
                                  const columns::ReadColumns &read)
{
    plan::Plan one{.entity = entity, .filter = {}, .label = plan::RowLabel(), .hasAsOf = true};
    one.outputs = {scan.features.front().name};
    one.scans.push_back(std::move(scan));
    auto columns = features(one, catalog, examples, transaction, read);
    if (!columns)
        return Failure(columns.error());
    return std::move(columns->front());
}

//! A future target's label looks at [as-of, as-of + horizon): a window that ends later. What is known of its rows in the end counts, so
//! only their own time does.
plan::Scan labelScan(const plan::FutureLabel &label)
{
    plan::Scan scan{.steps = label.steps, .features = {label.aggregate}};
    const auto main = plan::momentStep(label.steps);
    for (std::size_t i = 0; i < scan.steps.size(); ++i) {
        auto &moment = scan.steps[i].table.moment;
        if (i == main) {
            moment->delay = {0, Duration::Unit::Seconds};
            moment->recorded.reset();
            moment->until.reset();
        } else {
            moment.reset();
        }
    }
    scan.features.front().name = "label";
    scan.features.front().window = label.horizon;
    return scan;
}

//! The entity as a table of the label's path: one table has one time.
plan::Table labelEntity(const plan::Plan &plan, const plan::Scan &scan)
{
    auto entity = plan.entity;
    entity.moment.reset();
    const auto &main = scan.steps[plan::momentStep(scan.steps)].table;
    if (main.name == entity.name)
        entity.moment = main.moment;
    return entity;
}

plan::Scan aliveScan(const plan::AlivePath &alive)
{
    return {.steps = alive.steps,
            .features = {{.name = "alive",
                          .aggregate = study::Aggregate::Exists,
                          .column = {},
                          .window = alive.within,
                          .where = {}}}};
}

bool holds(double outcome, study::Operator op, double bound)
{
    switch (op) {
    case study::Operator::Equal:
        return outcome == bound;
    case study::Operator::NotEqual:
        return outcome != bound;
    case study::Operator::Less:
        return outcome < bound;
    case study::Operator::LessOrEqual:
        return outcome <= bound;
    case study::Operator::Greater:
        return outcome > bound;
    case study::Operator::GreaterOrEqual:
        return outcome >= bound;
    case study::Operator::IsNull:
    case study::Operator::IsNotNull:
        break;
    }
    return false;
}

//! The classes of a condition on the aggregate.
frame::Column flags(const std::vector<double> &outcomes, const study::Condition &condition)
{
    const auto bound = study::boundOf(condition).value_or(0);
    const std::vector<std::string> levels{"false", "true"};
    frame::Categories classes{.codes = {}, .levels = levels};
    for (const auto outcome : outcomes) {
        if (condition.op == study::Operator::IsNull || condition.op == study::Operator::IsNotNull)
            classes.codes.push_back(static_cast<int>(std::isnan(outcome) == (condition.op == study::Operator::IsNull)));
        else
            classes.codes.push_back(std::isnan(outcome) ? -1 : static_cast<int>(holds(outcome, condition.op, bound)));
    }
    std::vector<std::size_t> all(outcomes.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    return columns::arranged({"label", std::move(classes)}, all);
}

//! That nothing will be bought is an answer.
void fillWithZero(frame::Column &outcome, study::Aggregate aggregate)
{
    auto *numbers = std::get_if<frame::Numbers>(&outcome.values);
    if (numbers == nullptr || !study::traitsOf(aggregate).isZeroAsTarget)
        return;
    for (auto &value : numbers->values)
        value = std::isnan(value) ? 0 : value;
}

frame::Column labelOf(const plan::FutureLabel &label, frame::Column outcome)
{
    auto *numbers = std::get_if<frame::Numbers>(&outcome.values);
    if (numbers == nullptr)
        return outcome;
    const auto &traits = study::traitsOf(label.aggregate.aggregate);
    if (label.condition)
        return flags(numbers->values, *label.condition);
    if (traits.isFlag)
        return flags(numbers->values, {.column = {}, .op = study::Operator::Greater, .value = "0"});
    return outcome;
}

frame::Frame some(const frame::Frame &frame, const std::vector<std::size_t> &rows)
{
    frame::Frame result;
    for (const auto &key : frame.keys)
        result.keys.push_back(columns::arranged(key, rows));
    for (const auto row : rows)
        result.asOf.push_back(frame.asOf[row]);
    return result;
}

Result<std::vector<Timestamp>> cutoffsOf(const plan::Plan &plan, const plan::FutureLabel &label,
                                         pg::Transaction &transaction)
{
    auto read =
        pg::readTable(transaction, sql::print(compile::cutoffQuery(plan, label)), {{"as_of", sql::Wire::Moment}});
    if (!read)
        return Failure(read.error());
    return std::move(std::get<frame::Times>(read->columns.front().values).values);
}

//! Each entity that is known and passes the filter, at each cutoff.
Result<frame::Frame> population(const plan::Plan &plan, const std::vector<Timestamp> &cutoffs,
                                pg::Transaction &transaction, const columns::ReadColumns &read)
{
    columns::Request request{.table = plan.entity, .isOrdered = true};
    for (const auto &key : plan.entity.primaryKey)
        add(request, sql::column(columns::sourceAlias, key.name), keyWire(key));
    std::vector<sql::Expression> filter;
    for (const auto &condition : plan.filter)
        filter.push_back(compile::conditionOf(columns::sourceAlias, condition));
    const auto flag = add(request, flagOf(filter), sql::Wire::Whole);
    const auto &moment = plan.entity.moment;
    const auto time = moment ? add(request, compile::momentOf(columns::sourceAlias, *moment), sql::Wire::Moment) : 0;
    const auto entities = read(request, transaction);
    if (!entities)
        return Failure(entities.error());
    const auto held = rowsHeld(entities->columns[flag]);
    if (held.size() * cutoffs.size() > mostMoments)
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = sql::displayName(plan.entity.name),
                             .problem = messages::tooManyMoments()});
    std::vector<std::size_t> rows;
    frame::Frame frame;
    for (const auto row : held) {
        const auto from = moment
            ? visibleFrom(std::get<frame::Times>(entities->columns[time].values).values[row], moment->delay)
            : INT64_MIN;
        for (const auto cutoff : cutoffs) {
            if (from < cutoff.microseconds) {
                rows.push_back(row);
                frame.asOf.push_back(cutoff);
            }
        }
    }
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i)
        frame.keys.push_back(named(columns::arranged(entities->columns[i], rows), plan.entity.primaryKey[i].name));
    return frame;
}

Result<Examples> findFuture(const plan::Plan &plan, const plan::FutureLabel &label, const catalog::Catalog &catalog,
                            pg::Transaction &transaction, const columns::ReadColumns &read)
{
    const auto cutoffs = cutoffsOf(plan, label, transaction);
    if (!cutoffs)
        return Failure(cutoffs.error());
    auto found = population(plan, *cutoffs, transaction, read);
    if (!found)
        return Failure(found.error());
    if (label.alive) {
        const auto alive = aggregateOf(plan.entity, aliveScan(*label.alive), *found, catalog, transaction, read);
        if (!alive)
            return Failure(alive.error());
        const auto &values = std::get<frame::Numbers>(alive->values).values;
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (values[row] > 0)
                rows.push_back(row);
        }
        found = some(*found, rows);
    }
    auto later = *found;
    for (auto &asOf : later.asOf)
        asOf.microseconds += label.horizon.microseconds();
    const auto scan = labelScan(label);
    auto outcome = aggregateOf(labelEntity(plan, scan), scan, later, catalog, transaction, read);
    if (!outcome)
        return Failure(outcome.error());
    fillWithZero(*outcome, label.aggregate.aggregate);
    if (plan::hasQuantity(plan))
        found->quantity = std::get<frame::Numbers>(outcome->values).values;
    found->label = labelOf(label, std::move(*outcome));
    return Examples{.frame = std::move(*found), .parts = {}};
}

} // namespace

Result<Examples> findExamples(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                              const columns::ReadColumns &read)
{
    ESPALIER_REQUIRE(areInColumns(plan));
    transaction.progress().report(-1, messages::findingExamples());
    if (const auto *row = std::get_if<plan::RowLabel>(&plan.label))
        return findRows(plan, plan.entity, compile::rowParts(plan, *row, columns::sourceAlias), transaction, read);
    if (const auto *given = std::get_if<plan::GivenLabel>(&plan.label))
        return findRows(plan, givenTable(*given, catalog), compile::givenParts(plan, *given, columns::sourceAlias),
                        transaction, read);
    return findFuture(plan, std::get<plan::FutureLabel>(plan.label), catalog, transaction, read);
}

} // namespace espalier::engine
