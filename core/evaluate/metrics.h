// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace espalier::evaluate {

//! How often each row counts: 1 for all of them, or what a bootstrap replicate drew.
using Weights = std::vector<std::uint32_t>;
using Values = std::map<std::string, double>;

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

//! positive: the class against all others. column: of the predictions.
Ranking rankingOf(const model::Predictions &predictions, const Truth &truth, std::size_t column, std::size_t positive);

struct RankMetrics
{
    double rocAuc = 0; //!< ties count half (Hanley and McNeil, 1982)
    double averagePrecision = 0; //!< sum of (recall step x precision) over distinct scores
    bool isDefined = false; //!< both classes are there
};

RankMetrics rankMetrics(const Ranking &ranking, const Weights &weights);

//! classes x classes counts, row by row the true class.
struct Confusion
{
    std::size_t classes = 0;
    std::vector<double> counts;
    double at(std::size_t truth, std::size_t predicted) const { return counts[truth * classes + predicted]; }
};

double accuracy(const Confusion &confusion);
//! Matthews' correlation coefficient; R_K of Gorodkin (2004) for more classes; 0 where one side is constant.
double correlation(const Confusion &confusion);
//! Of one class; NaN where it is neither true nor predicted anywhere.
double f1(const Confusion &confusion, std::size_t positive);
//! The mean over the classes that are true or predicted somewhere.
double macroF1(const Confusion &confusion);

//! Everything that is computed from one set of predictions. What is not defined under some weights is left out.
class Metrics
{
public:
    //! Requires: predictions.rows == truth.values.size() > 0; unchecked: both outlive it.
    Metrics(const model::Predictions &predictions, const Truth &truth);

    Values values(const Weights &weights) const;

private:
    Values numberValues(const Weights &weights) const;
    Values classValues(const Weights &weights) const;
    void addRankValues(Values &values, const Weights &weights) const;
    Confusion confusion(const Weights &weights) const;
    void prepareClasses();
    void prepareRow(std::size_t row);
    bool isBinary() const { return m_truth.task == model::Task::Binary; }
    std::size_t classes() const { return isBinary() ? 2 : m_truth.classes; }

    const model::Predictions &m_predictions;
    const Truth &m_truth;
    double m_center = 0; //!< regression: subtracted from every value, so that squares keep their digits
    std::vector<std::uint32_t> m_cells; //!< of the confusion, for each row
    std::vector<double> m_logLosses;
    std::vector<double> m_squares; //!< of Brier
    std::vector<Ranking> m_rankings;
};

} // namespace espalier::evaluate
