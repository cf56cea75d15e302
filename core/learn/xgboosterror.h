// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace espalier::learn {

//! Throws XGBoost's words where one of its calls failed; guarded() keeps their first line.
void check(int status);

} // namespace espalier::learn
