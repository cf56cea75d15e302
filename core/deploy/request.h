// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/deploy/golden.h"
#include "core/deploy/names.h"
#include "core/frame/frame.h"
#include "core/plan/plan.h"
#include "core/snapshot/sources.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace espalier::deploy {

//! All that a deployment needs; it reads nothing else.
struct Request
{
    study::Study study;
    plan::Plan plan;
    model::Model model;
    std::string run; //!< its id
    std::string metric; //!< the study's ranking metric
    std::optional<double> score; //!< of that metric on the test part, where it is defined there
    Json metrics; //!< all scores with intervals, by split
    Json snapshot; //!< id, hashes, database, moment of reading, what became of its rows
    GoldenRows golden;
    frame::Frame examples; //!< some of the snapshot's, with their keys and features
    Json profile; //!< of the rows that the model learned from, for watching; null where they are no longer kept
    bool isComputedHere = false; //!< the features of the snapshot, from columns; else the database computed them
    std::vector<snapshot::SourceColumn> sources; //!< what the snapshot's names stood for; may be empty
    std::size_t reasons = 0; //!< how many of each prediction are given, the strongest; 0: it has no functions for them
    bool isShadow = false; //!< beside the version that answers, as its challenger
    std::string schema{registrySchema};
};

} // namespace espalier::deploy
