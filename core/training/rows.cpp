// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rows.h"

#include "core/snapshot/keeping.h"

namespace espalier::training {

Result<std::vector<frame::PackedFrame>> readRows(store::Cache &runs, const std::string &snapshot,
                                                 const std::vector<const std::vector<std::size_t> *> &lists,
                                                 frame::Precision precision)
{
    std::vector<frame::PackedFrame> frames(lists.size());
    const auto read = snapshot::loadSnapshot(
        runs, snapshot, [&](const snapshot::Snapshot & /*so far*/, const frame::Column &feature) {
            for (std::size_t i = 0; i < lists.size(); ++i)
                frames[i].features.emplace_back(frame::taken(feature, *lists[i]), precision);
        });
    if (!read)
        return Failure(read.error());
    for (std::size_t i = 0; i < lists.size(); ++i)
        frames[i].facts = frame::taken(read->frame, *lists[i]);
    return frames;
}

} // namespace espalier::training
