// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relations/relation.h"
#include "core/study/compose.h"

#include <vector>

namespace espalier::study {

//! Rows of a table as examples of an entity.
struct GivenExamples
{
    catalog::TableId table;
    catalog::TableId entity;
    GivenTarget target;
    int score = 0; //!< the more speaks for labels, the larger
    bool operator==(const GivenExamples &) const = default;
};

//! Tables that may hold examples, likeliest first: with a to-one relation to the key of another table, a moment, and a column that can be a label;
//! each with its likeliest columns.
std::vector<GivenExamples> givenCandidates(const catalog::Catalog &catalog, const relations::RelationGraph &graph);

//! The examples that words ask for, with the likeliest where they say nothing. Errors: Invalid, saying which word is wrong.
Result<GivenExamples> givenExamples(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                    const TargetWords &words);

} // namespace espalier::study
