// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace espalier::pg {
class Transaction;
}

namespace espalier::gym {

//! What goes wrong in the shop's own systems on some days, and leaves its marks in the data.
enum class Bug
{
    None,
    PageViewsLost, //!< page_views is null
    PricesTimesHundred, //!< a few lines cost a hundred times too much
    PlacesLost //!< latitude and longitude of new addresses are null
};

//! Stable names, in the order of Bug.
inline constexpr std::array<std::string_view, 4> bugNames{"none", "page_views_lost", "prices_times_hundred",
                                                          "places_lost"};

//! Errors: Invalid, with the names there are.
Result<Bug> findBug(std::string_view name);

//! Marks the rows that came to be in [from, until) as the bug does: all sessions or addresses of that time, or one line in 25.
Result<> leaveMarks(pg::Transaction &transaction, Bug bug, Timestamp from, Timestamp until);

} // namespace espalier::gym
