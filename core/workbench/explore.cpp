// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/explore.h"

#include "core/catalog/load.h"

namespace espalier::workbench {

Result<Explored> explore(const pg::Settings &settings, Progress &progress)
{
    progress.report(-1, "connecting");
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto catalog = catalog::load(*connection);
    if (!catalog)
        return Failure(catalog.error());
    auto graph = graph::relationGraph(*catalog);
    return Explored{std::move(*catalog), std::move(graph), connection->tls(), connection->address()};
}

} // namespace espalier::workbench
