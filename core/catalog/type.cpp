// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/type.h"

#include "core/catalog/messages.h"

#include <array>
#include <utility>

namespace espalier::catalog {

FeatureUse featureUse(Type type)
{
    switch (type) {
    case Type::Boolean:
    case Type::Integer:
    case Type::Decimal:
    case Type::Real:
    case Type::Money:
    case Type::Time:
    case Type::Interval:
    case Type::Bytes:
    case Type::Network:
    case Type::Array:
        return {.use = Use::Number, .reason = {}};
    case Type::Text:
    case Type::Enum:
        return {.use = Use::Category, .reason = {}};
    case Type::Uuid:
        return {.use = Use::Identity, .reason = {}};
    case Type::Date:
    case Type::Timestamp:
    case Type::TimestampTz:
        return {.use = Use::Moment, .reason = {}};
    case Type::Json:
        return {.use = Use::None, .reason = messages::jsonHasNoShape()};
    case Type::Range:
        return {.use = Use::None, .reason = messages::rangeIsTwoValues()};
    case Type::Unsupported:
        break;
    }
    return {.use = Use::None, .reason = messages::typeIsNothing()};
}

bool isMoment(Type type)
{
    return type == Type::Date || type == Type::Timestamp || type == Type::TimestampTz;
}

std::string_view typeLabel(Type type)
{
    switch (type) {
    case Type::Boolean:
        return "yes or no";
    case Type::Integer:
        return "whole number";
    case Type::Decimal:
    case Type::Real:
        return "number";
    case Type::Money:
        return "money";
    case Type::Text:
        return "text";
    case Type::Enum:
        return "choice";
    case Type::Uuid:
        return "identifier";
    case Type::Date:
        return "date";
    case Type::Timestamp:
    case Type::TimestampTz:
        return "moment";
    case Type::Time:
        return "time of day";
    case Type::Interval:
        return "length of time";
    case Type::Bytes:
        return "bytes";
    case Type::Json:
        return "JSON";
    case Type::Network:
        return "network address";
    case Type::Range:
        return "range";
    case Type::Array:
        return "list";
    case Type::Unsupported:
        break;
    }
    return "other";
}

std::string shortTypeName(std::string_view typeName)
{
    // What PostgreSQL itself accepts; a precision stands in the middle of the long form.
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> words{
        {{"character varying", "varchar"},
         {"character", "char"},
         {"double precision", "float8"},
         {"timestamp", "timestamp"},
         {"time", "time"},
         {"bit varying", "varbit"}}};
    constexpr std::string_view withZone = " with time zone";
    constexpr std::string_view withoutZone = " without time zone";
    for (const auto &[longForm, shortForm] : words) {
        if (!typeName.starts_with(longForm))
            continue;
        std::string rest(typeName.substr(longForm.size()));
        std::string zone;
        if (const auto at = rest.find(withZone); at != std::string::npos) {
            rest.erase(at, withZone.size());
            zone = "tz";
        } else if (const auto none = rest.find(withoutZone); none != std::string::npos) {
            rest.erase(none, withoutZone.size());
        }
        if (rest.empty() || rest.front() == '(' || rest.front() == '[')
            return std::string(shortForm).append(zone).append(rest);
    }
    return std::string(typeName);
}

} // namespace espalier::catalog
