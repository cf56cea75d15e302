// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/tuples.h"
#include "core/plan/plan.h"
#include "core/study/study.h"

namespace espalier::engine {

//! An example as the engine walks them: by group, then by as-of time.
struct Cutoff
{
    std::int32_t group = -1; //!< -1: its path reaches nothing
    std::uint32_t example = 0; //!< its row in the frame
    Micros asOf = never; //!< never, and every row visible, where the study has no as-of times
    Micros sight = never; //!< what is visible from before it is seen: the as-of time, or where the study is frozen
};

//! Which rows each example sees: a range over rows in the order of their time, for each cutoff. Ranges of one group move only
//! forwards, or they do not overlap at all: that is what lets one sweep answer all of them.
struct RowSet
{
    std::vector<std::uint32_t> tuples;
    std::vector<bool> isEndHidden; //!< by row: its trailing to-one hop is not visible yet; empty where all are
    std::vector<std::uint32_t> begin; //!< by cutoff
    std::vector<std::uint32_t> end;
};

//! Up to when examples see: plan::Plan.
struct Sight
{
    std::optional<Timestamp> frozen;
    std::int64_t window = 0;

    //! Never later for an earlier one.
    Micros of(Timestamp asOf) const;
};
Sight sightOf(const plan::Plan &plan);

std::vector<Cutoff> cutoffsOf(const std::vector<std::int32_t> &groupOf, const std::vector<std::int32_t> &entityRows,
                              const std::vector<Timestamp> &asOf, const Sight &sight);

//! All visible rows of each cutoff. Where rows become visible in the order of their time, examples share them; otherwise each gets rows
//! of its own. Errors: Cancelled; Unsupported where those would be too many.
Result<RowSet> visibleRows(const Tuples &tuples, const std::vector<Cutoff> &cutoffs, Progress &progress);

//! The same with rows of its own for each moment of a group in any case: what a row is worth may then depend on who sees it.
Result<RowSet> ownRows(const Tuples &tuples, const std::vector<Cutoff> &cutoffs, Progress &progress);
//! By row of such a set: the place of a cutoff that sees it, all of which are of one group and moment.
std::vector<std::uint32_t> cutoffsByRow(const RowSet &rows);

//! Of each cutoff the last row alone, with a row of its own.
RowSet lastRows(const RowSet &rows);
//! Only the rows that hold. holds: by row of the set.
RowSet restricted(const RowSet &rows, const std::vector<bool> &holds);
//! Where each cutoff's range begins within a window. Requires: tuples have a time where the window is one of time.
std::vector<std::uint32_t> windowBegins(const RowSet &rows, const Tuples &tuples, const std::vector<Cutoff> &cutoffs,
                                        const study::Window &window);

} // namespace espalier::engine
