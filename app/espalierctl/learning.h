// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! Of compare: whether more examples would help a run. run: the best where it is empty. What was worked out before is kept.
int showLearning(Context &context, const std::string &study, const std::string &run);

} // namespace espalier::ctl
