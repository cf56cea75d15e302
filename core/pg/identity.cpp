// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/identity.h"

#include "core/pg/way.h"

#include <fmt/format.h>

namespace espalier::pg {

namespace {

constexpr std::string_view mayAskQuery = R"(
SELECT coalesce(has_function_privilege(to_regprocedure('pg_catalog.pg_control_system()')::oid, 'EXECUTE'), false))";

// The start of a server is told to the microsecond: no two are the same.
constexpr std::string_view databaseQuery = R"(
SELECT (SELECT oid FROM pg_database WHERE datname = current_database()),
       (extract(epoch FROM pg_postmaster_start_time()) * 1000000)::int8)";

//! The system identifier; empty where the server does not tell it. Some managed servers grant the function and refuse to run it.
Result<std::string> systemOf(Transaction &transaction)
{
    const auto may = transaction.query(mayAskQuery);
    if (!may)
        return Failure(may.error());
    if (!may->boolean(0, 0))
        return std::string();
    if (auto marked = transaction.execute("SAVEPOINT identity"); !marked)
        return Failure(marked.error());
    const auto system = transaction.query("SELECT system_identifier FROM pg_control_system()");
    if (system)
        return std::string(system->text(0, 0));
    const auto code = system.error().code;
    if (code != Error::Code::Query && code != Error::Code::Permission && code != Error::Code::Unsupported)
        return Failure(system.error());
    if (auto undone = transaction.execute("ROLLBACK TO SAVEPOINT identity"); !undone)
        return Failure(undone.error());
    return std::string();
}

} // namespace

bool isSame(const Identity &left, const Identity &right)
{
    return !left.key.empty() && left.key == right.key;
}

bool mayLeadTo(const Settings &settings, const Identity &identity)
{
    const auto given = [&settings](const char *keyword) {
        const auto found = settings.parameters.find(keyword);
        return found == settings.parameters.end() ? std::string() : found->second;
    };
    const auto host = given("host");
    const auto port = given("port");
    const auto database = given("dbname");
    const std::string_view address = identity.address;
    return !address.empty() && (host.empty() || address.starts_with(hostThrough(settings, host) + ":"))
        && (port.empty() || address.find(":" + port + "/") != std::string_view::npos)
        && (database.empty() || address.ends_with("/" + database));
}

std::string lastingKey(const Identity &identity)
{
    return identity.isUntilRestart ? identity.address + identity.key.substr(identity.key.rfind('/')) : identity.key;
}

std::string describe(const Identity &identity)
{
    return identity.key.empty() ? "a database that was not noted" : identity.address;
}

Result<Identity> identityOf(const Connection &connection, Transaction &transaction)
{
    const auto system = systemOf(transaction);
    if (!system)
        return Failure(system.error());
    const auto database = transaction.query(databaseQuery);
    if (!database)
        return Failure(database.error());
    const bool isKnown = !system->empty();
    auto server = isKnown ? *system : fmt::format("started {}", database->integer(0, 1));
    return Identity{.key = fmt::format("{}/{}", server, database->integer(0, 0)),
                    .address = connection.address(),
                    .isUntilRestart = !isKnown};
}

Result<Identity> identityOf(Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto identity = identityOf(connection, *transaction);
    if (!identity)
        return identity;
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    return identity;
}

Result<Timestamp> momentOf(Transaction &transaction)
{
    const auto moment = transaction.query("SELECT (extract(epoch FROM now()) * 1000000)::int8");
    if (!moment)
        return Failure(moment.error());
    return Timestamp{moment->integer(0, 0)};
}

} // namespace espalier::pg
