// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/series.h"
#include "core/quality/tablescars.h"

#include <optional>

//! What the ages of rows tell of their columns, where it cannot be told who wrote them when.
namespace espalier::quality {

//! A column whose values depend on the row's age as those do that are filled, or added to, later.
struct Ageing
{
    enum class Kind
    {
        FilledLater, //!< full in old rows, empty or at one first value in young ones
        Grows //!< a number that grows with the row's age
    };
    std::string column;
    Kind kind = Kind::FilledLater;
    std::string first; //!< the value of young rows; empty: missing
    double old = 0; //!< share of the older half that is filled; or the mean there
    double young = 0; //!< the same of the youngest rows
    std::int64_t oldRows = 0;
    std::int64_t youngRows = 0;
    bool operator==(const Ageing &) const = default;
};

//! Looks at ages in steps that double. A change at one moment, a season, and a trend that is as strong in old rows are none.
std::optional<Ageing> ageingOf(const frame::Column &column, std::span<const Timestamp> times);

} // namespace espalier::quality
