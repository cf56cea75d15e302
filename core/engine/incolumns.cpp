// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/incolumns.h"

#include "core/study/aggregates.h"
#include "core/study/quantity.h"

#include <algorithm>

namespace espalier::engine {

namespace {

//! Its value is told by other rows than its own.
bool isBorrowing(const plan::Column &column)
{
    return std::ranges::any_of(column.gaps, plan::isBorrowed);
}

bool isFutureInColumns(const plan::Plan &plan, const plan::FutureLabel &label)
{
    const auto &aggregate = label.aggregate;
    // A time is a feature by its distance to the as-of time, and the window here ends at another one.
    const bool isOfAsOf = study::traitsOf(aggregate.aggregate).time == study::NeedsTime::AsOf
        || (aggregate.column && catalog::isMoment(plan::valueType(*aggregate.column)));
    const bool isFlag = label.condition || study::traitsOf(aggregate.aggregate).isFlag;
    const bool isNull = label.condition
        && (label.condition->op == study::Operator::IsNull || label.condition->op == study::Operator::IsNotNull);
    // Numbers as classes are texts, which PostgreSQL writes in its own way.
    const bool isText = plan.task != study::Task::Regression && !isFlag && aggregate.kind == plan::Kind::Number;
    // One table has one time, and here only the step that tells it counts.
    const auto &main = label.steps[plan::momentStep(label.steps)].table.name;
    const bool isTwice = std::ranges::count(label.steps, main,
                                            [](const plan::Step &step) -> const sql::QualifiedName & {
                                                return step.table.name;
                                            })
        > 1;
    const bool isKnownPlainly = !plan.entity.moment || plan::isPlain(*plan.entity.moment);
    return !label.isAtRows && isKnownPlainly && !isOfAsOf && !isText && !isTwice
        && (!label.condition || isNull || study::boundOf(*label.condition));
}

} // namespace

bool areInColumns(const plan::Plan &plan)
{
    // What is borrowed stands in another table.
    if (std::ranges::any_of(plan.filter, [](const plan::Condition &condition) {
            return isBorrowing(condition.column);
        }))
        return false;
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label))
        return isFutureInColumns(plan, *future);
    if (const auto *row = std::get_if<plan::RowLabel>(&plan.label))
        return !isBorrowing(row->column) && (!row->asOf || row->asOf->via.empty());
    // Rows of one moment stand in the order of their labels, as these are read.
    const auto &given = std::get<plan::GivenLabel>(plan.label);
    const bool isLabelStored = given.label.gaps.empty() && given.label.renamed.empty();
    return plan.filter.empty() && isLabelStored && !(given.split && isBorrowing(*given.split));
}

} // namespace espalier::engine
