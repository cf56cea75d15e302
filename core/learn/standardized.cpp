// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/standardized.h"

#include "core/learn/prepare.h"

#include <cmath>
#include <numeric>

namespace espalier::learn {

Standardized::Standardized(const std::vector<double> &labels)
{
    const auto count = static_cast<double>(labels.size());
    m_mean = std::accumulate(labels.begin(), labels.end(), 0.0) / count;
    double squares = 0;
    for (const auto label : labels)
        squares += (label - m_mean) * (label - m_mean);
    if (squares > 0)
        m_deviation = std::sqrt(squares / count);
    m_values.reserve(labels.size());
    for (const auto label : labels)
        m_values.push_back((label - m_mean) / m_deviation);
}

model::LinearOutput Standardized::restored(model::LinearOutput fitted) const
{
    fitted.bias = m_mean + fitted.bias * m_deviation;
    for (auto &weight : fitted.weights)
        weight = flushed(weight * m_deviation);
    return fitted;
}

} // namespace espalier::learn
