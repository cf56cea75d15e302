// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace espalier::document {

//! One page that needs nothing beside itself: no script, no other file, charts drawn in it. Prints on A4, and is readable on a telephone.
std::string htmlOf(const Document &document);

} // namespace espalier::document
