// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"

//! From what probability on something is done, and what that is worth. Of binary tasks.
namespace espalier::evaluate {

//! In any unit, as long as it is one.
struct Costs
{
    double falseAlarm = 1;
    double miss = 1;
};

//! The threshold at which false alarms and misses of these rows cost least together. Where that holds from one score to the next, it is the
//! middle of them. Requires: rows of both classes; costs not below 0, and not both 0.
double cheapestThreshold(const model::Predictions &predictions, const Truth &truth, const Costs &costs);
//! The threshold that so large a share of the rows reaches, or as few less as equal scores allow. Requires: 0 < share <= 1, a row.
double thresholdFor(const model::Predictions &predictions, double share);

//! What a threshold comes to on some rows.
struct Outcome
{
    std::size_t rows = 0;
    std::size_t flagged = 0; //!< rows that reach it
    std::size_t found = 0; //!< of them, those that are positive
    std::size_t positives = 0;
    Score cost; //!< per row, with its interval
    double costOfNone = 0; //!< per row, where nothing is done
    double costOfAll = 0; //!< per row, where it is done for all
    bool operator==(const Outcome &) const = default;
};

//! Requires: a row; predictions.rows == truth.values.size().
Outcome outcomeOf(const model::Predictions &predictions, const Truth &truth, double threshold, const Costs &costs,
                  const BootstrapOptions &options);

} // namespace espalier::evaluate
