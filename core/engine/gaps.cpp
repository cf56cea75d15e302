// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/gaps.h"

#include <algorithm>

namespace espalier::engine {

namespace {

bool isIn(const study::Period &period, Micros time)
{
    return time != frame::Times::missing.microseconds && (!period.from || period.from->microseconds <= time)
        && (!period.until || time < period.until->microseconds);
}

} // namespace

Gaps::Gaps(const plan::Table &table, const plan::Column &column, Sources &sources, Links &links)
{
    for (const auto &gap : column.gaps) {
        if (!plan::isBorrowed(gap))
            continue;
        const plan::Table timed{.name = table.name, .moment = gap.time, .primaryKey = table.primaryKey};
        m_gaps.push_back({RowTimes(timed, sources, links), gap.period});
    }
}

void Gaps::read()
{
    m_isMissing.clear();
    for (const auto &gap : m_gaps) {
        const auto times = gap.times.own();
        m_isMissing.resize(times.size());
        for (std::size_t row = 0; row < times.size(); ++row)
            m_isMissing[row] = m_isMissing[row] || isIn(gap.period, times[row]);
    }
}

std::optional<Gaps> gapsOf(const plan::Table &table, const plan::Column &column, Sources &sources, Links &links)
{
    if (std::ranges::none_of(column.gaps, plan::isBorrowed))
        return std::nullopt;
    return Gaps(table, column, sources, links);
}

plan::Column ownColumn(plan::Column column)
{
    std::erase_if(column.gaps, plan::isBorrowed);
    return column;
}

} // namespace espalier::engine
