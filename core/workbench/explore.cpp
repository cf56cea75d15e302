// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/explore.h"

#include "core/catalog/load.h"
#include "core/workbench/decisionstext.h"
#include "core/workbench/messages.h"
#include "core/workbench/remembered.h"

#include <utility>

namespace espalier::workbench {

Result<Explored> explore(const pg::Settings &settings, Progress &progress)
{
    progress.report(-1, messages::connecting());
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto catalog = catalog::load(*connection);
    if (!catalog)
        return Failure(catalog.error());
    auto database = pg::identityOf(*connection);
    if (!database)
        return Failure(database.error());
    auto graph = relations::relationGraph(*catalog);
    auto key = pg::lastingKey(*database);
    return Explored{.catalog = std::move(*catalog),
                    .graph = std::move(graph),
                    .tls = connection->tls(),
                    .key = std::move(key),
                    .decisions = {},
                    .unread = {},
                    .database = std::move(*database)};
}

Result<Explored> explore(const pg::Settings &settings, store::Cache &cache, Progress &progress)
{
    auto explored = explore(settings, progress);
    if (!explored)
        return explored;
    const auto taken = takeOverFromAddress(cache, explored->database);
    auto decisions = taken ? loadDecisions(cache, explored->key) : Result<Decisions>(Failure(taken.error()));
    if (decisions)
        apply(*explored, std::move(*decisions));
    else
        explored->unread = decisions.error();
    return explored;
}

Result<> changeDecisions(store::Cache &cache, Explored &explored, const std::function<void(Decisions &)> &change)
{
    auto decisions = loadDecisions(cache, explored.key);
    if (!decisions)
        return Failure(decisions.error());
    change(*decisions);
    if (auto saved = saveDecisions(cache, explored.key, *decisions); !saved)
        return saved;
    apply(explored, std::move(*decisions));
    return {};
}

void apply(Explored &explored, Decisions decisions)
{
    explored.decisions = std::move(decisions);
    explored.graph =
        relations::relationGraph(explored.catalog, acceptedRelations(explored.catalog, explored.decisions));
}

} // namespace espalier::workbench
