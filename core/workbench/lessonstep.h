// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/lessons/lesson.h"
#include "core/pg/rows.h"
#include "core/workbench/places.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

//! What the steps of a lesson do.
namespace espalier::workbench {

//! Where the files of a lesson's steps are kept.
std::filesystem::path lessonFolder(const Places &places, std::string_view lesson);

//! What became of a step.
struct StepEnd
{
    std::optional<pg::Rows> rows = std::nullopt; //!< of a query
    std::string output = {}; //!< of a command: what it said
    std::optional<Error> error = std::nullopt; //!< why it did not end well; a command's own words are in its output
    double seconds = 0;
};

//! What a command tells on its standard error: its reasons and its progress.
enum class StepErrors
{
    Ours, //!< goes where ours goes
    Kept //!< is told as progress, and put behind the output where it failed
};

//! A query in a transaction on the sample database that only reads, or espalierctl in the lesson's folder, which is made where it is missing.
//! Requires: the passage runs. A stop ends it as Cancelled.
StepEnd runStep(const Places &places, const lessons::Lesson &lesson, const lessons::Passage &step, StepErrors errors,
                Progress &progress);

} // namespace espalier::workbench
