// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/relations/relation.h"
#include "core/study/times.h"

#include <vector>

//! Times of all tables, where those that have none of their own borrow one.
namespace espalier::study {

//! One for each table that has one, in the order of the tables: the accepted time, else the likeliest column that was not dismissed and that
//! the rows referring to the table do not contradict, else a time borrowed from a row that it refers to.
std::vector<TimeSuggestion> timeSuggestions(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                            const TimeChoices &choices = {});
//! What a study says at first: these times, and of tables with and without one the columns that tell ends, each known from its own moment on.
std::vector<TableTime> suggestedTimes(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                      const TimeChoices &choices = {});

} // namespace espalier::study
