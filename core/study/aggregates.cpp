// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/aggregates.h"

#include "core/base/require.h"
#include "core/base/time.h"
#include "core/study/messages.h"

#include <charconv>
#include <cmath>

namespace espalier::study {

namespace {

Failure refused(const Feature &feature, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = feature.name,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

Result<double> numberOf(const Feature &feature)
{
    double number = 0;
    const auto &text = feature.argument;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number))
        return refused(feature, messages::argumentIsNoNumber(text), messages::writeNumberAs());
    return number;
}

} // namespace

const AggregateTraits &traitsOf(Aggregate aggregate)
{
    ESPALIER_REQUIRE(static_cast<std::size_t>(aggregate) < aggregateCount);
    return aggregateRows[static_cast<std::size_t>(aggregate)];
}

bool isTakenOf(Taken taken, catalog::Type type)
{
    using catalog::Use;
    const auto use = catalog::featureUse(type).use;
    switch (taken) {
    case Taken::Rows:
        return false;
    case Taken::Number:
        return use == Use::Number;
    case Taken::NumberOrMoment:
        return use == Use::Number || use == Use::Moment;
    case Taken::Category:
        return use == Use::Category;
    case Taken::CategoryOrFlag:
        return use == Use::Category || type == catalog::Type::Boolean;
    case Taken::Moment:
        return use == Use::Moment;
    case Taken::Feature:
        return use != Use::None && use != Use::Identity;
    case Taken::Identity:
        return use != Use::None;
    }
    return false;
}

std::vector<Aggregate> aggregatesOf(catalog::Type type)
{
    std::vector<Aggregate> result;
    for (const auto &row : aggregateRows) {
        if (row.aggregate != Aggregate::Direct && isTakenOf(row.taken, type))
            result.push_back(row.aggregate);
    }
    return result;
}

bool isTakenOfNumbers(Taken taken)
{
    return taken != Taken::Identity && isTakenOf(taken, catalog::Type::Real);
}

Result<double> parseArgument(const Feature &feature)
{
    const auto &traits = traitsOf(feature.aggregate);
    switch (traits.argument) {
    case Argument::None:
        if (!feature.argument.empty())
            return refused(feature, messages::takesNoArgument(std::string(traits.name)), messages::leaveItOut());
        return 0.0;
    case Argument::Value:
        return 0.0;
    case Argument::Number:
        return numberOf(feature);
    case Argument::Share: {
        auto share = numberOf(feature);
        if (share && !(*share > 0 && *share < 1))
            return refused(feature, messages::quantileIsShare(), messages::writeShareAs());
        return share;
    }
    case Argument::HalfLife: {
        const auto duration = parseDuration(feature.argument);
        if (!duration || duration->count <= 0)
            return refused(feature, messages::argumentIsNoHalfLife(feature.argument), messages::writeHalfLifeAs());
        return static_cast<double>(duration->microseconds());
    }
    }
    return 0.0;
}

} // namespace espalier::study
