// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/base tells.
std::span<const Sentence> baseSentences();

} // namespace espalier::ui
