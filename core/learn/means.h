// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/encoder.h"

#include <vector>

namespace espalier::learn {

//! Of each input over all rows: what a linear model's rows are explained against.
std::vector<double> inputMeans(const model::Encoder &rows);

} // namespace espalier::learn
