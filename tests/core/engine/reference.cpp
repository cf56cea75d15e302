// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/reference.h"

#include "core/study/aggregates.h"
#include "tests/core/engine/exactnumber.h"
#include "tests/core/engine/parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace espalier::tests {

namespace {

using study::Aggregate;

__extension__ using Int128 = __int128;

constexpr std::int64_t day = 86'400'000'000; //!< microseconds

const Cell &cellOf(const WorldTable &table, std::size_t row, const std::string &column)
{
    const auto place = std::ranges::find(table.columns, column, &WorldColumn::name) - table.columns.begin();
    return table.rows[row][static_cast<std::size_t>(place)];
}

Kind kindOf(const WorldTable &table, const std::string &column)
{
    return std::ranges::find(table.columns, column, &WorldColumn::name)->kind;
}

bool isVisible(const World &world, const WorldTable &table, std::size_t row, Timestamp asOf)
{
    const auto from = knownFrom(world, table, table.rows[row]);
    return from && *from < asOf && knownUntil(table, table.rows[row]) >= asOf;
}

//! Up to when an example sees.
Timestamp sightOf(const study::Study &study, Timestamp asOf)
{
    return study.frozen ? std::min(asOf, *study.frozen) : asOf;
}

//! A row of each step; nothing where a lookup behind the last to-many hop finds none.
using Way = std::vector<std::optional<std::size_t>>;

class Finder
{
public:
    Finder(const World &world, const study::Study &study, const study::Feature &feature, Timestamp asOf)
        : m_world(world)
        , m_path(feature.path)
        , m_entity(tableNamed(world, study.entity.name))
        , m_sight(sightOf(study, asOf))
    {
        for (std::size_t i = 0; i < m_path.size(); ++i) {
            if (m_path[i].isToMany)
                m_inner = i + 1;
        }
        // By whose time the example is asked is a part of it.
        const auto *row = std::get_if<study::RowTarget>(&study.target);
        while (row != nullptr && m_own < m_path.size() && m_own < row->asOfPath.size()
               && m_path[m_own] == row->asOfPath[m_own])
            ++m_own;
    }

    std::vector<Way> all(std::size_t entityRow)
    {
        m_found.clear();
        Way way;
        follow(entityRow, way);
        return m_found;
    }

    //! The step that tells the rows' time.
    std::optional<std::size_t> timeStep() const
    {
        return m_inner > 0 && table(m_inner - 1).time ? std::optional(m_inner - 1) : std::nullopt;
    }

    const WorldTable &table(std::size_t step) const { return tableNamed(m_world, m_path[step].table.name); }
    std::size_t inner() const { return m_inner; }

private:
    void follow(std::optional<std::size_t> from, Way &way)
    {
        const auto step = way.size();
        if (step == m_path.size()) {
            m_found.push_back(way);
            return;
        }
        const auto matches = from ? rowsFrom(step, *from) : std::vector<std::size_t>();
        for (const auto row : matches) {
            way.emplace_back(row);
            follow(row, way);
            way.pop_back();
        }
        if (matches.empty() && step >= m_inner) {
            way.emplace_back(std::nullopt);
            follow(std::nullopt, way);
            way.pop_back();
        }
    }

    std::vector<std::size_t> rowsFrom(std::size_t step, std::size_t from) const
    {
        const auto &hop = m_path[step];
        const auto &here = table(step);
        const auto &before = step == 0 ? m_entity : table(step - 1);
        const bool toParent = hop.direction == study::Direction::ToParent;
        const auto &hereColumns = toParent ? hop.parentColumns : hop.childColumns;
        const auto &beforeColumns = toParent ? hop.childColumns : hop.parentColumns;
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < here.rows.size(); ++row) {
            bool isMatch = step < m_own || isVisible(m_world, here, row, m_sight);
            for (std::size_t i = 0; i < hereColumns.size(); ++i) {
                const auto &left = cellOf(before, from, beforeColumns[i]);
                isMatch = isMatch && left.index() != 0 && left == cellOf(here, row, hereColumns[i]);
            }
            if (isMatch)
                rows.push_back(row);
        }
        return rows;
    }

    const World &m_world;
    const study::Path &m_path;
    const WorldTable &m_entity;
    Timestamp m_sight;
    std::size_t m_inner = 0;
    std::size_t m_own = 0; //!< steps from the entity on that are the example's own
    std::vector<Way> m_found;
};

bool holds(const study::Condition &condition, const Cell &cell)
{
    if (condition.op == study::Operator::IsNull)
        return cell.index() == 0;
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return *whole > 0; // the one condition on numbers
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag;
    const auto *word = std::get_if<std::string>(&cell);
    return word != nullptr && *word == condition.value;
}

//! As PostgreSQL adds up the seconds of an interval.
double daysTo(Timestamp later, Timestamp earlier)
{
    const auto between = later.microseconds - earlier.microseconds;
    return (static_cast<double>(between % day) / 1e6 + static_cast<double>(between / day) * 86'400) / 86'400;
}

//! A cell as the number a model sees; NaN is missing.
double numberOf(const Cell &cell, Kind kind, Timestamp asOf)
{
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*whole);
    if (const auto *real = std::get_if<double>(&cell))
        return *real;
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? 1 : 0;
    if (const auto *time = std::get_if<Timestamp>(&cell); time != nullptr && time->isFinite())
        return daysTo(asOf, momentOf(kind, *time));
    return std::nan("");
}

Cell numberCell(double number)
{
    return std::isnan(number) ? Cell() : Cell(number);
}

//! What one row contributes.
struct Seen
{
    Timestamp time;
    Cell cell;
    Kind kind = Kind::Whole;
};

//! What a row is worth as the one example of a question about its table.
Cell innerCell(const World &world, const study::Study &study, const study::Feature &feature,
               const std::optional<std::size_t> &row, Timestamp asOf)
{
    const auto inner = study::featureOf(*feature.of);
    if (!row)
        return study::traitsOf(inner.aggregate).isZeroOfNothing ? Cell(0.0) : Cell();
    auto question = study;
    question.entity = feature.path.back().table;
    if (auto *target = std::get_if<study::RowTarget>(&question.target))
        target->asOfPath.clear();
    return reference(world, question, inner, *row, asOf);
}

//! The rows that a feature sees, in their order.
std::vector<Seen> seen(const World &world, const study::Study &study, const study::Feature &feature,
                       std::size_t entityRow, Timestamp asOf)
{
    Finder finder(world, study, feature, asOf);
    auto ways = finder.all(entityRow);
    const auto timeStep = finder.timeStep();
    const auto timeOfWay = [&](const Way &way) {
        return timeStep ? *timeOf(world, finder.table(*timeStep), finder.table(*timeStep).rows[*way[*timeStep]])
                        : Timestamp::minusInfinity();
    };
    std::ranges::stable_sort(ways, [&](const Way &left, const Way &right) {
        if (timeOfWay(left) != timeOfWay(right))
            return timeOfWay(left) < timeOfWay(right);
        if (timeStep && left[*timeStep] != right[*timeStep])
            return left[*timeStep] < right[*timeStep];
        return std::lexicographical_compare(left.begin(), left.begin() + std::ptrdiff_t(finder.inner()), right.begin(),
                                            right.begin() + std::ptrdiff_t(finder.inner()));
    });
    const auto &end = finder.table(feature.path.size() - 1);
    std::vector<Seen> rows;
    for (const auto &way : ways) {
        const auto read = [&](const std::string &column) {
            return way.back() ? knownCell(world, end, end.rows[*way.back()], column, sightOf(study, asOf)) : Cell();
        };
        const bool isWanted = std::ranges::all_of(feature.where, [&](const auto &condition) {
            return holds(condition, read(condition.column));
        });
        const auto *window = std::get_if<Duration>(&feature.window);
        if (!isWanted
            || (window != nullptr && timeOfWay(way).microseconds < asOf.microseconds - window->microseconds()))
            continue;
        Seen row{.time = timeOfWay(way), .cell = {}};
        if (feature.of) {
            row.kind = Kind::Real;
            row.cell = innerCell(world, study, feature, way.back(), asOf);
        } else if (!feature.column.empty()) {
            std::tie(row.cell, row.kind) =
                partOf(read(feature.column), kindOf(end, feature.column), feature.part, feature.word);
        }
        rows.push_back(std::move(row));
    }
    if (const auto *last = std::get_if<study::LastRows>(&feature.window)) {
        const auto most = static_cast<std::size_t>(last->count);
        if (rows.size() > most)
            rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(most));
    }
    return rows;
}

Cell meanOf(const std::vector<ExactNumber> &values)
{
    return values.empty() ? Cell() : Cell(sumOf(values).toDouble() / static_cast<double>(values.size()));
}

Cell deviationOf(const std::vector<ExactNumber> &values)
{
    if (values.size() < 2)
        return {};
    const auto n = static_cast<double>(values.size());
    const auto sum = sumOf(values);
    const auto squares = countOf(values) * sumOfProducts(values, values) - sum * sum;
    return std::sqrt(squares.toDouble() / (n * (n - 1)));
}

//! times: in seconds.
Cell slopeOf(const std::vector<ExactNumber> &times, const std::vector<ExactNumber> &values)
{
    const auto n = countOf(times);
    const auto squares = n * sumOfProducts(times, times) - sumOf(times) * sumOf(times);
    const auto products = n * sumOfProducts(times, values) - sumOf(times) * sumOf(values);
    return squares.isZero() ? Cell() : Cell(products.toDouble() / squares.toDouble() * 86'400);
}

//! In seconds.
ExactNumber secondsTo(Timestamp later, Timestamp earlier)
{
    return ExactNumber(later.microseconds - earlier.microseconds, 6);
}

//! c ln c, of a logarithm with ten decimals.
ExactNumber timesLogarithm(double count)
{
    const auto digits = fmt::format("{:.10f}", std::stod(fmt::format("{:.15g}", std::log(count))));
    const auto point = digits.find('.');
    const auto whole = std::stoll(digits.substr(0, point) + digits.substr(point + 1));
    return ExactNumber(whole, 10) * ExactNumber(static_cast<std::int64_t>(count));
}

//! Aggregates of words, and of what can only be told apart.
Cell ofTexts(const study::Feature &feature, const std::vector<Seen> &rows)
{
    std::map<Cell, double> counts;
    double n = 0;
    const auto isSame = [](const Cell &left, const Cell &right) {
        const auto *a = std::get_if<double>(&left);
        const auto *b = std::get_if<double>(&right);
        return left == right || (a != nullptr && b != nullptr && std::isnan(*a) && std::isnan(*b));
    };
    std::vector<Cell> distinct;
    std::vector<double> often;
    for (const auto &row : rows) {
        if (row.cell.index() == 0)
            continue;
        ++n;
        std::size_t place = 0;
        while (place < distinct.size() && !isSame(distinct[place], row.cell))
            ++place;
        if (place == distinct.size()) {
            distinct.push_back(row.cell);
            often.push_back(0);
        }
        ++often[place];
    }
    switch (feature.aggregate) {
    case Aggregate::DistinctCount:
        return static_cast<double>(distinct.size());
    case Aggregate::RowsPerDistinct:
        return n == 0 ? Cell() : Cell(n / static_cast<double>(distinct.size()));
    case Aggregate::Share: {
        const auto found = std::ranges::find(distinct, Cell(feature.argument));
        const auto count = found == distinct.end() ? 0 : often[static_cast<std::size_t>(found - distinct.begin())];
        return n == 0 ? Cell() : Cell(count / n);
    }
    case Aggregate::Entropy: {
        if (n == 0)
            return {};
        auto sum = timesLogarithm(n);
        for (const auto count : often)
            sum = sum - timesLogarithm(count);
        return sum.toDouble() / n;
    }
    default: {
        Cell best;
        double most = 0;
        for (std::size_t i = 0; i < distinct.size(); ++i) {
            if (often[i] > most || (often[i] == most && distinct[i] < best)) {
                most = often[i];
                best = distinct[i];
            }
        }
        return best;
    }
    }
}

Cell asFeature(const Seen &row, Timestamp asOf)
{
    return std::holds_alternative<std::string>(row.cell) ? row.cell : numberCell(numberOf(row.cell, row.kind, asOf));
}

Cell ofTimes(const study::Feature &feature, const std::vector<Seen> &rows, Timestamp asOf)
{
    const auto days = [](Timestamp later, Timestamp earlier) {
        return earlier.isFinite() ? Cell(daysTo(later, earlier)) : Cell();
    };
    switch (feature.aggregate) {
    case Aggregate::TimeSinceFirst:
        return rows.empty() ? Cell() : days(asOf, rows.front().time);
    case Aggregate::TimeSinceLast:
        return rows.empty() ? Cell() : days(asOf, rows.back().time);
    case Aggregate::MeanGap:
    case Aggregate::Overdue: {
        if (rows.size() < 2 || !rows.front().time.isFinite())
            return {};
        const auto gap = daysTo(rows.back().time, rows.front().time) / static_cast<double>(rows.size() - 1);
        if (feature.aggregate == Aggregate::MeanGap)
            return gap;
        const auto since = daysTo(asOf, rows.back().time);
        return since + gap == 0 || !rows.back().time.isFinite() ? Cell() : Cell(since / (since + gap));
    }
    case Aggregate::TimeUntilNext: {
        double nearest = std::nan("");
        for (const auto &row : rows) {
            const auto ahead = -numberOf(row.cell, row.kind, asOf);
            if (ahead >= 0)
                nearest = std::fmin(nearest, ahead);
        }
        return numberCell(nearest);
    }
    case Aggregate::First:
        return rows.empty() ? Cell() : asFeature(rows.front(), asOf);
    case Aggregate::Last:
        return rows.empty() ? Cell() : asFeature(rows.back(), asOf);
    default: {
        const auto change = rows.empty()
            ? std::nan("")
            : numberOf(rows.back().cell, rows.back().kind, asOf) - numberOf(rows.front().cell, rows.front().kind, asOf);
        return std::isfinite(change) ? Cell(change) : Cell();
    }
    }
}

//! Sixteenths of a half-life since the earliest moment of PostgreSQL.
Int128 sixteenthsOf(Timestamp time, std::int64_t half)
{
    return (static_cast<Int128>(time.microseconds) + static_cast<Int128>(210'866'803'200) * 1'000'000) * 16 / half;
}

Cell decayedMean(const study::Feature &feature, const std::vector<Seen> &rows, Timestamp asOf)
{
    const auto half = parseDuration(feature.argument).value().microseconds();
    ExactNumber weighted;
    ExactNumber weights;
    for (const auto &row : rows) {
        const auto value = ExactNumber::of(numberOf(row.cell, row.kind, asOf));
        if (!value || !row.time.isFinite())
            continue;
        const auto steps = sixteenthsOf(row.time, half);
        const auto age = static_cast<int>(sixteenthsOf(asOf, half) / 16 - steps / 16);
        if (age > 41)
            continue;
        const auto share = std::llround(std::exp2(static_cast<double>(steps % 16) / 16) * 1'048'576);
        const auto weight = ExactNumber(share) * ExactNumber(std::int64_t{1} << (41 - age));
        weighted = weighted + *value * weight;
        weights = weights + weight;
    }
    return weights.isZero() ? Cell() : Cell(weighted.toDouble() / weights.toDouble());
}

//! Missing values are not there at all.
Cell longestRun(const study::Feature &feature, const std::vector<Seen> &rows)
{
    double run = 0;
    double longest = 0;
    bool isAny = false;
    for (const auto &row : rows) {
        const auto *flag = std::get_if<bool>(&row.cell);
        const auto *word = std::get_if<std::string>(&row.cell);
        if (row.cell.index() == 0)
            continue;
        isAny = true;
        const bool isMeant = flag != nullptr ? (*flag ? "true" : "false") == feature.argument
                                             : word != nullptr && *word == feature.argument;
        run = isMeant ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return isAny ? Cell(longest) : Cell();
}

Cell timeSinceMax(const std::vector<Seen> &rows, Timestamp asOf)
{
    const Seen *best = nullptr;
    double most = 0;
    for (const auto &row : rows) {
        const auto value = numberOf(row.cell, row.kind, asOf);
        if (!std::isnan(value) && (best == nullptr || value >= most)) {
            best = &row;
            most = value;
        }
    }
    return best == nullptr || !best->time.isFinite() ? Cell() : Cell(daysTo(asOf, best->time));
}

//! Aggregates of exact sums.
Cell ofSums(const study::Feature &feature, const std::vector<Seen> &rows, Timestamp asOf)
{
    std::vector<ExactNumber> values;
    std::vector<ExactNumber> times;
    std::vector<ExactNumber> timedValues;
    std::vector<ExactNumber> ages;
    for (const auto &row : rows) {
        const auto *moment = std::get_if<Timestamp>(&row.cell);
        if (moment != nullptr && moment->isFinite())
            ages.push_back(secondsTo(asOf, momentOf(row.kind, *moment)));
        const auto value = ExactNumber::of(numberOf(row.cell, row.kind, asOf));
        if (!value)
            continue;
        values.push_back(*value);
        if (row.time.isFinite()) {
            times.push_back(secondsTo(row.time, asOf));
            timedValues.push_back(*value);
        }
    }
    switch (feature.aggregate) {
    case Aggregate::Sum:
        return values.empty() ? Cell() : Cell(sumOf(values).toDouble());
    case Aggregate::StandardDeviation:
        return deviationOf(values);
    case Aggregate::Slope:
        return slopeOf(times, timedValues);
    default: {
        if (ages.empty())
            return meanOf(values);
        return std::get<double>(meanOf(ages)) / 86'400;
    }
    }
}

Cell ofNumbers(const study::Feature &feature, const std::vector<Seen> &rows, Timestamp asOf)
{
    std::vector<double> values;
    for (const auto &row : rows) {
        const auto value = numberOf(row.cell, row.kind, asOf);
        if (!std::isnan(value))
            values.push_back(value);
    }
    switch (feature.aggregate) {
    case Aggregate::Min:
        return values.empty() ? Cell() : Cell(std::ranges::min(values));
    case Aggregate::Max:
        return values.empty() ? Cell() : Cell(std::ranges::max(values));
    case Aggregate::Range: {
        const auto ends = values.empty() ? std::pair(std::nan(""), std::nan(""))
                                         : std::pair(std::ranges::min(values), std::ranges::max(values));
        const bool fits = std::abs(ends.first) < 1e307 && std::abs(ends.second) < 1e307;
        return fits ? Cell(ends.second - ends.first) : Cell();
    }
    case Aggregate::Median:
        return numberCell(quantileOf(values, 0.5));
    case Aggregate::Quantile:
        return numberCell(quantileOf(values, std::stod(feature.argument)));
    case Aggregate::ShareAbove: {
        const auto above = std::ranges::count_if(values, [&](double value) {
            return value > std::stod(feature.argument);
        });
        return values.empty() ? Cell() : Cell(static_cast<double>(above) / static_cast<double>(values.size()));
    }
    default:
        std::abort();
    }
}

} // namespace

Cell reference(const World &world, const study::Study &study, const study::Feature &feature, std::size_t entityRow,
               Timestamp asOf)
{
    if (feature.lag) {
        auto then = feature;
        then.lag.reset();
        return reference(world, study, then, entityRow, {asOf.microseconds - feature.lag->microseconds()});
    }
    if (feature.aggregate == Aggregate::Direct) {
        const auto &entity = tableNamed(world, study.entity.name);
        const auto direct = [&](const WorldTable &table, std::size_t row) {
            const auto [cell, kind] =
                partOf(knownCell(world, table, table.rows[row], feature.column, sightOf(study, asOf)),
                       kindOf(table, feature.column), feature.part, feature.word);
            return asFeature({{}, cell, kind}, asOf);
        };
        if (feature.path.empty() && feature.column.empty())
            return partOf(Cell(asOf), Kind::Zoned, feature.part, {}).first;
        if (feature.path.empty())
            return direct(entity, entityRow);
        const auto ways = Finder(world, study, feature, asOf).all(entityRow);
        const auto &end = tableNamed(world, feature.path.back().table.name);
        if (ways.empty() || !ways.front().back())
            return {};
        return direct(end, *ways.front().back());
    }
    const auto rows = seen(world, study, feature, entityRow, asOf);
    switch (feature.aggregate) {
    case Aggregate::Count:
        return static_cast<double>(rows.size());
    case Aggregate::Exists:
        return rows.empty() ? 0.0 : 1.0;
    case Aggregate::DistinctCount:
    case Aggregate::RowsPerDistinct:
    case Aggregate::Mode:
    case Aggregate::Share:
    case Aggregate::Entropy:
        return ofTexts(feature, rows);
    case Aggregate::TimeSinceFirst:
    case Aggregate::TimeSinceLast:
    case Aggregate::MeanGap:
    case Aggregate::Overdue:
    case Aggregate::TimeUntilNext:
    case Aggregate::First:
    case Aggregate::Last:
    case Aggregate::Change:
        return ofTimes(feature, rows, asOf);
    case Aggregate::Sum:
    case Aggregate::Mean:
    case Aggregate::StandardDeviation:
    case Aggregate::Slope:
        return ofSums(feature, rows, asOf);
    case Aggregate::DecayedMean:
        return decayedMean(feature, rows, asOf);
    case Aggregate::LongestRun:
        return longestRun(feature, rows);
    case Aggregate::TimeSinceMax:
        return timeSinceMax(rows, asOf);
    case Aggregate::Min:
    case Aggregate::Max:
    case Aggregate::Range:
    case Aggregate::Median:
    case Aggregate::Quantile:
    case Aggregate::ShareAbove:
        return ofNumbers(feature, rows, asOf);
    case Aggregate::Direct:
        break;
    }
    std::abort(); // told above
}

} // namespace espalier::tests
