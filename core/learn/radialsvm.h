// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

namespace espalier::learn {

//! A support vector machine with a radial kernel, for two classes, and for numbers.
std::unique_ptr<Learner> makeRadialSvm();

} // namespace espalier::learn
