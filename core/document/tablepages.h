// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sheet.h"

namespace espalier::document {

//! Numbers stand to the right in columns as wide as they are; texts share what is left, in lines. The head comes again on each page.
void drawTable(Sheet &sheet, const Table &table);

} // namespace espalier::document
