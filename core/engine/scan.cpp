// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scan.h"

#include "core/engine/inner.h"
#include "core/plan/inner.h"
#include "core/study/aggregates.h"

#include <algorithm>

namespace espalier::engine {

namespace {

Reading::As readingOf(const plan::AggregateFeature &feature)
{
    const auto taken = study::traitsOf(feature.aggregate).taken;
    if (taken == study::Taken::Identity)
        return Reading::As::Identity;
    const bool isCategory = feature.kind == plan::Kind::Category || taken == study::Taken::Category
        || taken == study::Taken::CategoryOrFlag;
    return isCategory ? Reading::As::Category : Reading::As::Number;
}

} // namespace

bool isKnownLater(const plan::AggregateFeature &feature)
{
    return (feature.column && feature.column->known)
        || std::ranges::any_of(feature.where, [](const plan::Condition &condition) {
               return condition.column.known.has_value();
           });
}

Scan::Scan(const plan::Plan &plan, const plan::Scan &scan, Sources &sources, Links &links)
    : m_walk(plan.entity, scan.steps, plan.hasAsOf, sources, links)
    , m_sight(sightOf(plan))
    , m_lag(scan.lag)
{
    const auto &end = scan.steps.back().table;
    if (scan.inner) {
        m_inner = std::make_unique<Inner>(plan::innerPlan(plan, scan), sources, links);
        m_asksLastRow = plan::asksLastRow(scan);
    }
    bool needsOrder = false;
    for (const auto &feature : scan.features) {
        const auto &traits = study::traitsOf(feature.aggregate);
        const auto rows = filteredOf(feature, sources, links);
        m_features.push_back(
            {.what = feature, .reading = {}, .lateness = {}, .rows = rows, .begins = windowOf(rows, feature.window)});
        if (traits.taken != study::Taken::Rows && !m_inner)
            m_features.back().reading.emplace(end, *feature.column, readingOf(feature), sources, links);
        if (feature.column && feature.column->known)
            m_features.back().lateness.emplace(sources.of(end), *feature.column);
        needsOrder |= traits.time != study::NeedsTime::No || std::holds_alternative<study::LastRows>(feature.window);
    }
    if (!needsOrder)
        return;
    for (std::size_t step = 0; step < plan::innerSteps(scan.steps); ++step)
        sources.of(scan.steps[step].table).wantOrder();
}

Scan::~Scan() = default;

std::size_t Scan::filteredOf(const plan::AggregateFeature &feature, Sources &sources, Links &links)
{
    const auto &end = m_walk.steps().back().table;
    const bool isLate = isKnownLater(feature);
    const auto found = std::ranges::find_if(m_filtered, [&](const FilteredRows &filtered) {
        return filtered.where == feature.where && filtered.isLate == isLate;
    });
    if (found != m_filtered.end())
        return static_cast<std::size_t>(found - m_filtered.begin());
    m_filtered.push_back({.where = feature.where,
                          .isLate = isLate,
                          .holding = {},
                          .lateHolding = {},
                          .rows = {},
                          .sights = {},
                          .places = {}});
    if (isLate)
        m_filtered.back().lateHolding.emplace(end, feature.where, sources, links);
    else if (!feature.where.empty())
        m_filtered.back().holding.emplace(end, feature.where, sources, links);
    return m_filtered.size() - 1;
}

std::size_t Scan::windowOf(std::size_t rows, const study::Window &window)
{
    const auto found = std::ranges::find_if(m_windows, [&](const WindowBegins &other) {
        return other.rows == rows && other.window == window;
    });
    if (found != m_windows.end())
        return static_cast<std::size_t>(found - m_windows.begin());
    m_windows.push_back({.rows = rows, .window = window, .begins = {}});
    return m_windows.size() - 1;
}

std::int32_t Scan::endRow(const RowSet &rows, std::size_t row) const
{
    if (!rows.isEndHidden.empty() && rows.isEndHidden[row])
        return -1;
    return m_tuples.rows.back()[rows.tuples[row]];
}

bool Scan::hasOwnRows(const FilteredRows &filtered) const
{
    return filtered.isLate || (m_inner && !m_inner->isSettled());
}

Result<> Scan::prepare(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf,
                       Progress &progress)
{
    if (!m_lag)
        return prepareAt(entityRows, asOf, progress);
    std::vector<Timestamp> earlier;
    earlier.reserve(asOf.size());
    for (const auto moment : asOf)
        earlier.push_back(moment - *m_lag);
    return prepareAt(entityRows, earlier, progress);
}

//! asOf: up to when each example sees, but for what is frozen.
Result<> Scan::prepareAt(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf,
                         Progress &progress)
{
    std::vector<bool> isWanted(m_walk.entity().rows());
    for (const auto row : entityRows) {
        if (row >= 0)
            isWanted[static_cast<std::size_t>(row)] = true;
    }
    auto tuples = expanded(m_walk, isWanted, progress);
    if (!tuples)
        return Failure(tuples.error());
    m_tuples = std::move(*tuples);
    readValues();
    m_cutoffs = cutoffsOf(m_tuples.groupOf, entityRows, asOf, m_sight);
    if (m_inner) {
        if (auto settled = m_inner->settle(m_tuples, progress); !settled)
            return settled;
    }
    if (auto filled = fillFiltered(asOf, progress); !filled)
        return filled;
    for (auto &window : m_windows)
        window.begins = windowBegins(m_filtered[window.rows].rows, m_tuples, m_cutoffs, window.window);
    return {};
}

void Scan::readValues()
{
    for (auto &feature : m_features) {
        if (!feature.reading)
            continue;
        feature.reading->readGaps();
        if (study::traitsOf(feature.what.aggregate).isSummed)
            feature.reading->readDecimals();
    }
    for (auto &filtered : m_filtered) {
        if (filtered.holding)
            filtered.holding->readGaps();
    }
}

//! What one row of each cutoff is worth, whoever else sees it: the others are not asked about.
Result<> Scan::fillLast(const std::vector<Timestamp> &asOf, Progress &progress)
{
    const auto all = visibleRows(m_tuples, m_cutoffs, progress);
    if (!all)
        return Failure(all.error());
    const auto last = lastRows(*all);
    const auto cutoffs = cutoffsByRow(last);
    for (auto &filtered : m_filtered)
        fillOwn(filtered, last, cutoffs);
    return askInner(last, cutoffs, asOf, progress);
}

Result<> Scan::fillFiltered(const std::vector<Timestamp> &asOf, Progress &progress)
{
    if (m_asksLastRow && !m_inner->isSettled())
        return fillLast(asOf, progress);
    const auto isOwn = [this](const FilteredRows &filtered) {
        return hasOwnRows(filtered);
    };
    if (!std::ranges::all_of(m_filtered, isOwn)) {
        const auto all = visibleRows(m_tuples, m_cutoffs, progress);
        if (!all)
            return Failure(all.error());
        for (auto &filtered : m_filtered) {
            if (!isOwn(filtered))
                fillShared(filtered, *all);
        }
    }
    if (std::ranges::none_of(m_filtered, isOwn))
        return {};
    const auto own = ownRows(m_tuples, m_cutoffs, progress);
    if (!own)
        return Failure(own.error());
    const auto cutoffs = cutoffsByRow(*own);
    for (auto &feature : m_features) {
        if (feature.lateness)
            feature.lateness->read();
    }
    for (auto &filtered : m_filtered) {
        if (isOwn(filtered))
            fillOwn(filtered, *own, cutoffs);
    }
    return m_inner && !m_inner->isSettled() ? askInner(*own, cutoffs, asOf, progress) : Result<>();
}

void Scan::fillShared(FilteredRows &filtered, const RowSet &all) const
{
    if (!filtered.holding) {
        filtered.rows = all;
        return;
    }
    std::vector<bool> holds(all.tuples.size());
    for (std::size_t row = 0; row < holds.size(); ++row)
        holds[row] = filtered.holding->at(endRow(all, row));
    filtered.rows = restricted(all, holds);
}

void Scan::fillOwn(FilteredRows &filtered, const RowSet &own, const std::vector<std::uint32_t> &cutoffs) const
{
    if (filtered.lateHolding)
        filtered.lateHolding->read();
    std::vector<bool> holds(own.tuples.size(), true);
    filtered.sights.clear();
    filtered.places.clear();
    for (std::size_t row = 0; row < holds.size(); ++row) {
        const auto sight = m_cutoffs[cutoffs[row]].sight;
        if (filtered.lateHolding)
            holds[row] = filtered.lateHolding->at(endRow(own, row), sight);
        else if (filtered.holding)
            holds[row] = filtered.holding->at(endRow(own, row));
        if (!holds[row])
            continue;
        filtered.sights.push_back(sight);
        filtered.places.push_back(static_cast<std::uint32_t>(row));
    }
    filtered.rows = restricted(own, holds);
}

//! Each row of each cutoff asks for its values as of that cutoff.
Result<> Scan::askInner(const RowSet &own, const std::vector<std::uint32_t> &cutoffs,
                        const std::vector<Timestamp> &asOf, Progress &progress)
{
    std::vector<std::int32_t> rows;
    std::vector<Timestamp> times;
    rows.reserve(own.tuples.size());
    for (std::size_t row = 0; row < own.tuples.size(); ++row) {
        rows.push_back(endRow(own, row));
        if (!asOf.empty())
            times.push_back({m_cutoffs[cutoffs[row]].asOf});
    }
    return m_inner->ask(rows, times, progress);
}

//! The row at the path's end for each row of a feature; -1 where there is none, or where what is read of it is not known yet.
std::vector<std::int32_t> Scan::endRows(const Feature &feature) const
{
    const auto &filtered = m_filtered[feature.rows];
    std::vector<std::int32_t> ends(filtered.rows.tuples.size());
    for (std::size_t row = 0; row < ends.size(); ++row) {
        ends[row] = endRow(filtered.rows, row);
        if (feature.lateness && !feature.lateness->isKnown(ends[row], filtered.sights[row]))
            ends[row] = -1;
    }
    return ends;
}

std::vector<double> Scan::innerValues(const Feature &feature, const std::vector<std::int32_t> &ends) const
{
    const auto &name = feature.what.column->name;
    const auto &values = m_inner->values(name);
    const auto nothing = m_inner->ofNothing(name);
    const auto &places = m_filtered[feature.rows].places;
    std::vector<double> result;
    result.reserve(ends.size());
    for (std::size_t row = 0; row < ends.size(); ++row) {
        if (!m_inner->isSettled())
            result.push_back(values[places[row]]);
        else
            result.push_back(ends[row] < 0 ? nothing : values[static_cast<std::size_t>(ends[row])]);
    }
    return result;
}

Values Scan::valuesOf(const Feature &feature) const
{
    if (m_inner) {
        auto numbers = innerValues(feature, endRows(feature));
        if (study::traitsOf(feature.what.aggregate).isSummed)
            return {.numbers = {}, .decimals = decimalsOf(numbers)};
        return {.numbers = std::move(numbers)};
    }
    return feature.reading ? feature.reading->valuesAt(endRows(feature)) : Values();
}

frame::Column Scan::compute(std::size_t place) const
{
    const auto &feature = m_features[place];
    const auto &what = feature.what;
    const Ranges ranges{&m_filtered[feature.rows].rows, &m_windows[feature.begins].begins, &m_tuples, &m_cutoffs};
    const auto values = valuesOf(feature);
    static const std::vector<std::string> none;
    const bool isCategory = feature.reading && !values.codes.empty() && readingOf(what) == Reading::As::Category;
    const auto &levels = isCategory ? feature.reading->levels() : none;
    if (what.kind == plan::Kind::Category)
        return {what.name, frame::Categories{aggregatedCodes(what, ranges, values, levels), levels}};
    return {what.name, frame::Numbers{aggregated(what, ranges, values, levels)}};
}

std::vector<Micros> Scan::latestByEntity() const
{
    // What a row is no longer worth after some time depends on who looks.
    const bool hasEnd = !m_tuples.visibleUntil.empty() || !m_tuples.endVisibleUntil.empty();
    std::vector<Micros> latest(m_tuples.offsets.size(), hasEnd ? never : always);
    for (std::size_t group = 0; group + 1 < m_tuples.offsets.size(); ++group) {
        for (auto at = m_tuples.offsets[group]; at < m_tuples.offsets[group + 1]; ++at)
            latest[group] = std::max({latest[group], m_tuples.visibleFrom[at], m_tuples.endVisibleFrom[at]});
    }
    std::vector<Micros> result;
    result.reserve(m_tuples.groupOf.size());
    for (const auto group : m_tuples.groupOf)
        result.push_back(group < 0 ? always : latest[static_cast<std::size_t>(group)]);
    return result;
}

} // namespace espalier::engine
