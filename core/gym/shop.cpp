// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shop.h"

#include "core/gym/messages.h"
#include "core/gym/shopschema.h"
#include "core/gym/shopsimulation.h"
#include "core/pg/transaction.h"

#include <bit>
#include <fmt/format.h>

namespace espalier::gym {

namespace {

constexpr int formatVersion = 1;
constexpr int mostDays = 3650;

Error invalid(std::string subject, Message problem, std::vector<Message> remedies)
{
    return {.code = Error::Code::Invalid,
            .subject = std::move(subject),
            .problem = std::move(problem),
            .remedies = std::move(remedies)};
}

Result<pg::Transaction> beginChange(pg::Connection &connection)
{
    return pg::Transaction::begin(connection, {.access = pg::Access::Deploy});
}

//! Errors: Invalid where one of the shop's schemas is taken.
Result<> checkIsFree(pg::Transaction &transaction)
{
    const auto taken = transaction.query("SELECT nspname FROM pg_namespace WHERE nspname IN "
                                         "('gym', 'growth', 'fulfillment', 'finance', 'analytics', 'catalog') "
                                         "ORDER BY 1 LIMIT 1");
    if (!taken)
        return Failure(taken.error());
    if (taken->size() == 0)
        return {};
    return Failure(invalid(std::string(taken->text(0, 0)), messages::schemaTaken(), {messages::useEmptyDatabase()}));
}

Result<> setState(pg::Transaction &transaction, const ShopStatus &status)
{
    if (auto cleared = transaction.execute("DELETE FROM gym.state"); !cleared)
        return cleared;
    const auto stored = transaction.query("INSERT INTO gym.state VALUES ($1, $2, $3, $4, $5, $6)",
                                          {fmt::format("{}", formatVersion),
                                           fmt::format("{}", std::bit_cast<std::int64_t>(status.seed.value)),
                                           fmt::format("{}", status.scale), printTimestamp(status.start),
                                           printTimestamp(status.now), fmt::format("{}", status.rows)});
    if (!stored)
        return Failure(stored.error());
    return {};
}

Result<ShopStatus> readState(pg::Transaction &transaction)
{
    const auto isThere = transaction.query("SELECT to_regclass('gym.state') IS NOT NULL");
    if (!isThere)
        return Failure(isThere.error());
    if (!isThere->boolean(0, 0))
        return Failure(invalid("gym", messages::noShop(), {messages::startGym()}));
    const auto rows = transaction.query("SELECT version, seed, scale, start, clock, rows FROM gym.state");
    if (!rows)
        return Failure(rows.error());
    if (rows->size() != 1 || rows->integer(0, 0) != formatVersion) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = "gym.state",
                             .problem = messages::otherShopVersion(),
                             .remedies = {messages::makeNew()}});
    }
    const auto start = parseTimestamp(rows->text(0, 3));
    const auto clock = parseTimestamp(rows->text(0, 4));
    if (!start || !clock)
        return Failure(start ? clock.error() : start.error());
    return ShopStatus{.scale = rows->number(0, 2),
                      .seed = {std::bit_cast<std::uint64_t>(rows->integer(0, 1))},
                      .start = *start,
                      .now = *clock,
                      .rows = rows->integer(0, 5)};
}

Result<> analyse(pg::Transaction &transaction)
{
    std::string sql = "ANALYZE ";
    for (std::size_t table = 0; table < shopTableCount; ++table)
        sql += fmt::format("{}{}", table == 0 ? "" : ", ", shopTableName(static_cast<ShopTable>(table)));
    return transaction.execute(sql);
}

//! Lives up to the last day that is written, and stores what the clock says then. The number of rows written.
Result<std::int64_t> live(pg::Transaction &transaction, const Life &life, Timestamp start, Progress &progress)
{
    ShopWriter writer(transaction, start.microseconds - shopStart.microseconds);
    if (auto lived = Simulation(life, writer).run(progress); !lived)
        return Failure(lived.error());
    return writer.rows();
}

} // namespace

Result<> createShop(pg::Connection &connection, ShopOptions options, Progress &progress)
{
    if (options.until.microseconds % microsecondsPerDay != 0)
        return Failure(invalid("until", messages::endsAtMidnight(), {}));
    if (!(options.scale >= smallestScale && options.scale <= largestScale))
        return Failure(invalid("scale", messages::notBetween(options.scale, smallestScale, largestScale), {}));
    auto transaction = beginChange(connection);
    if (!transaction)
        return Failure(transaction.error());
    if (auto isFree = checkIsFree(*transaction); !isFree)
        return isFree;
    if (auto made = transaction->execute(shopTables); !made)
        return made;
    const Timestamp start{options.until.microseconds - historyDays * microsecondsPerDay};
    const auto life = lifeOf({.scale = options.scale, .seed = options.seed, .start = start}, {.to = historyDays});
    const auto rows = live(*transaction, life, start, progress);
    if (!rows)
        return Failure(rows.error());
    progress.report(1, messages::makingIndexes());
    for (const auto sql : {shopKeys, shopComments}) {
        if (auto made = transaction->execute(sql); !made)
            return made;
    }
    const ShopStatus status{
        .scale = options.scale, .seed = options.seed, .start = start, .now = options.until, .rows = *rows};
    if (auto stored = setState(*transaction, status); !stored)
        return stored;
    if (auto analysed = analyse(*transaction); !analysed)
        return analysed;
    return transaction->commit();
}

Result<ShopStatus> shopStatus(pg::Connection &connection)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    return readState(*transaction);
}

Result<ShopStatus> tick(pg::Connection &connection, int days, Progress &progress, Bug bug)
{
    if (days < 1 || days > mostDays)
        return Failure(invalid("days", messages::notBetween(days, 1, mostDays), {}));
    auto transaction = beginChange(connection);
    if (!transaction)
        return Failure(transaction.error());
    // Two clocks that tick at once would write the same rows.
    if (auto locked = transaction->execute("SELECT pg_advisory_xact_lock(1163087940, 1)"); !locked)
        return Failure(locked.error());
    auto status = readState(*transaction);
    if (!status)
        return status;
    const auto lived = (status->now.microseconds - status->start.microseconds) / microsecondsPerDay;
    const auto today = static_cast<int>(lived);
    const auto life = lifeOf(*status, {.from = today, .to = today + days});
    const auto rows = live(*transaction, life, status->start, progress);
    if (!rows)
        return Failure(rows.error());
    const Timestamp until{status->now.microseconds + days * microsecondsPerDay};
    if (auto marked = leaveMarks(*transaction, bug, status->now, until); !marked)
        return Failure(marked.error());
    status->now = until;
    status->rows += *rows;
    if (auto stored = setState(*transaction, *status); !stored)
        return Failure(stored.error());
    if (auto analysed = analyse(*transaction); !analysed)
        return Failure(analysed.error());
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    return status;
}

} // namespace espalier::gym
