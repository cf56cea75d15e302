// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

namespace espalier::ui {

//! What it is for, and where it ends, as the study and its rows say.
document::Section limitsSection(const workbench::Card &card);

} // namespace espalier::ui
