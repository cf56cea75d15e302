// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/inner.h"

#include "core/engine/days.h"
#include "core/study/aggregates.h"

#include <algorithm>

namespace espalier::engine {

bool reckonsWithTime(const std::vector<plan::AggregateFeature> &values)
{
    return std::ranges::any_of(values, [](const plan::AggregateFeature &value) {
        const auto &traits = study::traitsOf(value.aggregate);
        const bool isOfMoments =
            value.column && catalog::isMoment(plan::valueType(*value.column)) && traits.taken != study::Taken::Identity;
        return traits.time == study::NeedsTime::AsOf || isOfMoments || isKnownLater(value);
    });
}

Inner::Inner(const plan::Plan &inner, Sources &sources, Links &links)
    : m_plan(inner)
    , m_rows(&sources.of(inner.entity))
    , m_scan(std::make_unique<Scan>(m_plan, m_plan.scans.front(), sources, links))
{ }

Result<> Inner::settle(const Tuples &tuples, Progress &progress)
{
    if (reckonsWithTime(m_plan.scans.front().features))
        return {};
    std::vector<std::int32_t> rows(m_rows->rows(), -1);
    for (const auto row : tuples.rows.back()) {
        if (row >= 0)
            rows[static_cast<std::size_t>(row)] = row;
    }
    if (auto prepared = m_scan->prepare(rows, {}, progress); !prepared)
        return prepared;
    const auto latest = m_scan->latestByEntity();
    for (std::size_t i = 0; i < tuples.size(); ++i) {
        const auto row = tuples.rows.back()[i];
        const auto seenFrom = std::max(tuples.visibleFrom[i], tuples.endVisibleFrom[i]);
        if (row >= 0 && latest[static_cast<std::size_t>(row)] > seenFrom)
            return {};
    }
    m_isSettled = true;
    compute();
    return {};
}

Result<> Inner::ask(const std::vector<std::int32_t> &rows, const std::vector<Timestamp> &asOf, Progress &progress)
{
    std::map<std::string, std::vector<double>, std::less<>> all;
    for (std::size_t begin = 0; begin < std::max<std::size_t>(rows.size(), 1); begin += askedAtOnce) {
        const auto end = std::min(rows.size(), begin + askedAtOnce);
        const auto part = [begin, end](const auto &values) {
            const auto first = values.begin() + static_cast<std::ptrdiff_t>(begin);
            return std::decay_t<decltype(values)>(first, first + static_cast<std::ptrdiff_t>(end - begin));
        };
        const auto times = asOf.empty() ? asOf : part(asOf);
        if (auto prepared = m_scan->prepare(part(rows), times, progress); !prepared)
            return prepared;
        compute();
        for (auto &[name, values] : m_values) {
            auto &whole = all[name];
            whole.reserve(rows.size());
            whole.insert(whole.end(), values.begin(), values.end());
        }
    }
    m_values = std::move(all);
    return {};
}

double Inner::ofNothing(const std::string &name) const
{
    const auto &values = m_plan.scans.front().features;
    const auto value = std::ranges::find(values, name, &plan::AggregateFeature::name);
    return study::traitsOf(value->aggregate).isZeroOfNothing ? 0 : missingNumber;
}

void Inner::compute()
{
    for (std::size_t i = 0; i < m_scan->features(); ++i) {
        auto column = m_scan->compute(i);
        m_values[column.name] = std::move(std::get<frame::Numbers>(column.values).values);
    }
}

} // namespace espalier::engine
