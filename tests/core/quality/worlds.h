// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/quality/series.h"
#include "core/quality/tablescars.h"

#include <optional>

//! Invented histories of a table over two years, as living data are: more rows every month, fewer at weekends, a season, categories that slowly
//! take over from each other, values of one customer that are alike. With a scar, if it is wished, whose place is known.
namespace espalier::tests {

struct Injected
{
    quality::ScarKind kind = quality::ScarKind::Missing;
    std::string column;
    quality::TimeSpan span;
    std::string value;
    std::string by;
};

struct World
{
    quality::TimedRows rows;
    std::optional<Injected> scar;
};

inline constexpr int worldDays = 730;
inline constexpr std::size_t worldColumns = 10;

World makeWorld(Seed seed, std::optional<quality::ScarKind> kind);

} // namespace espalier::tests
