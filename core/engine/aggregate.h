// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/decimal.h"
#include "core/engine/rowset.h"
#include "core/frame/column.h"

namespace espalier::engine {

//! The values of a feature's column over the rows of a set; one of the four is filled, or none where only rows are counted.
struct Values
{
    std::vector<double> numbers; //!< NaN is missing
    Decimals decimals; //!< the numbers of an aggregate that isSummed
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
    const std::vector<Cutoff> *cutoffs = nullptr;

    Micros timeOf(std::uint32_t row) const { return tuples->time[rows->tuples[row]]; }
};

//! A number for each example, with the meaning of study::traitsOf(): what compile::aggregateOf() prints as SQL. Requires: the
//! aggregate gives numbers and is not Direct; unchecked: values fit it. levels: of the codes.
std::vector<double> aggregated(const plan::AggregateFeature &feature, const Ranges &ranges, const Values &values,
                               const std::vector<std::string> &levels);
//! A code for each example, -1 for missing. Requires: the aggregate gives categories.
std::vector<std::int32_t> aggregatedCodes(const plan::AggregateFeature &feature, const Ranges &ranges,
                                          const Values &values, const std::vector<std::string> &levels);

} // namespace espalier::engine
