// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rowtimes.h"

#include "core/compile/moment.h"

#include <algorithm>

namespace espalier::engine {

namespace {

const std::vector<Timestamp> &timesIn(const Source &source, std::size_t place)
{
    return std::get<frame::Times>(source.column(place).values).values;
}

} // namespace

RowTimes::RowTimes(const plan::Table &table, Sources &sources, Links &links)
    : m_moment(table.moment)
{
    if (!m_moment)
        return;
    auto &source = sources.of(table);
    auto *holder = &source;
    const auto *before = &table;
    for (const auto &step : m_moment->via) {
        m_via.push_back(links.want(*before, step));
        holder = &sources.of(step.table);
        before = &step.table;
    }
    m_source = &source;
    m_holder = holder;
    m_links = &links;
    const auto of = [](const plan::Column &column) {
        return compile::momentOf(sql::column(sourceAlias, column.name), column);
    };
    m_place = holder->want(of(m_moment->column), pg::Wire::Moment);
    if (m_moment->recorded)
        m_recorded = source.want(of(*m_moment->recorded), pg::Wire::Moment);
    if (m_moment->until)
        m_until = source.want(compile::endOf(sourceAlias, *m_moment), pg::Wire::Moment);
}

std::vector<Timestamp> RowTimes::times() const
{
    const auto &held = timesIn(*m_holder, m_place);
    if (m_via.empty())
        return held;
    std::vector<Timestamp> times;
    times.reserve(m_source->rows());
    for (std::size_t i = 0; i < m_source->rows(); ++i) {
        auto row = static_cast<std::int32_t>(i);
        for (std::size_t hop = 0; hop < m_via.size() && row >= 0; ++hop)
            row = m_links->parents(m_via[hop])[static_cast<std::size_t>(row)];
        times.push_back(row < 0 ? frame::Times::missing : held[static_cast<std::size_t>(row)]);
    }
    return times;
}

std::vector<Micros> RowTimes::visibleFrom() const
{
    auto from = knownFrom(times(), plan::unseenFor(*m_moment));
    if (!m_recorded)
        return from;
    const auto recorded = knownFrom(timesIn(*m_source, *m_recorded), 0);
    std::ranges::transform(from, recorded, from.begin(), [](Micros one, Micros other) {
        return std::max(one, other);
    });
    return from;
}

std::vector<Micros> RowTimes::visibleUntil() const
{
    return knownFrom(timesIn(*m_source, *m_until), 0);
}

std::vector<Micros> RowTimes::own() const
{
    std::vector<Micros> result;
    result.reserve(m_source->rows());
    for (const auto time : times())
        result.push_back(time.microseconds);
    return result;
}

} // namespace espalier::engine
