// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/questionline.h"
#include "core/study/study.h"

#include <string>

namespace espalier::study {

//! What of a database's names can be left out, as far as it is known: without both, schemas and ways are said everywhere.
struct LineNaming
{
    const catalog::Catalog *catalog = nullptr;
    const relations::RelationGraph *graph = nullptr;
};

//! The question of a study, as questionline.h tells it. Nobody has looked whether it is read as the same.
std::string printedLine(const Study &study, const LineNaming &naming, LineExtent extent);

} // namespace espalier::study
