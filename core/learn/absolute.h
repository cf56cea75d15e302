// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

namespace espalier::learn {

std::unique_ptr<Learner> makeLeastAbsolute();

} // namespace espalier::learn
