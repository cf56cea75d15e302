// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace espalier::ui {

//! What people call a learner's parameter; the name itself, as scripts have it, where it is none that is known.
QString parameterWord(std::string_view name);

} // namespace espalier::ui
