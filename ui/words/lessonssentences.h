// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/lessons tells.
std::span<const Sentence> lessonsSentences();

} // namespace espalier::ui
