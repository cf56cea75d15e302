// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/quantity.h"

#include "core/base/overloaded.h"
#include "core/study/aggregates.h"

#include <charconv>
#include <cmath>

namespace espalier::study {

std::optional<double> boundOf(const Condition &condition)
{
    const auto &text = condition.value;
    double number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = failed == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isThreshold(const Condition &condition)
{
    switch (condition.op) {
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return boundOf(condition).has_value();
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::IsNull:
    case Operator::IsNotNull:
        break;
    }
    return false;
}

bool isThresholdOrZero(const Condition &condition)
{
    const bool isEquality = condition.op == Operator::Equal || condition.op == Operator::NotEqual;
    return isEquality ? boundOf(condition) == 0.0 : isThreshold(condition);
}

bool comparesNumber(const Study &study)
{
    if (study.task != Task::Binary)
        return false;
    return std::visit(Overloaded{[](const RowTarget &target) {
                                     return target.condition && isThreshold(*target.condition);
                                 },
                                 [](const FutureTarget &target) {
                                     return target.condition && isThresholdOrZero(*target.condition)
                                         && !traitsOf(target.aggregate).isFlag;
                                 },
                                 [](const GivenTarget & /*target*/) {
                                     return false;
                                 }},
                      study.target);
}

} // namespace espalier::study
