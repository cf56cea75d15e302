// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columns/rowchanges.h"
#include "core/monitor/freshness.h"
#include "core/workbench/champion.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

//! What is to be scored again so that the table of predictions is as if all were.
namespace espalier::workbench {

struct ChangedFrame
{
    LiveFrame live; //!< of those alone whose prediction may be another one, or of all
    std::optional<Message> all; //!< why of all
    std::vector<std::string>
        entities; //!< else those that were asked about, as the table names them; what is not in live is gone
    std::optional<monitor::Freshness> before; //!< what the table held
    std::size_t rowsCame = 0; //!< rows of the database, an update counted in both
    std::size_t rowsGone = 0;
    std::map<std::string, columns::RowState> states; //!< to be kept, by key
};

//! In one reading transaction. Requires: options.cache. Errors: those of reading.
Result<ChangedFrame> readChangedFrame(pg::Connection &connection, const Champion &champion, const deploy::Names &names,
                                      const LiveOptions &options);

//! Once what is scored is written with this token.
void keepStates(store::Cache &cache, const ChangedFrame &changed, const std::string &token);

} // namespace espalier::workbench
