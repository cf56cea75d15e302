// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

namespace espalier::workbench {

//! What one study's features gain over another's, on the same examples: the best run of each by validation, on the test part.
struct StudyDifference
{
    std::string metric; //!< of the first study
    bool isLowerBetter = false;
    std::size_t rows = 0; //!< test examples
    std::string firstRun;
    std::string secondRun;
    evaluate::Score first;
    evaluate::Score second;
    evaluate::Difference difference;
};

//! Of their newest snapshots of one database: the one given, or the only one that there are any of. Errors: Invalid where one has no runs, or where examples, labels or split differ.
Result<StudyDifference> compareStudies(store::Cache &runs, const study::Study &first, const study::Study &second,
                                       const std::optional<pg::Identity> &database);

} // namespace espalier::workbench
