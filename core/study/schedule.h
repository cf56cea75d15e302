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
    Calendar calendar = Calendar::None;
    bool operator==(const History &) const = default;
};

//! How long after the newest row nothing need be missing, in microseconds: rows come in their own rhythm, and no window of this size is told by so
//! little.
std::int64_t silenceOf(const History &history, Duration horizon);
//! No row came for longer than that.
bool hasEnded(const History &history, Duration horizon, Timestamp now);
//! The last cutoff whose horizon ends with the newest row; none where the schedule begins later.
std::optional<Timestamp> lastTold(const Schedule &schedule, Duration horizon, const History &history);
//! Up to when all is told: up to the newest row, and, where rows are of whole years or months, until just before the next one is over.
Timestamp toldUntil(const History &history);
//! Rows of years are asked about once a year.
Duration yearly();
//! The schedule of two years, or of two dozen cutoffs, that begins where the data begin, and, where they have ended, ends where they end less
//! the horizon. Of years, its cutoffs stand in the middle of them: in steps of days, they would soon stand on the other side of a turn
//! of the year. now: the moment of reading.
Schedule fitted(const Schedule &schedule, Duration horizon, const History &history, Timestamp now);

} // namespace espalier::study
