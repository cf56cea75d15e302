// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/relations.h"

#include "core/pg/connection.h"

namespace espalier::workbench {

Result<> checkRelations(const catalog::Catalog &catalog, std::vector<relations::SuggestedRelation> &suggestions,
                        const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    return relations::checkInclusion(catalog, suggestions, *connection, progress);
}

} // namespace espalier::workbench
