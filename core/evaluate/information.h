// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/bins.h"

#include <vector>

namespace espalier::evaluate {

//! What one binned column tells of another one.
struct Information
{
    double bits = 0; //!< mutual information with the label, corrected for its bias; about 0 for noise, never below
    double share = 0; //!< of the label's entropy: 1 where the label is determined
    bool isSignificant = false; //!< chance alone would hardly give as much
    bool operator==(const Information &) const = default;
};

//! Shannon's entropy of what was counted, in bits; 0 where nothing was.
double entropyOf(const std::vector<double> &counts);

//! Mutual information of two binned columns of one length, with the correction of Miller (Note on the bias of information estimates,
//! 1955): I = I_plugin - (Kxy - Kx - Ky + 1) / (2 N ln 2) bits, K being the parts that occur. Significant: the likelihood ratio
//! G = 2 N ln 2 I_plugin lies more than three deviations above what it has without any dependence, (Kx - 1)(Ky - 1) (Wilks, 1938).
//! Nothing of no rows.
Information informationOf(const Bins &feature, const Bins &label);

} // namespace espalier::evaluate
