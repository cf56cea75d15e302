// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/workbench tells.
std::span<const Sentence> workbenchSentences();

} // namespace espalier::ui
