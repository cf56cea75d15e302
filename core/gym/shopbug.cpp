// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopbug.h"

#include "core/gym/messages.h"
#include "core/pg/transaction.h"

#include <algorithm>
#include <string>
#include <vector>

namespace espalier::gym {

namespace {

//! The change, of rows whose time is in [$1, $2).
constexpr std::array<const char *, bugNames.size()> changes{
    "", "UPDATE analytics.sessions SET page_views = NULL WHERE started_at >= $1 AND started_at < $2",
    "UPDATE fulfillment.purchases SET unit_price = unit_price * 100 "
    "WHERE purchased_at >= $1 AND purchased_at < $2 AND id % 25 = 0",
    "UPDATE fulfillment.addresses SET latitude = NULL, longitude = NULL WHERE created_at >= $1 AND created_at < $2"};

} // namespace

Result<Bug> findBug(std::string_view name)
{
    const auto *const found = std::ranges::find(bugNames, name);
    if (found != bugNames.end())
        return static_cast<Bug>(found - bugNames.begin());
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(name),
                         .problem = messages::noSuchBug(),
                         .remedies = {messages::nameABug(std::vector<std::string>(bugNames.begin(), bugNames.end()))}});
}

Result<> leaveMarks(pg::Transaction &transaction, Bug bug, Timestamp from, Timestamp until)
{
    if (bug == Bug::None)
        return {};
    const auto marked =
        transaction.query(changes.at(static_cast<std::size_t>(bug)), {printTimestamp(from), printTimestamp(until)});
    if (!marked)
        return Failure(marked.error());
    return {};
}

} // namespace espalier::gym
