// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

namespace espalier::ui {

//! How many rows there were, which were used, of which times, and what was left out.
document::Section rowsSection(const workbench::Card &card);
//! What was found, and what was done about it.
document::Section findingsSection(const workbench::Card &card);

} // namespace espalier::ui
