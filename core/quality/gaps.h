// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/series.h"

namespace espalier::quality {

struct Gap
{
    TimeSpan span;
    double expected = 0; //!< days, or longer spans where few days have rows, on which rows were to be expected
};

//! Where no row came though many were to be expected by how many came at the same days of the week before and after, the quieter of the
//! two. Holidays, weekends, seasons that recur, sparse series and the ends of history are none. times: in ascending order.
//! alike: how many series are looked at together, of which any may have one by chance.
std::vector<Gap> gapsOf(std::span<const Timestamp> times, std::size_t alike = 1);

} // namespace espalier::quality
