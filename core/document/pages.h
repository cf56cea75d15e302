// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/measure.h"

#include <string>
#include <vector>

namespace espalier::document {

//! A document as drawings of A4 pages, at least one. What is too wide is broken into lines, never cut.
std::vector<std::string> pagesOf(const Document &document, const Measure &measure);

} // namespace espalier::document
