// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/links.h"
#include "core/engine/moments.h"

#include <optional>
#include <vector>

namespace espalier::engine {

//! When the rows of a table are known: its columns, and those of the tables that it borrows a time from, are asked for when it is made, before
//! the sources are fetched. All else is told after the links are resolved.
class RowTimes
{
public:
    RowTimes() = default; //!< of a table without a time
    RowTimes(const plan::Table &table, Sources &sources, Links &links);

    bool isTimed() const { return m_moment.has_value(); }
    bool hasEnd() const { return m_until.has_value(); }

    //! From when on each row is visible: its time plus the delay, and not before it was recorded; never, where a time is missing.
    //! Requires: isTimed().
    std::vector<Micros> visibleFrom() const;
    //! Up to and including when; never, where that does not end. Requires: hasEnd().
    std::vector<Micros> visibleUntil() const;
    //! Each row's own time, delay left out. Requires: isTimed().
    std::vector<Micros> own() const;

private:
    //! The row's time, wherever it stands; missing where it refers to no row that has one.
    Timestamp timeOf(std::size_t row) const;

    std::optional<plan::Moment> m_moment;
    const Source *m_source = nullptr;
    const Source *m_holder = nullptr; //!< of the column that tells the time
    const Links *m_links = nullptr;
    std::vector<std::size_t> m_via; //!< links from the row to the holder
    std::size_t m_place = 0;
    std::optional<std::size_t> m_recorded;
    std::optional<std::size_t> m_until;
};

} // namespace espalier::engine
