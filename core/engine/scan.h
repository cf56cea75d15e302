// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/reading.h"

#include <atomic>
#include <map>
#include <memory>

namespace espalier::engine {

class Inner;

//! True where what a feature reads of a row comes to be known later than the row.
bool isKnownLater(const plan::AggregateFeature &feature);

//! All aggregates over one path. Made before the sources are fetched, prepared once they are; then each feature is computed for
//! itself, from any thread.
class Scan
{
public:
    Scan(const plan::Plan &plan, const plan::Scan &scan, Sources &sources, Links &links);
    ~Scan();

    //! entityRows: by example, -1 where the entity has no such row. Without as-of times every row is visible.
    //! Errors: those of expanded() and visibleRows().
    Result<> prepare(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf,
                     Progress &progress);
    std::size_t features() const { return m_features.size(); }
    frame::Column compute(std::size_t place) const;

    //! By row of the entity's table: from when on all is visible that it reaches.
    std::vector<Micros> latestByEntity() const;

private:
    struct Feature
    {
        plan::AggregateFeature what;
        std::optional<Reading> reading;
        std::optional<Lateness> lateness; //!< of its column
        std::size_t rows = 0; //!< place of its rows
        std::size_t begins = 0; //!< place of its window's begins
    };
    //! The rows that some conditions let through, in common to all features with these conditions.
    struct FilteredRows
    {
        std::vector<plan::Condition> where;
        bool isLate = false; //!< rows and what they are worth depend on when they are looked at
        std::optional<Holding> holding; //!< unless it is late, or there are no conditions
        std::optional<LateHolding> lateHolding;
        RowSet rows;
        std::vector<Micros> sights; //!< by row, where each cutoff has rows of its own for this sake
        std::vector<std::uint32_t> places; //!< by row: its place among all rows, beside sights
    };
    struct WindowBegins
    {
        std::size_t rows = 0;
        study::Window window;
        std::vector<std::uint32_t> begins;
    };

    Result<> prepareAt(const std::vector<std::int32_t> &entityRows, const std::vector<Timestamp> &asOf,
                       Progress &progress);
    std::size_t filteredOf(const plan::AggregateFeature &feature, Sources &sources, Links &links);
    std::size_t windowOf(std::size_t rows, const study::Window &window);
    std::int32_t endRow(const RowSet &rows, std::size_t row) const;
    std::vector<std::int32_t> endRows(const Feature &feature) const;
    bool hasOwnRows(const FilteredRows &filtered) const;
    Result<> askInner(const RowSet &own, const std::vector<std::uint32_t> &cutoffs, const std::vector<Timestamp> &asOf,
                      Progress &progress);
    void fillOwn(FilteredRows &filtered, const RowSet &own, const std::vector<std::uint32_t> &cutoffs) const;
    void fillShared(FilteredRows &filtered, const RowSet &all) const;
    //! After the links are resolved.
    void readValues();
    Result<> fillFiltered(const std::vector<Timestamp> &asOf, Progress &progress);
    Result<> fillLast(const std::vector<Timestamp> &asOf, Progress &progress);
    Values valuesOf(const Feature &feature) const;
    std::vector<double> innerValues(const Feature &feature, const std::vector<std::int32_t> &ends) const;

    Walk m_walk;
    Sight m_sight;
    std::optional<Duration> m_lag;
    std::unique_ptr<Inner> m_inner; //!< null for features over columns
    bool m_asksLastRow = false; //!< each cutoff asks for the inner values of one row alone
    Tuples m_tuples;
    std::vector<Cutoff> m_cutoffs;
    std::vector<FilteredRows> m_filtered;
    std::vector<WindowBegins> m_windows;
    std::vector<Feature> m_features;
};

} // namespace espalier::engine
