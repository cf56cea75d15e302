// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/parts.h"

#include "core/base/names.h"

#include <array>

namespace espalier::study {

namespace {

using catalog::Type;

constexpr std::array<std::pair<ColumnPart, std::string_view>, 23> meanings{
    {{ColumnPart::None, "the value itself"},
     {ColumnPart::Hour, "hour of the day, 0 to 23, in UTC"},
     {ColumnPart::Weekday, "day of the week, 1 for Monday to 7 for Sunday, in UTC"},
     {ColumnPart::DayOfMonth, "day of the month, in UTC"},
     {ColumnPart::DayOfYear, "day of the year, in UTC"},
     {ColumnPart::Week, "week of the year by ISO 8601, in UTC"},
     {ColumnPart::Month, "month of the year, in UTC"},
     {ColumnPart::IsWeekend, "1 on Saturday and Sunday, in UTC"},
     {ColumnPart::HourSine, "sine of the hour on a circle of 24, in UTC, to nine decimals"},
     {ColumnPart::HourCosine, "cosine of the hour on a circle of 24, in UTC, to nine decimals"},
     {ColumnPart::WeekdaySine, "sine of the weekday on a circle of 7, in UTC, to nine decimals"},
     {ColumnPart::WeekdayCosine, "cosine of the weekday on a circle of 7, in UTC, to nine decimals"},
     {ColumnPart::DayOfYearSine, "sine of the day of the year on a circle of 366, in UTC, to nine decimals"},
     {ColumnPart::DayOfYearCosine, "cosine of the day of the year on a circle of 366, in UTC, to nine decimals"},
     {ColumnPart::Seconds, "its seconds"},
     {ColumnPart::Length, "number of characters, bytes or elements"},
     {ColumnPart::Words, "number of words: what blanks and line ends part"},
     {ColumnPart::HasWord, "1 where the text has the word, else 0; capitals A to Z count as small"},
     {ColumnPart::Family, "4 or 6, for IPv4 and IPv6"},
     {ColumnPart::MaskLength, "bits of the network's mask"},
     {ColumnPart::Lower, "lower bound of the range; missing where it has none"},
     {ColumnPart::Upper, "upper bound of the range; missing where it has none"},
     {ColumnPart::Width, "upper less lower bound, of moments in days"}}};

} // namespace

std::vector<ColumnPart> partsOf(Type type, Type element)
{
    std::vector<ColumnPart> ofDays{ColumnPart::Weekday,        ColumnPart::DayOfMonth,    ColumnPart::DayOfYear,
                                   ColumnPart::Week,           ColumnPart::Month,         ColumnPart::IsWeekend,
                                   ColumnPart::WeekdaySine,    ColumnPart::WeekdayCosine, ColumnPart::DayOfYearSine,
                                   ColumnPart::DayOfYearCosine};
    switch (type) {
    case Type::Date:
        return ofDays;
    case Type::Timestamp:
    case Type::TimestampTz: {
        std::vector<ColumnPart> parts{ColumnPart::Hour, ColumnPart::HourSine, ColumnPart::HourCosine};
        parts.insert(parts.end(), ofDays.begin(), ofDays.end());
        return parts;
    }
    case Type::Time:
        return {ColumnPart::Hour, ColumnPart::HourSine, ColumnPart::HourCosine, ColumnPart::Seconds};
    case Type::Interval:
        return {ColumnPart::Seconds};
    case Type::Text:
        return {ColumnPart::Length, ColumnPart::Words, ColumnPart::HasWord};
    case Type::Bytes:
    case Type::Array:
        return {ColumnPart::Length};
    case Type::Network:
        return {ColumnPart::Family, ColumnPart::MaskLength};
    case Type::Range:
        return element == Type::Unsupported ? std::vector<ColumnPart>()
                                            : std::vector{ColumnPart::Lower, ColumnPart::Upper, ColumnPart::Width};
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

Type typeOf(ColumnPart part, Type type, Type element)
{
    switch (part) {
    case ColumnPart::None:
        return type;
    case ColumnPart::Lower:
    case ColumnPart::Upper:
        return element == Type::Date ? Type::Timestamp : element;
    case ColumnPart::Hour:
    case ColumnPart::Weekday:
    case ColumnPart::DayOfMonth:
    case ColumnPart::DayOfYear:
    case ColumnPart::Week:
    case ColumnPart::Month:
    case ColumnPart::IsWeekend:
    case ColumnPart::HourSine:
    case ColumnPart::HourCosine:
    case ColumnPart::WeekdaySine:
    case ColumnPart::WeekdayCosine:
    case ColumnPart::DayOfYearSine:
    case ColumnPart::DayOfYearCosine:
    case ColumnPart::Seconds:
    case ColumnPart::Length:
    case ColumnPart::Words:
    case ColumnPart::HasWord:
    case ColumnPart::Family:
    case ColumnPart::MaskLength:
    case ColumnPart::Width:
        break;
    }
    return Type::Real;
}

bool isCalendar(ColumnPart part)
{
    switch (part) {
    case ColumnPart::Hour:
    case ColumnPart::Weekday:
    case ColumnPart::DayOfMonth:
    case ColumnPart::DayOfYear:
    case ColumnPart::Week:
    case ColumnPart::Month:
    case ColumnPart::IsWeekend:
    case ColumnPart::HourSine:
    case ColumnPart::HourCosine:
    case ColumnPart::WeekdaySine:
    case ColumnPart::WeekdayCosine:
    case ColumnPart::DayOfYearSine:
    case ColumnPart::DayOfYearCosine:
        return true;
    case ColumnPart::None:
    case ColumnPart::Seconds:
    case ColumnPart::Length:
    case ColumnPart::Words:
    case ColumnPart::HasWord:
    case ColumnPart::Family:
    case ColumnPart::MaskLength:
    case ColumnPart::Lower:
    case ColumnPart::Upper:
    case ColumnPart::Width:
        break;
    }
    return false;
}

std::optional<Circle> circleOf(ColumnPart part)
{
    switch (part) {
    case ColumnPart::HourSine:
        return Circle{ColumnPart::Hour, 24, false};
    case ColumnPart::HourCosine:
        return Circle{ColumnPart::Hour, 24, true};
    case ColumnPart::WeekdaySine:
        return Circle{ColumnPart::Weekday, 7, false};
    case ColumnPart::WeekdayCosine:
        return Circle{ColumnPart::Weekday, 7, true};
    case ColumnPart::DayOfYearSine:
        return Circle{ColumnPart::DayOfYear, 366, false};
    case ColumnPart::DayOfYearCosine:
        return Circle{ColumnPart::DayOfYear, 366, true};
    case ColumnPart::None:
    case ColumnPart::Hour:
    case ColumnPart::Weekday:
    case ColumnPart::DayOfMonth:
    case ColumnPart::DayOfYear:
    case ColumnPart::Week:
    case ColumnPart::Month:
    case ColumnPart::IsWeekend:
    case ColumnPart::Seconds:
    case ColumnPart::Length:
    case ColumnPart::Words:
    case ColumnPart::HasWord:
    case ColumnPart::Family:
    case ColumnPart::MaskLength:
    case ColumnPart::Lower:
    case ColumnPart::Upper:
    case ColumnPart::Width:
        break;
    }
    return std::nullopt;
}

std::string_view meaningOf(ColumnPart part)
{
    return nameOf(meanings, part);
}

} // namespace espalier::study
