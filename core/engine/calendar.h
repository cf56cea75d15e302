// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/moments.h"
#include "core/study/study.h"

namespace espalier::engine {

//! A part of a moment's calendar in UTC, as compile::numberOf() asks PostgreSQL for it; NaN where the moment is missing or infinite.
//! Requires: study::isCalendar(part).
double calendarPart(Micros moment, study::ColumnPart part);

} // namespace espalier::engine
