// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

namespace espalier::ui {

//! A model card in the language that is set.
document::Document cardDocument(const workbench::Card &card);

} // namespace espalier::ui
