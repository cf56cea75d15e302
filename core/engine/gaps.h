// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/rowtimes.h"

#include <vector>

namespace espalier::engine {

//! The gaps of a column whose rows borrow their time: those that the row's own columns tell are a part of what is read. Its columns are asked
//! for when it is made, before the sources are fetched.
class Gaps
{
public:
    Gaps(const plan::Table &table, const plan::Column &column, Sources &sources, Links &links);

    //! After the links are resolved.
    void read();
    //! By row of the table.
    bool isMissing(std::int32_t row) const { return row >= 0 && m_isMissing[static_cast<std::size_t>(row)]; }

private:
    struct Gap
    {
        RowTimes times;
        study::Period period;
    };
    std::vector<Gap> m_gaps;
    std::vector<bool> m_isMissing;
};

//! None where the row's own columns tell all.
std::optional<Gaps> gapsOf(const plan::Table &table, const plan::Column &column, Sources &sources, Links &links);
//! The column with what its row's own columns tell.
plan::Column ownColumn(plan::Column column);

} // namespace espalier::engine
