// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"
#include "core/workbench/bestpossible.h"
#include "ui/models/runmodel.h"

#include <functional>
#include <string>
#include <vector>

namespace espalier::ui {

//! By the comparison's metric on a part; NaN where it is not defined there.
evaluate::Score shownScore(const training::Comparison &comparison, const training::Run &run, const std::string &part);

//! The runs of a comparison as the lines of its list, behind them those of earlier rows. isShown: whether a run is drawn. selected: what is said
//! of a run is said beside this one too; null where none of them is.
std::vector<RunRow> runRows(const training::Comparison &comparison, const std::string &part,
                            const std::function<bool(const training::Run &)> &isShown, const training::Run *selected);

//! Adds a line of its own behind those of the runs; nothing where it is of other rows, or not known on that part.
void addBest(std::vector<RunRow> &rows, const workbench::BestPossible &best, const training::Comparison &comparison,
             const std::string &part);

} // namespace espalier::ui
