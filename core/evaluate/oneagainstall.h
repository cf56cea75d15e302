// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <cstddef>

namespace espalier::evaluate {

//! One class of several as a binary task: it against all others together, by the probability that it was given.
struct OneAgainstAll
{
    model::Predictions predictions;
    Truth truth;
};

//! Requires: a probability for each class of truth, as many rows of both, and the class is one of them.
OneAgainstAll oneAgainstAll(const model::Predictions &predictions, const Truth &truth, std::size_t of);

} // namespace espalier::evaluate
