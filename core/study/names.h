// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/study/aggregates.h"
#include "core/study/study.h"

#include <array>

namespace espalier::study {

// The stable words of the study file and of the command line. Those of aggregates: aggregates.h.

inline constexpr std::array<std::pair<ColumnPart, std::string_view>, 23> partNames{
    {{ColumnPart::None, "none"},
     {ColumnPart::Hour, "hour"},
     {ColumnPart::Weekday, "weekday"},
     {ColumnPart::DayOfMonth, "day_of_month"},
     {ColumnPart::DayOfYear, "day_of_year"},
     {ColumnPart::Week, "week"},
     {ColumnPart::Month, "month"},
     {ColumnPart::IsWeekend, "is_weekend"},
     {ColumnPart::HourSine, "hour_sine"},
     {ColumnPart::HourCosine, "hour_cosine"},
     {ColumnPart::WeekdaySine, "weekday_sine"},
     {ColumnPart::WeekdayCosine, "weekday_cosine"},
     {ColumnPart::DayOfYearSine, "day_of_year_sine"},
     {ColumnPart::DayOfYearCosine, "day_of_year_cosine"},
     {ColumnPart::Seconds, "seconds"},
     {ColumnPart::Length, "length"},
     {ColumnPart::Words, "words"},
     {ColumnPart::HasWord, "has_word"},
     {ColumnPart::Family, "family"},
     {ColumnPart::MaskLength, "mask_length"},
     {ColumnPart::Lower, "lower"},
     {ColumnPart::Upper, "upper"},
     {ColumnPart::Width, "width"}}};

inline constexpr std::array<std::pair<Measure, std::string_view>, 6> measureNames{{{Measure::Rank, "rank"},
                                                                                   {Measure::Percentile, "percentile"},
                                                                                   {Measure::ZScore, "zscore"},
                                                                                   {Measure::ToHighest, "to_highest"},
                                                                                   {Measure::ToLowest, "to_lowest"},
                                                                                   {Measure::Mean, "mean"}}};

inline constexpr std::array<std::pair<Operator, std::string_view>, 8> operatorNames{
    {{Operator::Equal, "="},
     {Operator::NotEqual, "<>"},
     {Operator::Less, "<"},
     {Operator::LessOrEqual, "<="},
     {Operator::Greater, ">"},
     {Operator::GreaterOrEqual, ">="},
     {Operator::IsNull, "is null"},
     {Operator::IsNotNull, "is not null"}}};

inline constexpr std::array<std::pair<SplitKind, std::string_view>, 4> splitNames{{{SplitKind::Time, "time"},
                                                                                   {SplitKind::Entity, "entity"},
                                                                                   {SplitKind::Random, "random"},
                                                                                   {SplitKind::Given, "given"}}};

inline constexpr std::array<std::pair<Calendar, std::string_view>, 3> calendarNames{
    {{Calendar::None, "none"}, {Calendar::Year, "year"}, {Calendar::YearMonth, "year_month"}}};

inline constexpr std::array<std::pair<DayEdge, std::string_view>, 2> dayEdgeNames{
    {{DayEdge::End, "end"}, {DayEdge::Start, "start"}}};

inline constexpr std::array<std::pair<Direction, std::string_view>, 2> directionNames{
    {{Direction::ToParent, "to_parent"}, {Direction::ToChild, "to_child"}}};

//! growth.customers, or "odd.schema"."table" where a part holds more than letters, digits and _.
std::string tableText(const sql::QualifiedName &name);
//! Reads both forms; a single part is in schema public. Errors: Invalid.
Result<sql::QualifiedName> parseTable(std::string_view text);

} // namespace espalier::study
