// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! Of compare: whether more examples would help a run. named: the run's id, the best where it is empty. What was worked out before is kept.
int showLearning(Context &context, const std::string &file, const std::string &named);

} // namespace espalier::ctl
