// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <string>
#include <string_view>

namespace espalier::study {

//! "90 days", "5 rows", "last 5", "last 5 rows". Errors: Invalid.
Result<Window> parseWindow(std::string_view text);
//! "90 days", "5 rows"; empty for all rows.
std::string printWindow(const Window &window);

} // namespace espalier::study
