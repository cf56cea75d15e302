// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/sample.h"

#include "core/pg/connection.h"
#include "core/workbench/messages.h"

namespace espalier::workbench {

Result<catalog::TableSample> sampleRows(const pg::Settings &settings, const catalog::Table &table,
                                        const catalog::SampleOptions &options, Progress &progress)
{
    progress.report(-1, messages::connecting());
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    progress.report(-1, messages::readingRows());
    return catalog::readSample(*connection, table, options);
}

} // namespace espalier::workbench
