// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/study/study.h"

#include <cstdint>
#include <vector>

//! Numbers that are made of others, once all examples have these: the SQL of it is compile::comparedExamples().
namespace espalier::engine {

//! Examples that are compared with each other.
struct Groups
{
    std::vector<std::uint32_t> members; //!< examples, those of a group beside each other
    std::vector<std::size_t> begins; //!< of each group among members, and the end of the last one
};
//! Those of the same as-of time and, where they are given, of the same row: -1 is in no group.
Groups groupsOf(const std::vector<Timestamp> &asOf, const std::vector<std::int32_t> *rows);

//! NaN is missing, in and out. Cost: n log n.
std::vector<double> compared(const Groups &groups, study::Measure measure, const std::vector<double> &numbers);

//! Missing where the divisor is 0, and where one of the two is beyond what a quotient holds.
std::vector<double> quotients(const std::vector<double> &numbers, const std::vector<double> &divisors);

} // namespace espalier::engine
