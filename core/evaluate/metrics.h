// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/confusion.h"
#include "core/evaluate/ranking.h"
#include "core/evaluate/report.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::evaluate {

using Values = std::map<std::string, double>;

//! positive: the class against all others. column: of the predictions.
Ranking rankingOf(const model::Predictions &predictions, const Truth &truth, std::size_t column, std::size_t positive);

//! Everything that is computed from one set of predictions. What is not defined under some weights is left out.
class Metrics
{
public:
    //! Requires: predictions.rows == truth.values.size() > 0; unchecked: both outlive it.
    Metrics(const model::Predictions &predictions, const Truth &truth);
    Metrics(model::Predictions &&predictions, const Truth &truth) = delete; //!< which would not outlive it

    Values values(const Weights &weights) const;
    //! One of them alone, which takes less time; NaN where it is not defined.
    double value(std::string_view name, const Weights &weights) const;

private:
    Values numberValues(const Weights &weights) const;
    Values classValues(const Weights &weights) const;
    void addRankValues(Values &values, const Weights &weights) const;
    void prepareClasses();
    void prepareRow(std::size_t row);
    bool isBinary() const { return m_truth.task == model::Task::Binary; }

    const model::Predictions &m_predictions;
    const Truth &m_truth;
    double m_center = 0; //!< regression: subtracted from every value, so that squares keep their digits
    std::vector<std::uint32_t> m_cells; //!< of the confusion, for each row
    std::vector<double> m_logLosses;
    std::vector<double> m_squares; //!< of Brier
    std::vector<std::vector<Ranking>> m_rankings; //!< by class, then by stratum
};

} // namespace espalier::evaluate
