// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"
#include "core/evaluate/resampling.h"

#include <cstddef>
#include <optional>
#include <vector>

//! From what probability on something is done, and what that is worth. Of binary tasks.
namespace espalier::evaluate {

//! In any unit, as long as it is one.
struct Costs
{
    double falseAlarm = 1;
    double miss = 1;
    bool operator==(const Costs &) const = default;
};

//! The threshold at which false alarms and misses of these rows cost least together. Where that holds from one score to the next, it is the
//! middle of them. Nothing where one class only is there: errors of one kind tell none. Requires: a row; costs not below 0, and not both 0.
std::optional<double> cheapestThreshold(const model::Predictions &predictions, const Truth &truth, const Costs &costs);
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
    Score saved; //!< per row, against doing nothing, with its interval
    double costOfNone = 0; //!< per row, where nothing is done
    double costOfAll = 0; //!< per row, where it is done for all
    bool operator==(const Outcome &) const = default;
};

//! What thresholds come to on the same rows, each in few steps: rows of one group are drawn together; of many groups, several (blocksOf()).
class Outcomes
{
public:
    //! Of no rows.
    Outcomes() = default;
    //! Requires: a row; predictions.rows == truth.values.size(), of a binary task.
    Outcomes(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options);

    bool isEmpty() const { return m_scores.empty(); }
    //! Requires: !isEmpty().
    Outcome at(double threshold, const Costs &costs) const;

private:
    std::vector<double> m_scores;
    std::vector<bool> m_isPositive;
    Blocks m_blocks;
    Random m_random{Seed()};
    int m_replicates = 0;
};

//! Requires: as Outcomes().
Outcome outcomeOf(const model::Predictions &predictions, const Truth &truth, double threshold, const Costs &costs,
                  const BootstrapOptions &options);

} // namespace espalier::evaluate
