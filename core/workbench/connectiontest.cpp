// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/connectiontest.h"

#include "core/catalog/load.h"

#include <algorithm>

namespace espalier::workbench {

Result<Reached> testConnection(const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const auto catalog = catalog::load(*connection);
    if (!catalog)
        return Failure(catalog.error());
    return Reached{.tls = connection->tls(),
                   .readable =
                       static_cast<std::size_t>(std::ranges::count_if(catalog->tables, &catalog::Table::isReadable)),
                   .tables = catalog->tables.size()};
}

Result<pg::Identity> databaseIdentity(const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    return pg::identityOf(*connection);
}

} // namespace espalier::workbench
