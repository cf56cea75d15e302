// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace espalier::ui {

//! What an error or a finding is about: a noun of subjects.h, alone or before a name, in the language that is set; anything else as it is.
QString subjectText(std::string_view subject);

} // namespace espalier::ui
