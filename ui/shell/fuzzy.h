// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace espalier::ui {

//! How well a text answers what was typed; 0: not at all. An exact name ranks above a beginning, that above words that
//! begin so, that above letters in order, and one typing mistake is forgiven. Requires: pattern is lower case.
int fuzzyScore(const QString &pattern, const QString &text);

} // namespace espalier::ui
