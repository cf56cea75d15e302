// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/snapshot/keeping.h"
#include "core/workbench/lessonfiles.h"
#include "core/workbench/lessontrace.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

//! What a step of a lesson may change, before it and after it.
namespace espalier::workbench {

struct LessonSituation
{
    FolderState files;
    std::optional<std::set<std::pair<std::string, std::string>>> runs; //!< nothing where none can be read
    std::vector<std::pair<std::string, snapshot::KeptSnapshot>> snapshots; //!< the newest by their study's hash
    std::optional<std::set<std::string>> studies; //!< ids of kept ones, where the step keeps one
    std::optional<std::vector<deploy::Project>> projects; //!< nothing where the Gym does not run
};

//! words: of the step's command; none of a query, which only reads.
LessonSituation situationOf(const Places &places, std::string_view lesson, const std::vector<std::string> &words);
//! What is otherwise now.
void addTraces(StepTrace &trace, const Places &places, std::string_view lesson, const LessonSituation &before);

//! What a command does that is never taken back.
enum class Lasting
{
    Nothing,
    Time, //!< passes in the Gym
    Gym, //!< it runs
    Comparison, //!< what changes are told against
    Predictions //!< into tables; the project is the last word
};
Lasting lastingOf(const std::vector<std::string> &words);

VersionMark markOf(const deploy::Version &version);
//! 0 where none answers.
VersionMark answering(const deploy::Project &project);

} // namespace espalier::workbench
