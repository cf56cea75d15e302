// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/linewords.h"

#include <string_view>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! As fail(); the line with marks under the word that is wrong on standard error, and its place, in characters from 0, with --json.
int failAt(const Context &context, std::string_view line, const study::WrongWord &wrong);

} // namespace espalier::ctl
