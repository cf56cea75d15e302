// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <ostream>

namespace espalier::training {

//! The child's side of training: reads one TrainingJob as JSON from input, reports {"fraction", "stage"} as JSON lines, keeps the run,
//! and ends with {"run": id} or {"error": {...}}. Gives the process's exit code: 0 or 1.
int runWorker(std::istream &input, std::ostream &output);

} // namespace espalier::training
