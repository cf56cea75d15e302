// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/packed.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier::training {

//! Which of their features rows are taken with. Where a snapshot has nothing of earlier (Snapshot::earlier), all are the same.
enum class Seen : std::uint8_t
{
    Now,
    Earlier, //!< as stale as the test is: what is scored before it
    Both //!< each row twice, first all as of now: what is fitted
};

//! Some rows of a snapshot.
struct RowList
{
    const std::vector<std::size_t> &rows;
    Seen seen = Seen::Now;
};

//! For each list, each feature packed as soon as it is read: the whole is never held.
Result<std::vector<frame::PackedFrame>> readRows(store::Cache &runs, const std::string &snapshot,
                                                 const std::vector<RowList> &lists, frame::Precision precision);

} // namespace espalier::training
