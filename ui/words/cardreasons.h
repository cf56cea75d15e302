// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

namespace espalier::ui {

//! Where it is wrong: the groups of rows in which it is worse than elsewhere.
document::Section slicesSection(const workbench::Card &card);
//! What it looks at: importance by table and by feature.
document::Section importanceSection(const workbench::Card &card);
//! In how many groups it is clearly worse than elsewhere.
std::size_t clearlyWorse(const workbench::Card &card);

} // namespace espalier::ui
