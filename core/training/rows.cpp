// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rows.h"

#include "core/frame/append.h"
#include "core/snapshot/keeping.h"

#include <optional>

namespace espalier::training {

namespace {

frame::Column columnOf(const RowList &list, const frame::Column &now, const std::optional<frame::Column> &earlier)
{
    if (!earlier || list.seen == Seen::Now)
        return frame::taken(now, list.rows);
    auto stale = frame::taken(*earlier, list.rows);
    return list.seen == Seen::Earlier ? std::move(stale) : frame::appended(frame::taken(now, list.rows), stale);
}

} // namespace

Result<std::vector<frame::PackedFrame>> readRows(store::Cache &runs, const std::string &snapshot,
                                                 const std::vector<RowList> &lists, frame::Precision precision)
{
    std::vector<frame::PackedFrame> frames(lists.size());
    bool hasEarlier = false;
    const auto read =
        snapshot::loadSnapshot(runs, snapshot,
                               [&](const snapshot::Snapshot & /*so far*/, const frame::Column &feature,
                                   const std::optional<frame::Column> &earlier) {
                                   hasEarlier = hasEarlier || earlier;
                                   for (std::size_t i = 0; i < lists.size(); ++i)
                                       frames[i].features.emplace_back(columnOf(lists[i], feature, earlier), precision);
                               });
    if (!read)
        return Failure(read.error());
    for (std::size_t i = 0; i < lists.size(); ++i) {
        auto rows = lists[i].rows;
        if (hasEarlier && lists[i].seen == Seen::Both)
            rows.insert(rows.end(), lists[i].rows.begin(), lists[i].rows.end());
        frames[i].facts = frame::taken(read->frame, rows);
    }
    return frames;
}

} // namespace espalier::training
