// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

//! What follows from the order of values alone.
namespace espalier::evaluate {

//! How often each row counts: 1 for all of them, or what a bootstrap replicate drew.
using Weights = std::vector<std::uint32_t>;

//! Rows from the highest score to the lowest: sorted once, and read again with other weights.
struct Ranking
{
    struct Entry
    {
        std::uint32_t row = 0;
        bool isPositive = false;
        bool endsTie = false; //!< the next score is lower, or there is none
    };
    std::vector<Entry> entries;
    std::vector<double> scores; //!< beside entries
};

//! Requires: both have one value for each row.
Ranking rankingOf(const std::vector<double> &scores, const std::vector<bool> &isPositive);

struct RankMetrics
{
    double rocAuc = 0; //!< ties count half (Hanley and McNeil, 1982)
    double averagePrecision = 0; //!< sum of (recall step x precision) over distinct scores
    bool isDefined = false; //!< both classes are there
    double rows = 0; //!< by their weights
};

RankMetrics rankMetrics(const Ranking &ranking, const Weights &weights);

//! The area under the ROC curve where every row counts once; 0.5 where one class is missing. Requires: as rankingOf(); no NaN.
double areaUnderCurve(const std::vector<double> &scores, const std::vector<bool> &isPositive);

//! Places from 1 in ascending order; equal values share their mean place. Requires: no NaN.
std::vector<double> meanRanks(const std::vector<double> &values);

//! Of Pearson; of ranks it is Spearman's. 0 where one side does not vary. Requires: equally many values.
double squaredCorrelation(const std::vector<double> &one, const std::vector<double> &other);

} // namespace espalier::evaluate
