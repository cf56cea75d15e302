// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tuples.h"

#include "core/base/messages.h"
#include "core/engine/messages.h"

#include <algorithm>
#include <numeric>

namespace espalier::engine {

namespace {

constexpr std::size_t mostTuples = 200'000'000;

//! Puts the rows of a column into another order.
template<typename Value>
void reorder(std::vector<Value> &values, const std::vector<std::uint32_t> &order)
{
    std::vector<Value> result;
    result.reserve(order.size());
    for (const auto place : order)
        result.push_back(values[place]);
    values = std::move(result);
}

//! Rows at a step of a to-one path are visible within its moments, as those before it were.
void limitTo(const RowTimes &times, EndRows &end)
{
    if (!times.isTimed())
        return;
    const auto from = times.visibleFrom();
    for (std::size_t i = 0; i < end.rows.size(); ++i) {
        if (end.rows[i] >= 0)
            end.visibleFrom[i] = std::max(end.visibleFrom[i], from[static_cast<std::size_t>(end.rows[i])]);
    }
    if (!times.hasEnd())
        return;
    if (end.visibleUntil.empty())
        end.visibleUntil.assign(end.rows.size(), never);
    const auto until = times.visibleUntil();
    for (std::size_t i = 0; i < end.rows.size(); ++i) {
        if (end.rows[i] >= 0)
            end.visibleUntil[i] = std::min(end.visibleUntil[i], until[static_cast<std::size_t>(end.rows[i])]);
    }
}

} // namespace

Walk::Walk(const plan::Table &entity, const std::vector<plan::Step> &steps, bool isTimed, Sources &sources,
           Links &links)
    : m_steps(steps)
    , m_entity(&sources.of(entity))
    , m_all(&links)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto &source = sources.of(steps[i].table);
        m_sources.push_back(&source);
        m_links.push_back(links.want(i == 0 ? entity : steps[i - 1].table, steps[i]));
        m_times.push_back(isTimed ? RowTimes(steps[i].table, sources, links) : RowTimes());
    }
}

//! Follows a path from all wanted groups at once, hop by hop.
class Expansion
{
public:
    Expansion(const Walk &walk, const std::vector<bool> &wanted, Progress &progress)
        : m_walk(walk)
        , m_wanted(wanted)
        , m_progress(progress)
        , m_inner(plan::innerSteps(walk.m_steps))
    { }

    Result<Tuples> run()
    {
        findGroups();
        for (std::size_t step = m_shared; step < m_walk.m_steps.size(); ++step) {
            if (m_progress.isCancelled())
                return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
            follow(step);
            if (m_groups.size() > mostTuples) {
                return Failure(Error{.code = Error::Code::Unsupported,
                                     .subject = sql::displayName(m_walk.m_steps[step].table.name),
                                     .problem = messages::pathReachesTooMany(),
                                     .remedies = {messages::shortenPath()}});
            }
        }
        tellTimes();
        sort();
        return std::move(m_tuples);
    }

private:
    //! Leading to-one hops over tables without a time lead to one row whatever the moment: all entities that arrive there share it.
    void findGroups()
    {
        const auto &steps = m_walk.m_steps;
        while (!steps[m_shared].isToMany && !m_walk.m_times[m_shared].isTimed())
            ++m_shared;
        auto &groupOf = m_tuples.groupOf;
        groupOf.resize(m_walk.entity().rows());
        std::iota(groupOf.begin(), groupOf.end(), 0);
        for (std::size_t step = 0; step < m_shared; ++step) {
            for (auto &row : groupOf)
                row = row < 0 ? -1 : next(step, row);
        }
        const auto &root = m_shared == 0 ? m_walk.entity() : m_walk.source(m_shared - 1);
        std::vector<bool> isNeeded(root.rows());
        for (std::size_t row = 0; row < groupOf.size(); ++row) {
            if (groupOf[row] >= 0 && m_wanted[row])
                isNeeded[static_cast<std::size_t>(groupOf[row])] = true;
        }
        m_groupCount = root.rows();
        for (std::size_t i = 0; i < isNeeded.size(); ++i) {
            if (isNeeded[i])
                m_groups.push_back(static_cast<std::int32_t>(i));
        }
        m_tuples.rows.resize(steps.size());
        m_visible.assign(m_groups.size(), always);
        const auto hasEnd = [this](std::size_t begin, std::size_t end) {
            return std::any_of(m_walk.m_times.begin() + static_cast<std::ptrdiff_t>(begin),
                               m_walk.m_times.begin() + static_cast<std::ptrdiff_t>(end), [](const RowTimes &times) {
                                   return times.hasEnd();
                               });
        };
        m_hasEnd = hasEnd(0, m_inner);
        m_endHasEnd = hasEnd(m_inner, steps.size());
        if (m_hasEnd)
            m_until.assign(m_groups.size(), never);
    }

    //! The one row that a to-one hop finds, or -1.
    std::int32_t next(std::size_t step, std::int32_t row) const
    {
        const auto link = m_walk.m_links[step];
        if (m_walk.m_steps[step].direction == study::Direction::ToParent)
            return m_walk.m_all->parents(link)[static_cast<std::size_t>(row)];
        const auto &children = m_walk.m_all->children(link);
        const auto first = children.offsets[static_cast<std::size_t>(row)];
        return first == children.offsets[static_cast<std::size_t>(row) + 1]
            ? -1
            : static_cast<std::int32_t>(children.rows[first]);
    }

    const std::vector<std::int32_t> &before(std::size_t step) const
    {
        return step == m_shared ? m_groups : m_tuples.rows[step - 1];
    }

    void follow(std::size_t step)
    {
        if (step >= m_inner)
            lookUp(step);
        else
            join(step);
    }

    //! A trailing to-one hop: every tuple stays, with or without a row.
    void lookUp(std::size_t step)
    {
        auto &rows = m_tuples.rows[step];
        for (const auto row : before(step))
            rows.push_back(row < 0 ? -1 : next(step, row));
    }

    //! A hop up to the last to-many one: a tuple for each row it finds.
    void join(std::size_t step)
    {
        std::vector<std::uint32_t> origin;
        std::vector<std::int32_t> found;
        const auto &from = before(step);
        if (m_walk.m_steps[step].direction == study::Direction::ToParent) {
            for (std::size_t i = 0; i < from.size(); ++i) {
                if (const auto row = next(step, from[i]); row >= 0) {
                    origin.push_back(static_cast<std::uint32_t>(i));
                    found.push_back(row);
                }
            }
        } else {
            const auto &children = m_walk.m_all->children(m_walk.m_links[step]);
            for (std::size_t i = 0; i < from.size() && found.size() <= mostTuples; ++i) {
                const auto row = static_cast<std::size_t>(from[i]);
                for (auto at = children.offsets[row]; at < children.offsets[row + 1]; ++at) {
                    origin.push_back(static_cast<std::uint32_t>(i));
                    found.push_back(static_cast<std::int32_t>(children.rows[at]));
                }
            }
        }
        reorder(m_groups, origin);
        reorder(m_visible, origin);
        if (m_hasEnd)
            reorder(m_until, origin);
        for (std::size_t i = m_shared; i < step; ++i)
            reorder(m_tuples.rows[i], origin);
        m_tuples.rows[step] = std::move(found);
        limitTo(step, m_visible, m_until);
    }

    //! Raises the moment from which each tuple is visible to that of the step's row, and lowers the one up to which it is.
    void limitTo(std::size_t step, std::vector<Micros> &visible, std::vector<Micros> &until) const
    {
        const auto &times = m_walk.m_times[step];
        if (!times.isTimed())
            return;
        const auto &rows = m_tuples.rows[step];
        const auto from = times.visibleFrom();
        for (std::size_t i = 0; i < rows.size(); ++i)
            visible[i] = std::max(visible[i], rows[i] < 0 ? always : from[static_cast<std::size_t>(rows[i])]);
        if (!times.hasEnd())
            return;
        const auto end = times.visibleUntil();
        for (std::size_t i = 0; i < rows.size(); ++i)
            until[i] = std::min(until[i], rows[i] < 0 ? never : end[static_cast<std::size_t>(rows[i])]);
    }

    void tellTimes()
    {
        m_tuples.endVisibleFrom.assign(m_groups.size(), always);
        if (m_endHasEnd)
            m_tuples.endVisibleUntil.assign(m_groups.size(), never);
        for (std::size_t step = m_inner; step < m_walk.m_steps.size(); ++step)
            limitTo(step, m_tuples.endVisibleFrom, m_tuples.endVisibleUntil);
        const auto step = plan::momentStep(m_walk.m_steps);
        if (step == m_walk.m_steps.size() || !m_walk.m_times[step].isTimed())
            return;
        const auto times = m_walk.m_times[step].own();
        m_tuples.time.reserve(m_groups.size());
        for (const auto row : m_tuples.rows[step])
            m_tuples.time.push_back(times[static_cast<std::size_t>(row)]);
    }

    //! By group and time; then by the rows of the steps, the one that tells the time first. Rows that are never visible go.
    void sort()
    {
        std::vector<std::uint32_t> order;
        order.reserve(m_groups.size());
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_visible[i] != never)
                order.push_back(static_cast<std::uint32_t>(i));
        }
        const auto ties = tieBreakers();
        const auto &time = m_tuples.time;
        std::ranges::sort(order, [&](std::uint32_t left, std::uint32_t right) {
            if (m_groups[left] != m_groups[right])
                return m_groups[left] < m_groups[right];
            if (!time.empty() && time[left] != time[right])
                return time[left] < time[right];
            return isBefore(ties, left, right);
        });
        take(order);
    }

    using Ties = std::vector<const std::vector<std::int32_t> *>;

    Ties tieBreakers() const
    {
        Ties ties;
        const auto main = plan::momentStep(m_walk.m_steps);
        if (main < m_inner)
            ties.push_back(&m_tuples.rows[main]);
        for (std::size_t step = m_shared; step < m_inner; ++step) {
            if (step != main)
                ties.push_back(&m_tuples.rows[step]);
        }
        return ties;
    }

    static bool isBefore(const Ties &ties, std::uint32_t left, std::uint32_t right)
    {
        for (const auto *rows : ties) {
            if ((*rows)[left] != (*rows)[right])
                return (*rows)[left] < (*rows)[right];
        }
        return left < right;
    }

    void take(const std::vector<std::uint32_t> &order)
    {
        reorder(m_groups, order);
        m_tuples.visibleFrom = std::move(m_visible);
        reorder(m_tuples.visibleFrom, order);
        reorder(m_tuples.endVisibleFrom, order);
        m_tuples.visibleUntil = std::move(m_until);
        if (m_hasEnd)
            reorder(m_tuples.visibleUntil, order);
        if (m_endHasEnd)
            reorder(m_tuples.endVisibleUntil, order);
        if (!m_tuples.time.empty())
            reorder(m_tuples.time, order);
        for (std::size_t step = m_shared; step < m_walk.m_steps.size(); ++step)
            reorder(m_tuples.rows[step], order);
        m_tuples.offsets.assign(m_groupCount + 1, 0);
        for (const auto group : m_groups)
            ++m_tuples.offsets[static_cast<std::size_t>(group) + 1];
        for (std::size_t i = 0; i < m_groupCount; ++i)
            m_tuples.offsets[i + 1] += m_tuples.offsets[i];
    }

    const Walk &m_walk;
    const std::vector<bool> &m_wanted;
    Progress &m_progress;
    std::size_t m_inner; //!< steps up to the last to-many one
    std::size_t m_shared = 0; //!< leading steps that lead from entities to their groups
    std::size_t m_groupCount = 0;
    std::vector<std::int32_t> m_groups; //!< by tuple
    std::vector<Micros> m_visible; //!< by tuple
    bool m_hasEnd = false; //!< some table up to the last to-many hop tells up to when its rows are seen
    bool m_endHasEnd = false; //!< some table after it does
    std::vector<Micros> m_until; //!< by tuple, where m_hasEnd
    Tuples m_tuples;
};

Result<Tuples> expanded(const Walk &walk, const std::vector<bool> &wanted, Progress &progress)
{
    return Expansion(walk, wanted, progress).run();
}

EndRows endRows(const Walk &walk)
{
    EndRows end;
    auto &rows = end.rows;
    rows.resize(walk.entity().rows());
    std::iota(rows.begin(), rows.end(), 0);
    end.visibleFrom.assign(rows.size(), always);
    for (std::size_t step = 0; step < walk.m_steps.size(); ++step) {
        const auto link = walk.m_links[step];
        const bool toParent = walk.m_steps[step].direction == study::Direction::ToParent;
        for (auto &place : rows) {
            if (place < 0)
                continue;
            const auto row = static_cast<std::size_t>(place);
            if (toParent) {
                place = walk.m_all->parents(link)[row];
            } else {
                const auto &children = walk.m_all->children(link);
                const auto first = children.offsets[row];
                place = first == children.offsets[row + 1] ? -1 : static_cast<std::int32_t>(children.rows[first]);
            }
        }
        limitTo(walk.m_times[step], end);
    }
    return end;
}

} // namespace espalier::engine
