// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/places.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

//! How far somebody is in the lessons.
namespace espalier::workbench {

//! Steps that ended well, from 1, by the lesson's name.
using StepsDone = std::map<std::string, std::set<std::size_t>>;

//! Errors: Io, Invalid where the file holds something else.
Result<StepsDone> stepsDone(const Places &places);
//! Errors: as stepsDone(); Io.
Result<> keepStepDone(const Places &places, std::string_view lesson, std::size_t step);
//! These and no others. Errors: as stepsDone(); Io.
Result<> setStepsDone(const Places &places, std::string_view lesson, const std::set<std::size_t> &steps);
//! As if no step had been run: what the steps wrote here is gone, and there is nothing to undo. What they deployed stays in the sample database, and the next time makes its next
//! version. Errors: as keepStepDone().
Result<> startOver(const Places &places, std::string_view lesson);
//! Studies that the lesson's steps made, by name.
std::vector<std::filesystem::path> lessonStudies(const Places &places, std::string_view lesson);

} // namespace espalier::workbench
