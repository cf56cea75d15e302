// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/quantity.h"

#include "core/base/overloaded.h"
#include "core/study/aggregates.h"
#include "core/study/quantity.h"

namespace espalier::plan {

bool hasQuantity(const Plan &plan)
{
    if (plan.task != study::Task::Binary)
        return false;
    return std::visit(Overloaded{[](const RowLabel &label) {
                                     return label.condition
                                         && study::isThreshold(
                                                {.op = label.condition->op, .value = label.condition->value})
                                         && catalog::featureUse(label.column.type).use == catalog::Use::Number;
                                 },
                                 [](const FutureLabel &label) {
                                     return label.condition && study::isThresholdOrZero(*label.condition)
                                         && label.aggregate.kind == Kind::Number
                                         && !study::traitsOf(label.aggregate.aggregate).isFlag;
                                 },
                                 [](const GivenLabel & /*label*/) {
                                     return false;
                                 }},
                      plan.label);
}

} // namespace espalier::plan
