// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rowtimes.h"

#include "core/base/require.h"
#include "core/compile/moment.h"

#include <algorithm>

namespace espalier::engine {

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
        return compile::momentOf(sql::column(columns::sourceAlias, column.name), column);
    };
    m_place = holder->want(of(m_moment->column), sql::Wire::Moment);
    if (m_moment->recorded)
        m_recorded = source.want(of(*m_moment->recorded), sql::Wire::Moment);
    if (m_moment->until)
        m_until = source.want(compile::endOf(columns::sourceAlias, *m_moment), sql::Wire::Moment);
}

Timestamp RowTimes::timeOf(std::size_t row) const
{
    auto place = static_cast<std::int32_t>(row);
    for (std::size_t hop = 0; hop < m_via.size() && place >= 0; ++hop)
        place = m_links->parents(m_via[hop])[static_cast<std::size_t>(place)];
    const auto &held = std::get<frame::Times>(m_holder->column(m_place).values).values;
    return place < 0 ? frame::Times::missing : held[static_cast<std::size_t>(place)];
}

std::vector<Micros> RowTimes::visibleFrom() const
{
    ESPALIER_REQUIRE(isTimed());
    const auto delay = plan::unseenFor(*m_moment);
    std::vector<Micros> from;
    from.reserve(m_source->rows());
    for (std::size_t row = 0; row < m_source->rows(); ++row)
        from.push_back(knownFrom(timeOf(row), delay));
    if (!m_recorded)
        return from;
    const auto recorded = knownFrom(*m_source, *m_recorded, 0);
    std::ranges::transform(from, recorded, from.begin(), [](Micros one, Micros other) {
        return std::max(one, other);
    });
    return from;
}

std::vector<Micros> RowTimes::visibleUntil() const
{
    ESPALIER_REQUIRE(hasEnd());
    return knownFrom(*m_source, *m_until, m_moment->untilDelay.microseconds());
}

std::vector<Micros> RowTimes::own() const
{
    ESPALIER_REQUIRE(isTimed());
    std::vector<Micros> result;
    result.reserve(m_source->rows());
    for (std::size_t row = 0; row < m_source->rows(); ++row)
        result.push_back(timeOf(row).microseconds);
    return result;
}

} // namespace espalier::engine
