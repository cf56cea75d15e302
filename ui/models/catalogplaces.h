// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace espalier::ui {

//! True where a table's or a column's place in one catalog means the same in the other: the same names in the same order.
bool hasSamePlaces(const catalog::Catalog &a, const catalog::Catalog &b);

} // namespace espalier::ui
