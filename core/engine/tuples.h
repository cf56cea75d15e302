// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/engine/links.h"
#include "core/engine/rowtimes.h"

#include <optional>

namespace espalier::engine {

//! For a path of to-one hops only, by entity row: the row at its end, -1 where there is none, and within which moments it is visible.
struct EndRows
{
    std::vector<std::int32_t> rows;
    std::vector<Micros> visibleFrom;
    std::vector<Micros> visibleUntil; //!< up to and including; empty where no table on the path tells an end
};

//! A path over tables in memory: what it needs is asked for when it is made, before the sources are fetched.
class Walk
{
public:
    //! isTimed: the study has as-of times; without them every row is visible.
    Walk(const plan::Table &entity, const std::vector<plan::Step> &steps, bool isTimed, Sources &sources, Links &links);

    const std::vector<plan::Step> &steps() const { return m_steps; }
    const Source &source(std::size_t step) const { return *m_sources[step]; }
    const Source &entity() const { return *m_entity; }

private:
    friend class Expansion;
    friend EndRows endRows(const Walk &walk);

    std::vector<plan::Step> m_steps;
    const Source *m_entity = nullptr;
    std::vector<const Source *> m_sources; //!< by step
    std::vector<std::size_t> m_links; //!< by step
    std::vector<RowTimes> m_times; //!< by step
    const Links *m_all = nullptr;
};

//! The rows that a path with to-many hops reaches, as a row of each step's table.
struct Tuples
{
    std::vector<std::int32_t> groupOf; //!< by entity row: rows of one group reach the same tuples; -1: none
    std::vector<std::uint32_t> offsets; //!< by group
    std::vector<std::vector<std::int32_t>>
        rows; //!< by step, then by tuple; -1 where a trailing to-one hop finds nothing
    std::vector<Micros> time; //!< of the step that tells the rows' time; empty where none does
    std::vector<Micros> visibleFrom; //!< the whole way up to the last to-many hop
    std::vector<Micros> visibleUntil; //!< the same way, up to and including; empty where no table on it tells an end
    std::vector<Micros> endVisibleFrom; //!< the trailing to-one hops, for themselves
    std::vector<Micros> endVisibleUntil; //!< the same; empty where none of their tables tells an end

    std::size_t size() const { return visibleFrom.size(); }
};

//! wanted: by entity row. Within a group the tuples are in the order of time, equal times in that of the tables' keys, as in the SQL.
//! Errors: Cancelled; Unsupported where more tuples are reached than memory is allowed for.
Result<Tuples> expanded(const Walk &walk, const std::vector<bool> &wanted, Progress &progress);

EndRows endRows(const Walk &walk);

} // namespace espalier::engine
