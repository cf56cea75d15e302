// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <vector>

namespace espalier::learn {

//! A label with mean 0 and deviation 1, and back: linear learners of numbers are fitted to it.
class Standardized
{
public:
    explicit Standardized(const std::vector<double> &labels);

    const std::vector<double> &values() const { return m_values; }
    //! One more label.
    double standardized(double label) const { return (label - m_mean) / m_deviation; }
    //! What was fitted to them, for the labels themselves. Weights too small to matter are 0.
    model::LinearOutput restored(model::LinearOutput fitted) const;

private:
    double m_mean = 0;
    double m_deviation = 1;
    std::vector<double> m_values;
};

} // namespace espalier::learn
