// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/workbench/champion.h"
#include "core/workbench/schedule.h"

#include <vector>

namespace espalier::workbench {

//! What a dbt project takes to keep the predictions as a table of its own: a model that selects from the live view, and beside it, as YAML,
//! the tables that the view reads as sources, tests of the model, and an exposure that leads from the sources to the question. For its folder
//! of models. No test asks what may fail without a fault: a number can be missing, a key cannot.
std::vector<ScheduleFile> dbtFiles(const Champion &champion, const deploy::Names &names);

} // namespace espalier::workbench
