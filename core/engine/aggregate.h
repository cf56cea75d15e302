// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/rowset.h"
#include "core/frame/column.h"

namespace espalier::engine {

//! The values of a feature's column over the rows of a set; one of the three is filled, or none where only rows are counted.
struct Values
{
    std::vector<double> numbers; //!< NaN is missing
    std::vector<Micros> times; //!< INT64_MIN is missing; they become days before the as-of time
    std::vector<std::int32_t> codes; //!< -1 is missing
    std::size_t levels = 0; //!< codes are below it
};

//! What an aggregate is taken over.
struct Ranges
{
    const RowSet *rows = nullptr;
    const std::vector<std::uint32_t> *begin = nullptr;
    const Tuples *tuples = nullptr;
    const std::vector<Moment> *moments = nullptr;
};

//! A number for each example. The same meaning as the SQL that compile::scanQuery() prints: missing values are left out, nothing gives 0
//! for counts and missing for the rest. Requires: values fit the aggregate; it is not Direct.
std::vector<double> aggregated(study::Aggregate aggregate, const Ranges &ranges, const Values &values);
//! The code of the last row for each example, -1 for missing.
std::vector<std::int32_t> lastCodes(const Ranges &ranges, const Values &values);

//! Days from a time to the as-of time; NaN where it is missing or infinite.
double daysBefore(Micros time, Micros asOf);

} // namespace espalier::engine
