// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/slices.h"
#include "core/explain/cuts.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"
#include "core/workbench/parents.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! Which predictions are looked at: of one run or of two, on rows that neither has seen.
struct SliceQuestion
{
    std::string part; //!< "test"; "validation" where there is no test
    std::string metric;
    evaluate::Truth truth;
    std::vector<std::uint32_t> groups; //!< rows of one entity
    training::Run run; //!< outlineOf(), with the predictions of the part
    std::optional<training::Run> against;
};

//! runs: ids of the comparison's; against: empty where one is looked at by itself. Errors: Invalid where there is no such run, or where it has no
//! predictions of rows that it was not fitted on.
Result<SliceQuestion> sliceQuestion(const training::Comparison &comparison, const std::string &run,
                                    const std::string &against);

struct SliceFindingsOptions
{
    std::size_t rows = 20'000; //!< that are looked at, at most; 0: all
    Seed seed; //!< of which, where not all are taken, and of the replicates
    std::optional<ParentsAt> parents; //!< where it is read what entities refer to; none: that is not looked at
};

struct SliceFinding
{
    explain::Cut cut; //!< without its rows
    evaluate::SliceScore found;
};

//! Where a model is wrong.
struct SliceFindings
{
    std::string run;
    std::string against; //!< empty where there is none
    std::string part;
    std::string metric;
    std::size_t rows = 0;
    std::size_t rowsAvailable = 0;
    pg::Identity database;
    Timestamp takenAt;
    evaluate::Score score; //!< of all rows that were looked at
    std::optional<evaluate::Score> other;
    std::size_t looked = 0; //!< slices that have enough rows
    int replicates = 0;
    bool isByParents = false; //!< what entities refer to was looked at
    std::optional<Error> parentsUnread; //!< why it was not, or not all of it
    std::vector<SliceFinding>
        slices; //!< by how much worse than elsewhere in standard errors, the worst first; those with too few rows last
};

//! Errors: those of reading the snapshot's rows; Cancelled.
Result<SliceFindings> findSlices(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                                 const SliceQuestion &question, const SliceFindingsOptions &options,
                                 Progress &progress);

} // namespace espalier::workbench
