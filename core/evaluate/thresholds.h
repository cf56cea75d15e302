// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/confusion.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace espalier::evaluate {

//! What a threshold is measured by, all between 0 and 1.
enum class ThresholdAxis : std::uint8_t
{
    Score, //!< itself
    FalsePositives, //!< the share of the negatives that reach it
    Recall, //!< the share of the positives that do
    Taken //!< the share of the rows that do
};

//! How many rows of each class stand at or above a score.
struct Reached
{
    double positives = 0;
    double negatives = 0;
    double threshold = std::numeric_limits<double>::infinity();
    bool operator==(const Reached &) const = default;
};

//! Rows of a binary task by their scores. They are sorted once: what follows from a threshold is looked up.
class Thresholds
{
public:
    //! Of no rows.
    Thresholds() = default;
    //! Requires: predictions.rows == truth.values.size(), of a binary task.
    Thresholds(const model::Predictions &predictions, const Truth &truth);

    //! One for each distinct score, from the highest on; before them one above all scores.
    const std::vector<Reached> &reached() const { return m_reached; }
    double positives() const { return m_reached.back().positives; }
    double negatives() const { return m_reached.back().negatives; }
    double rows() const { return positives() + negatives(); }
    bool hasBothClasses() const { return positives() > 0 && negatives() > 0; }

    Confusion confusionAt(double threshold) const;
    //! Nothing where there are no rows to be a share of.
    std::optional<double> placeOf(ThresholdAxis axis, double threshold) const;
    //! The highest score whose place is nearest. 1 where place is nearest to none being taken and no score is 1.
    double thresholdAt(ThresholdAxis axis, double place) const;

private:
    const Reached &at(double threshold) const;
    double share(ThresholdAxis axis, const Reached &reached) const;

    std::vector<Reached> m_reached{Reached()};
};

} // namespace espalier::evaluate
