// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

namespace espalier::learn {

//! A network of one or two hidden layers, for two classes, several, and numbers.
std::unique_ptr<Learner> makeNetwork();

} // namespace espalier::learn
