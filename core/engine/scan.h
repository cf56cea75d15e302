// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/reading.h"

#include <atomic>
#include <map>
#include <memory>

namespace espalier::engine {

//! All aggregates over one path. Made before the sources are fetched, prepared once they are; then each feature is computed for
//! itself, from any thread.
class Scan
{
public:
    Scan(const plan::Plan &plan, const plan::Scan &scan, Sources &sources, Links &links);

    //! entityRows: by example, -1 where the entity has no such row. Errors: those of expanded() and visibleRows().
    Result<> prepare(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf,
                     Progress &progress);
    std::size_t features() const { return m_features.size(); }
    frame::Column compute(std::size_t feature) const;

private:
    struct Feature
    {
        plan::AggregateFeature what;
        std::optional<Reading> reading;
        std::size_t rows = 0; //!< place of its rows
        std::size_t begins = 0; //!< place of its window's begins
    };
    //! The rows that some conditions let through, in common to all features with these conditions.
    struct Part
    {
        std::optional<Holding> holding;
        RowSet rows;
    };
    struct Window
    {
        std::size_t rows = 0;
        study::Window window;
        std::vector<std::uint32_t> begins;
    };

    std::size_t partOf(const plan::AggregateFeature &feature, Source &end);
    std::size_t windowOf(std::size_t rows, const study::Window &window);
    std::int32_t endRow(const RowSet &rows, std::size_t row) const;

    Walk m_walk;
    Tuples m_tuples;
    std::vector<Moment> m_moments;
    std::vector<std::vector<plan::Condition>> m_conditions; //!< beside m_parts
    std::vector<Part> m_parts;
    std::vector<Window> m_windows;
    std::vector<Feature> m_features;
};

} // namespace espalier::engine
