// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sentence.h"

#include <span>

namespace espalier::ui {

//! What core/monitor tells.
std::span<const Sentence> monitorSentences();

} // namespace espalier::ui
