// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/relations tells.
std::span<const Sentence> relationsSentences();

} // namespace espalier::ui
