// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace espalier::ui {

//! Lets screen readers walk the relation graph: one child for each card. Called once, before a window is made.
void installGraphAccessibility();

} // namespace espalier::ui
