// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/study/study.h"

#include <cstddef>
#include <string>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! An example that is looked up in the database.
struct OpenAsked
{
    std::string key;
    std::string asOf; //!< the latest where it is empty
    std::size_t most = 0; //!< rows of each relation; 0: as many as are given
};

//! Its row and what stands beside it, as far as it was known then. rows: the examples, without features.
int openExample(Context &context, const OpenAsked &asked, const study::Study &study, const snapshot::Snapshot &rows);

} // namespace espalier::ctl
