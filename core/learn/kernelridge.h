// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

namespace espalier::learn {

//! Kernel ridge regression, for two classes, and for numbers.
std::unique_ptr<Learner> makeKernelRidge();

} // namespace espalier::learn
