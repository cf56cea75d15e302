// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <optional>

namespace espalier::study {

//! From when to when the rows of a table tell: its oldest and its newest row up to the moment of reading.
struct History
{
    Timestamp first;
    Timestamp last;
    double rows = 1;
    bool operator==(const History &) const = default;
};

//! How long after the newest row nothing need be missing, in microseconds: rows come in their own rhythm, and no window of this size is told by so
//! little.
std::int64_t silenceOf(const History &history, Duration horizon);
//! No row came for longer than that.
bool hasEnded(const History &history, Duration horizon, Timestamp now);
//! The last cutoff whose horizon ends with the newest row; none where the schedule begins later.
std::optional<Timestamp> lastTold(const Schedule &schedule, Duration horizon, const History &history);
//! The schedule of two years that begins where the data begin, and, where they have ended, ends where they end less the horizon. now: the
//! moment of reading.
Schedule fitted(const Schedule &schedule, Duration horizon, const History &history, Timestamp now);

} // namespace espalier::study
