// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/explain/cuts.h"
#include "core/frame/frame.h"
#include "core/pg/settings.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"
#include "core/workbench/explore.h"

#include <optional>
#include <vector>

namespace espalier::workbench {

//! Where it is read what entities refer to.
struct ParentsAt
{
    Explored explored;
    pg::Settings settings;
};

struct ParentsRead
{
    std::vector<explain::Referred> referred; //!< of each relation from the entity to another table, beside the keys
    std::optional<Error> unread; //!< why there is no more of it
};

//! What the entities of these keys refer to, as it stands now, each by its first column that is called as a name is, and by its key where there
//! is none or where several are called so. What the label itself refers to is left
//! out, and what the whole key does: that is one row for each. outline: that the keys are of. Read over a connection
//! of its own. Errors: Cancelled alone.
Result<ParentsRead> readParents(const study::Study &study, const snapshot::Snapshot &outline,
                                const std::vector<frame::Column> &keys, const ParentsAt &where, Progress &progress);

} // namespace espalier::workbench
