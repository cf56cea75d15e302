// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/aggregate.h"
#include "core/engine/gaps.h"

#include <algorithm>
#include <optional>

namespace espalier::engine {

//! A feature's column in its table: asked for before the sources are fetched, read after.
class Reading
{
public:
    enum class As
    {
        Number, //!< moments among them stay moments until an as-of time is known
        Category,
        Identity //!< only told apart
    };

    Reading(const plan::Table &table, const plan::Column &column, As as, Sources &sources, Links &links);

    //! After the links are resolved: where the column is missing whatever is stored.
    void readGaps();
    //! After the sources are fetched: numbers become decimals, once for all that sum them.
    void readDecimals();
    //! By row of the table, -1 is missing. Numbers are decimals where these were read.
    Values valuesAt(const std::vector<std::int32_t> &rows) const;
    //! Of a category.
    const std::vector<std::string> &levels() const;

private:
    //! Whatever the gaps.
    Values storedAt(const std::vector<std::int32_t> &rows) const;

    Source *m_source;
    std::optional<Gaps> m_gaps;
    std::size_t m_place = 0;
    const Decimals *m_decimals = nullptr;
};

//! Whether conditions hold: asked for before the sources are fetched, read after.
class Holding
{
public:
    Holding(const plan::Table &table, const std::vector<plan::Condition> &conditions, Sources &sources, Links &links);

    //! After the links are resolved.
    void readGaps();
    bool at(std::int32_t row) const
    {
        return std::ranges::all_of(m_all, [this, row](const One &one) {
            const bool isNothing = row < 0 || (one.gaps && one.gaps->isMissing(row));
            return isNothing ? one.isTrueOfNothing : valuesOf(one)[static_cast<std::size_t>(row)] > 0;
        });
    }

private:
    //! Conditions that the row's own columns answer together, or one on a column with gaps.
    struct One
    {
        std::size_t place = 0;
        bool isTrueOfNothing = false; //!< IS NULL holds where a lookup finds no row
        std::optional<Gaps> gaps;
    };
    const std::vector<double> &valuesOf(const One &one) const;

    const Source *m_source;
    std::vector<One> m_all;
};

//! From when on the values of a column are known that is known later than its rows.
class Lateness
{
public:
    Lateness(Source &source, const plan::Column &column);

    //! After the sources are fetched.
    void read();
    bool isKnown(std::int32_t row, Micros sight) const
    {
        return row < 0 || m_from[static_cast<std::size_t>(row)] < sight;
    }

private:
    const Source *m_source;
    std::size_t m_place = 0;
    std::int64_t m_unseenFor; //!< microseconds
    std::vector<Micros> m_from; //!< by row
};

//! The same as Holding of conditions on columns that may be known later than their rows: who looks when matters.
class LateHolding
{
public:
    LateHolding(const plan::Table &table, const std::vector<plan::Condition> &conditions, Sources &sources,
                Links &links);

    void read();
    bool at(std::int32_t row, Micros sight) const;

private:
    struct One
    {
        Holding holding;
        std::optional<Lateness> lateness;
        bool isTrueOfUnknown = false;
    };
    std::vector<One> m_all;
};

} // namespace espalier::engine
