// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scan.h"

#include "core/study/aggregates.h"

#include <algorithm>

namespace espalier::engine {

namespace {

Reading::As readingOf(const plan::AggregateFeature &feature)
{
    const auto taken = study::traitsOf(feature.aggregate).taken;
    if (taken == study::Taken::Identity)
        return Reading::As::Identity;
    return feature.kind == plan::Kind::Category || taken == study::Taken::Category ? Reading::As::Category
                                                                                   : Reading::As::Number;
}

} // namespace

Scan::Scan(const plan::Plan &plan, const plan::Scan &scan, Sources &sources, Links &links)
    : m_walk(plan.entity, scan.steps, plan.hasAsOf, sources, links)
{
    auto &end = sources.of(scan.steps.back().table);
    bool needsOrder = false;
    for (const auto &feature : scan.features) {
        const auto &traits = study::traitsOf(feature.aggregate);
        const auto rows = partOf(feature, end);
        m_features.push_back({.what = feature, .reading = {}, .rows = rows, .begins = windowOf(rows, feature.window)});
        if (traits.taken != study::Taken::Rows)
            m_features.back().reading.emplace(end, *feature.column, readingOf(feature));
        needsOrder |= traits.time != study::NeedsTime::No || std::holds_alternative<study::LastRows>(feature.window);
    }
    if (!needsOrder)
        return;
    for (std::size_t step = 0; step < plan::innerSteps(scan.steps); ++step)
        sources.of(scan.steps[step].table).wantOrder();
}

std::size_t Scan::partOf(const plan::AggregateFeature &feature, Source &end)
{
    const auto found = std::ranges::find(m_conditions, feature.where);
    if (found != m_conditions.end())
        return static_cast<std::size_t>(found - m_conditions.begin());
    m_conditions.push_back(feature.where);
    m_parts.emplace_back();
    if (!feature.where.empty())
        m_parts.back().holding.emplace(end, feature.where);
    return m_parts.size() - 1;
}

std::size_t Scan::windowOf(std::size_t rows, const study::Window &window)
{
    const auto found = std::ranges::find_if(m_windows, [&](const Window &other) {
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

Result<> Scan::prepare(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf,
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
    m_moments = momentsOf(m_tuples.groupOf, entityRows, asOf);
    auto all = visibleRows(m_tuples, m_moments, progress);
    if (!all)
        return Failure(all.error());
    for (auto &part : m_parts) {
        if (!part.holding) {
            part.rows = *all;
            continue;
        }
        std::vector<bool> holds(all->tuples.size());
        for (std::size_t row = 0; row < holds.size(); ++row)
            holds[row] = part.holding->at(endRow(*all, row));
        part.rows = restricted(*all, holds);
    }
    for (auto &window : m_windows)
        window.begins = windowBegins(m_parts[window.rows].rows, m_tuples, m_moments, window.window);
    return {};
}

frame::Column Scan::compute(std::size_t feature) const
{
    const auto &[what, reading, part, window] = m_features[feature];
    const auto &rows = m_parts[part].rows;
    const Ranges ranges{&rows, &m_windows[window].begins, &m_tuples, &m_moments};
    Values values;
    if (reading) {
        std::vector<std::int32_t> ends(rows.tuples.size());
        for (std::size_t row = 0; row < ends.size(); ++row)
            ends[row] = endRow(rows, row);
        values = reading->valuesAt(ends);
    }
    static const std::vector<std::string> none;
    const bool isCategory = reading && !values.codes.empty() && readingOf(what) == Reading::As::Category;
    const auto &levels = isCategory ? reading->levels() : none;
    if (what.kind == plan::Kind::Category)
        return {what.name, frame::Categories{aggregatedCodes(what, ranges, values, levels), levels}};
    return {what.name, frame::Numbers{aggregated(what, ranges, values, levels)}};
}

} // namespace espalier::engine
