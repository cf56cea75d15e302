// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/explain tells.
std::span<const Sentence> explainSentences();

} // namespace espalier::ui
