// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/parts.h"

#include "core/study/aggregates.h"

#include <QDate>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>
#include <sstream>

namespace espalier::tests {

namespace {

using study::ColumnPart;

constexpr std::int64_t day = 86'400'000'000;

std::string textOfTime(std::int64_t microseconds)
{
    if (microseconds == Timestamp::infinity().microseconds)
        return "infinity";
    if (microseconds == Timestamp::minusInfinity().microseconds)
        return "-infinity";
    return "\"" + printTimestamp(Timestamp{microseconds}) + "\"";
}

Cell onCircle(Timestamp time, ColumnPart part, int size, bool isCosine);

Cell calendarPart(Timestamp time, ColumnPart part)
{
    if (!time.isFinite())
        return {};
    const auto days = static_cast<std::int64_t>(std::floor(static_cast<double>(time.microseconds) / double(day)));
    const auto date = QDate(1970, 1, 1).addDays(days);
    switch (part) {
    case ColumnPart::Hour:
        return static_cast<double>((time.microseconds - days * day) / (day / 24));
    case ColumnPart::Weekday:
        return static_cast<double>(date.dayOfWeek());
    case ColumnPart::DayOfMonth:
        return static_cast<double>(date.day());
    case ColumnPart::DayOfYear:
        return static_cast<double>(date.dayOfYear());
    case ColumnPart::Week:
        return static_cast<double>(date.weekNumber());
    case ColumnPart::Month:
        return static_cast<double>(date.month());
    case ColumnPart::HourSine:
        return onCircle(time, ColumnPart::Hour, 24, false);
    case ColumnPart::HourCosine:
        return onCircle(time, ColumnPart::Hour, 24, true);
    case ColumnPart::WeekdaySine:
        return onCircle(time, ColumnPart::Weekday, 7, false);
    case ColumnPart::WeekdayCosine:
        return onCircle(time, ColumnPart::Weekday, 7, true);
    case ColumnPart::DayOfYearSine:
        return onCircle(time, ColumnPart::DayOfYear, 366, false);
    case ColumnPart::DayOfYearCosine:
        return onCircle(time, ColumnPart::DayOfYear, 366, true);
    default:
        return date.dayOfWeek() > 5 ? 1.0 : 0.0;
    }
}

Cell onCircle(Timestamp time, ColumnPart part, int size, bool isCosine)
{
    const auto angle = 2 * std::acos(-1.0) * std::get<double>(calendarPart(time, part)) / size;
    return std::stod(fmt::format("{:.9f}", isCosine ? std::cos(angle) : std::sin(angle)));
}

Cell textPart(const std::string &text, ColumnPart part, const std::string &wanted)
{
    if (part == ColumnPart::HasWord) {
        auto parted = " " + text + " ";
        for (auto &byte : parted) {
            const bool isAscii = static_cast<unsigned char>(byte) < 128;
            if (isAscii)
                byte = std::isalnum(byte) != 0 ? static_cast<char>(std::tolower(byte)) : ' ';
        }
        return parted.find(" " + wanted + " ") == std::string::npos ? 0.0 : 1.0;
    }
    if (part == ColumnPart::Words) {
        std::istringstream stream(text);
        double words = 0;
        for (std::string word; stream >> word;)
            ++words;
        return words;
    }
    return static_cast<double>(std::ranges::count_if(text, [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    }));
}

Cell networkPart(const std::string &text, ColumnPart part)
{
    const bool isNew = text.find(':') != std::string::npos;
    if (part == ColumnPart::Family)
        return isNew ? 6.0 : 4.0;
    const auto slash = text.find('/');
    if (slash == std::string::npos)
        return isNew ? 128.0 : 32.0;
    return std::stod(text.substr(slash + 1));
}

std::pair<Cell, Kind> rangePart(const Bounds &bounds, Kind kind, ColumnPart part)
{
    const auto &[lower, upper, isEmpty] = bounds;
    if (part == ColumnPart::Width) {
        if (!lower || !upper)
            return {Cell(), Kind::Real};
        const bool isFinite = Timestamp{*lower}.isFinite() && Timestamp{*upper}.isFinite();
        if (kind != Kind::Span && !isFinite)
            return {Cell(), Kind::Real};
        const auto width = static_cast<double>(*upper - *lower);
        return {kind == Kind::Span ? width : width / double(day), Kind::Real};
    }
    const auto &bound = part == ColumnPart::Lower ? lower : upper;
    if (kind == Kind::Span)
        return {bound ? Cell(*bound) : Cell(), Kind::Whole};
    // Days behind the last one that a timestamp holds are dropped, and so is the end that never comes.
    if (kind == Kind::Days && bound == Timestamp::infinity().microseconds)
        return {Cell(), Kind::Zoned};
    return {bound ? Cell(Timestamp{*bound}) : Cell(), Kind::Zoned};
}

//! What a question makes of what is stored.
Cell repairedCell(const World &world, const WorldTable &table, const std::vector<Cell> &row, std::size_t place)
{
    auto cell = row[place];
    for (const auto &repair : table.repairs) {
        if (repair.column != table.columns[place].name)
            continue;
        if (const auto *renamed = std::get_if<study::Repair::Renamed>(&repair.as)) {
            if (row[place] == Cell(renamed->value))
                cell = renamed->by;
            continue;
        }
        const auto time = timeOf(world, table, row);
        if (time && isWithin(std::get<study::Period>(repair.as), *time))
            return {};
    }
    return cell;
}

} // namespace

Cell randomWhole(Kind kind, Random &random)
{
    if (kind == Kind::Network) {
        const std::vector<std::string> all{"10.0.0.0/8", "192.168.1.7", "::1", "2001:db8::/32", "0.0.0.0/0"};
        return all[random.below(all.size())];
    }
    Bounds bounds;
    bounds.isEmpty = random.below(8) == 0;
    if (bounds.isEmpty)
        return bounds;
    const auto unit = kind == Kind::Span ? 1 : kind == Kind::Days ? day : day / 4;
    const auto start = kind == Kind::Span ? 0 : 19'700 * day;
    const auto lower = start + static_cast<std::int64_t>(random.below(40)) * unit;
    if (random.below(6) != 0)
        bounds.lower = lower;
    if (random.below(6) != 0)
        bounds.upper = lower + static_cast<std::int64_t>(1 + random.below(9)) * unit;
    if (kind != Kind::Span && random.below(8) == 0)
        bounds.upper = Timestamp::infinity().microseconds;
    if (kind != Kind::Span && random.below(8) == 0)
        bounds.lower = Timestamp::minusInfinity().microseconds;
    return bounds;
}

std::string literalOfWhole(const Cell &cell, Kind kind)
{
    const auto &bounds = std::get<Bounds>(cell);
    if (bounds.isEmpty)
        return "'empty'";
    const auto text = [kind](const std::optional<std::int64_t> &bound) {
        if (!bound)
            return std::string();
        return kind == Kind::Span ? std::to_string(*bound) : textOfTime(*bound);
    };
    return "'[" + text(bounds.lower) + "," + text(bounds.upper) + ")'";
}

void takeRandomPart(study::Feature &feature, Random &random)
{
    const std::vector<ColumnPart> calendar{
        ColumnPart::Hour,           ColumnPart::Weekday,     ColumnPart::DayOfMonth,    ColumnPart::DayOfYear,
        ColumnPart::Week,           ColumnPart::Month,       ColumnPart::IsWeekend,     ColumnPart::HourSine,
        ColumnPart::HourCosine,     ColumnPart::WeekdaySine, ColumnPart::WeekdayCosine, ColumnPart::DayOfYearSine,
        ColumnPart::DayOfYearCosine};
    const auto one = [&random](const std::vector<ColumnPart> &parts) {
        return parts[random.below(parts.size())];
    };
    if (feature.path.empty() && random.below(2) == 0) {
        feature.column.clear();
        feature.part = one(calendar);
        return;
    }
    const std::vector<std::pair<std::string, std::vector<ColumnPart>>> all{
        {"due", calendar},
        {"on", calendar},
        {"at", calendar},
        {"word", {ColumnPart::Length, ColumnPart::Words, ColumnPart::HasWord, ColumnPart::HasWord}},
        {"net", {ColumnPart::Family, ColumnPart::MaskLength}},
        {"span", {ColumnPart::Lower, ColumnPart::Upper, ColumnPart::Width}},
        {"period", {ColumnPart::Lower, ColumnPart::Upper, ColumnPart::Width}},
        {"days", {ColumnPart::Lower, ColumnPart::Upper, ColumnPart::Width}}};
    const auto &[column, parts] = all[random.below(all.size())];
    feature.column = column;
    feature.part = one(parts);
    // Drawn aside: what comes after stays as it was.
    auto aside = random;
    if (feature.part == ColumnPart::HasWord)
        feature.word = std::vector<std::string>{"a", "b", "\xc3\xa4", "s", "w\xc3\xb6rds", "it"}[aside.below(6)];
}

void takeRandomWord(study::RowAggregate &of, Random aside)
{
    const auto *word = aside.below(2) == 0 ? "a" : "it";
    if (!study::isTakenOfNumbers(study::traitsOf(of.aggregate).taken) || aside.below(4) != 0)
        return;
    of.column = "word";
    of.part = ColumnPart::HasWord;
    of.word = word;
}

bool isWithin(const study::Period &period, Timestamp time)
{
    const bool isBefore = period.from && time < *period.from;
    const bool isAfter = period.until && time >= *period.until;
    return !isBefore && !isAfter;
}

Cell knownCell(const World &world, const WorldTable &table, const std::vector<Cell> &row, const std::string &column,
               Timestamp asOf)
{
    const auto placeOf = [&table](const std::string &name) {
        return static_cast<std::size_t>(std::ranges::find(table.columns, name, &WorldColumn::name)
                                        - table.columns.begin());
    };
    const auto late = std::ranges::find(table.late, column, &study::ColumnTime::column);
    if (late == table.late.end())
        return repairedCell(world, table, row, placeOf(column));
    const auto from = placeOf(late->from);
    const auto *time = std::get_if<Timestamp>(&row[from]);
    if (time == nullptr)
        return {};
    auto known = momentOf(table.columns[from].kind, *time);
    if (known.isFinite())
        known.microseconds += late->delay.microseconds();
    return known < asOf ? repairedCell(world, table, row, placeOf(column)) : Cell();
}

std::pair<Cell, Kind> partOf(const Cell &cell, Kind kind, ColumnPart part, const std::string &word)
{
    if (part == ColumnPart::None)
        return {cell, kind};
    if (const auto *time = std::get_if<Timestamp>(&cell))
        return {calendarPart(*time, part), Kind::Real};
    if (const auto *bounds = std::get_if<Bounds>(&cell))
        return rangePart(*bounds, kind, part);
    const auto *text = std::get_if<std::string>(&cell);
    if (text == nullptr)
        return {Cell(), Kind::Real};
    return {kind == Kind::Network ? networkPart(*text, part) : textPart(*text, part, word), Kind::Real};
}

double quantileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const auto place = share * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(place));
    const auto high = static_cast<std::size_t>(std::ceil(place));
    return low == high ? values[low] : values[low] + (place - std::floor(place)) * (values[high] - values[low]);
}

} // namespace espalier::tests
