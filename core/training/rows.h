// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/packed.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"

#include <string>
#include <vector>

namespace espalier::training {

//! Some rows of a snapshot, for each list of rows, each feature packed as soon as it is read: the whole is never held.
Result<std::vector<frame::PackedFrame>> readRows(store::Cache &runs, const std::string &snapshot,
                                                 const std::vector<const std::vector<std::size_t> *> &lists,
                                                 frame::Precision precision);

} // namespace espalier::training
