// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/parts.h"

#include "core/base/names.h"

#include <array>

namespace espalier::study {

namespace {

using catalog::Type;

constexpr std::array<std::pair<Part, std::string_view>, 16> meanings{
    {{Part::None, "the value itself"},
     {Part::Hour, "hour of the day, 0 to 23, in UTC"},
     {Part::Weekday, "day of the week, 1 for Monday to 7 for Sunday, in UTC"},
     {Part::DayOfMonth, "day of the month, in UTC"},
     {Part::DayOfYear, "day of the year, in UTC"},
     {Part::Week, "week of the year by ISO 8601, in UTC"},
     {Part::Month, "month of the year, in UTC"},
     {Part::IsWeekend, "1 on Saturday and Sunday, in UTC"},
     {Part::Seconds, "its seconds"},
     {Part::Length, "number of characters, bytes or elements"},
     {Part::Words, "number of words: what blanks and line ends part"},
     {Part::Family, "4 or 6, for IPv4 and IPv6"},
     {Part::MaskLength, "bits of the network's mask"},
     {Part::Lower, "lower bound of the range; missing where it has none"},
     {Part::Upper, "upper bound of the range; missing where it has none"},
     {Part::Width, "upper less lower bound, of moments in days"}}};

} // namespace

std::vector<Part> partsOf(Type type, Type element)
{
    std::vector<Part> ofDays{Part::Weekday, Part::DayOfMonth, Part::DayOfYear,
                             Part::Week,    Part::Month,      Part::IsWeekend};
    switch (type) {
    case Type::Date:
        return ofDays;
    case Type::Timestamp:
    case Type::TimestampTz: {
        std::vector<Part> parts{Part::Hour};
        parts.insert(parts.end(), ofDays.begin(), ofDays.end());
        return parts;
    }
    case Type::Time:
        return {Part::Hour, Part::Seconds};
    case Type::Interval:
        return {Part::Seconds};
    case Type::Text:
        return {Part::Length, Part::Words};
    case Type::Bytes:
    case Type::Array:
        return {Part::Length};
    case Type::Network:
        return {Part::Family, Part::MaskLength};
    case Type::Range:
        return element == Type::Unsupported ? std::vector<Part>() : std::vector{Part::Lower, Part::Upper, Part::Width};
    case Type::Boolean:
    case Type::Integer:
    case Type::Decimal:
    case Type::Real:
    case Type::Money:
    case Type::Enum:
    case Type::Uuid:
    case Type::Json:
    case Type::Unsupported:
        break;
    }
    return {};
}

Type typeOf(Part part, Type type, Type element)
{
    switch (part) {
    case Part::None:
        return type;
    case Part::Lower:
    case Part::Upper:
        return element == Type::Date ? Type::Timestamp : element;
    case Part::Hour:
    case Part::Weekday:
    case Part::DayOfMonth:
    case Part::DayOfYear:
    case Part::Week:
    case Part::Month:
    case Part::IsWeekend:
    case Part::Seconds:
    case Part::Length:
    case Part::Words:
    case Part::Family:
    case Part::MaskLength:
    case Part::Width:
        break;
    }
    return Type::Real;
}

bool isCalendar(Part part)
{
    switch (part) {
    case Part::Hour:
    case Part::Weekday:
    case Part::DayOfMonth:
    case Part::DayOfYear:
    case Part::Week:
    case Part::Month:
    case Part::IsWeekend:
        return true;
    case Part::None:
    case Part::Seconds:
    case Part::Length:
    case Part::Words:
    case Part::Family:
    case Part::MaskLength:
    case Part::Lower:
    case Part::Upper:
    case Part::Width:
        break;
    }
    return false;
}

std::string_view meaningOf(Part part)
{
    return nameOf(meanings, part);
}

} // namespace espalier::study
