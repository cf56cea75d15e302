// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <cstddef>
#include <vector>

namespace espalier::evaluate {

//! P(T <= t) of Student's distribution with so many degrees of freedom, a whole number (Abramowitz and Stegun, 26.7.3 and 26.7.4).
double studentBelow(double t, int degrees);
//! The t that it stays below with this probability, to about 1e-12. Requires: 0 < probability < 1.
double studentQuantile(double probability, int degrees);

//! What may be believed of the mean of differences between two models that were fitted anew in several windows of time.
struct Posterior
{
    Score mean; //!< with what holds 95 %
    double better = 0; //!< probabilities of more than region, within it, and below -region; they make 1
    double equal = 0;
    double worse = 0;
    bool operator==(const Posterior &) const = default;
};

//! The Bayesian correlated t-test (Corani and Benavoli, 2015; Benavoli et al., 2017). Windows share training rows, so that their differences
//! are more alike than independent ones: the variance of the mean is that of the differences times (1 / k + correlation / (1 - correlation))
//! (Nadeau and Bengio, 2003). correlation: the share of the rows of a window that are scored in it.
//! Requires: at least two differences; 0 <= correlation < 1; region >= 0.
Posterior correlatedT(const std::vector<double> &differences, double correlation, double region);

} // namespace espalier::evaluate
