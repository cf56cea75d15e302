// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/document.h"

#include <string>

namespace espalier::document {

//! Pages of A4, with text that stays text. Errors: Cancelled; Internal.
Result<std::string> pdfOf(const Document &document, Progress &progress);

} // namespace espalier::document
