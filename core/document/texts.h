// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <functional>
#include <string>

namespace espalier::document {

using TextChange = std::function<void(std::string &)>;

//! All that is read of it, in its order.
void forEachText(Document &document, const TextChange &change);

//! The same with each character that hides, or turns what stands beside it, as "\u202E": names may hold any.
Document printable(Document document);

} // namespace espalier::document
