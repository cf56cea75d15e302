// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace espalier::evaluate {

//! The value that a standard normal variable stays below with this probability, to about 1e-15 (Wichura, 1988, AS 241, PPND16).
//! Requires: 0 < probability < 1.
double normalQuantile(double probability);

} // namespace espalier::evaluate
