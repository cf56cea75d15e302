// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/gymquestion.h"

#include "core/study/quantity.h"

namespace espalier::workbench {

namespace {

constexpr std::int64_t questionDay = 86'400'000'000;

bool holdsOf(double count, study::Operator op, double bound)
{
    switch (op) {
    case study::Operator::Equal:
        return count == bound;
    case study::Operator::NotEqual:
        return count != bound;
    case study::Operator::Less:
        return count < bound;
    case study::Operator::LessOrEqual:
        return count <= bound;
    case study::Operator::Greater:
        return count > bound;
    case study::Operator::GreaterOrEqual:
        return count >= bound;
    case study::Operator::IsNull:
    case study::Operator::IsNotNull:
        break;
    }
    return false;
}

//! Whether it holds of no order and of no other number of them (true), or of all but none (false); nothing of other conditions. All numbers from
//! the bound on are alike.
std::optional<bool> isOfNone(const study::FutureTarget &target)
{
    if (target.aggregate == study::Aggregate::Exists && !target.condition)
        return false;
    const auto bound = target.condition ? study::boundOf(*target.condition) : std::nullopt;
    if (target.aggregate != study::Aggregate::Count || !bound || *bound < 0 || *bound > 1)
        return std::nullopt;
    const auto op = target.condition->op;
    const bool ofNone = holdsOf(0, op, *bound);
    const bool ofOne = holdsOf(1, op, *bound);
    const bool ofMore = holdsOf(2, op, *bound);
    return ofOne == ofMore && ofNone != ofOne ? std::optional(ofNone) : std::nullopt;
}

} // namespace

std::optional<GymQuestion> gymQuestion(const study::Study &study)
{
    const auto *target = std::get_if<study::FutureTarget>(&study.target);
    const bool isOfOrders = target != nullptr && study.entity == sql::QualifiedName{"growth", "customers"}
        && target->path.size() == 1 && target->path.front().table == sql::QualifiedName{"fulfillment", "orders"}
        && target->where.empty();
    if (!isOfOrders || target->horizon.microseconds() % questionDay != 0)
        return std::nullopt;
    const auto ofNone = isOfNone(*target);
    if (!ofNone)
        return std::nullopt;
    return GymQuestion{.days = static_cast<int>(target->horizon.microseconds() / questionDay), .isOfNone = *ofNone};
}

} // namespace espalier::workbench
