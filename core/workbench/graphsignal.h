// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"
#include "core/workbench/explanation.h"
#include "core/workbench/explore.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! The relations that a path of a study goes over, as far as the graph has them.
std::vector<relations::RelationId> relationsAlong(const Explored &explored, catalog::TableId from,
                                                  const study::Path &path);

//! Where in the relation graph the answer of a run lies.
struct GraphSignal
{
    std::string run;
    std::optional<catalog::TableId> entity; //!< none where the catalog has it no longer
    std::vector<double> tables; //!< by TableId: the share of the importance by table of what is read there
    std::vector<double> relations; //!< by RelationId: the shares of the importance by path of all that go over it
};

GraphSignal graphSignal(const Explanation &explanation, const study::Study &study, const Explored &explored);

} // namespace espalier::workbench
