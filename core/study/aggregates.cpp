// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/aggregates.h"

#include "core/base/require.h"
#include "core/base/time.h"

#include <charconv>
#include <cmath>

namespace espalier::study {

namespace {

Failure refused(const Feature &feature, std::string detail, std::string advice)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = feature.name,
                         .detail = std::move(detail),
                         .advice = std::move(advice)});
}

Result<double> numberOf(const Feature &feature)
{
    double number = 0;
    const auto &text = feature.argument;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number))
        return refused(feature, "the argument '" + text + "' is no number", R"(Write it as in "0.9" or "100")");
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
            return refused(feature, "the aggregate " + std::string(traits.name) + " takes no argument", "Leave it out");
        return 0.0;
    case Argument::Value:
        return 0.0;
    case Argument::Number:
        return numberOf(feature);
    case Argument::Share: {
        auto share = numberOf(feature);
        if (share && !(*share > 0 && *share < 1))
            return refused(feature, "a quantile lies between 0 and 1", R"(Write it as in "0.9")");
        return share;
    }
    case Argument::HalfLife: {
        const auto duration = parseDuration(feature.argument);
        if (!duration || duration->count <= 0)
            return refused(feature, "the argument '" + feature.argument + "' is no half-life",
                           R"(Write it as in "30 days")");
        return static_cast<double>(duration->microseconds());
    }
    }
    return 0.0;
}

} // namespace espalier::study
