// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QString>

namespace espalier::ui {

//! By the clock of who reads it and in the language that is set, to the minute.
QString shortMoment(Timestamp moment);

} // namespace espalier::ui
