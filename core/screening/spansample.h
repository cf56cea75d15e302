// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/sql/select.h"

#include <cstddef>
#include <string>
#include <vector>

//! How long after one moment of a row another comes, by a sample of its table.
namespace espalier::screening {

inline constexpr double secondsOfDay = 86'400;
inline constexpr std::size_t fewestSpans = 20; //!< that say anything
inline constexpr double nearlyAllSpans = 0.95;

//! Whole days, or whole hours where it is short; never less.
Duration roundedUp(double seconds);

//! Columns of numbers of a sample of a table.
class SpanSample
{
public:
    explicit SpanSample(const catalog::Table &table)
        : m_table(table)
    { }

    void add(sql::Expression number) { m_select.items.push_back({std::move(number), {}}); }

    //! By column, then by row; NaN where there is none. Errors: those of the transaction.
    Result<std::vector<std::vector<double>>> read(pg::Transaction &transaction);

private:
    const catalog::Table &m_table;
    sql::Select m_select;
};

} // namespace espalier::screening
