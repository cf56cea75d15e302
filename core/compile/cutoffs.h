// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string_view>

//! The examples of a future target: who is asked about, and when.
namespace espalier::compile {

//! The entity's key as k1, k2, ...
void addKeys(sql::Select &select, const plan::Plan &plan, std::string_view alias);
//! The study's, on the entity's row "e".
void addFilter(sql::Select &select, const plan::Plan &plan);
//! Conditions on an entity at a moment: it is known, it passes the filter, it is alive. Columns are read from "e".
void addPopulation(sql::Select &select, const plan::Plan &plan, const plan::FutureLabel &label,
                   const sql::Expression &asOf);
//! Conditions on a moment: it is learned from, and its label is known.
void addLearned(sql::Select &select, const plan::Plan &plan, const plan::FutureLabel &label,
                const sql::Expression &asOf);
//! TRUE where the horizon has passed by now.
sql::Expression isOver(const sql::Expression &asOf, Duration horizon);
//! Cutoffs as a function in FROM, some of which are not over yet.
sql::Expression cutoffSeries(const study::Schedule &schedule);

//! Each entity at each cutoff.
sql::Select cutoffExamples(const plan::Plan &plan, const plan::FutureLabel &label);
//! Each entity at the moment of each of its rows (study::Schedule), each moment once. Requires: label.atRows.
sql::Select furtherExamples(const plan::Plan &plan, const plan::FutureLabel &label);

} // namespace espalier::compile
