// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/catalog tells.
std::span<const Sentence> catalogSentences();

} // namespace espalier::ui
