// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/workbench/places.h"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

//! What steps of a lesson left behind, kept so that each can be undone.
namespace espalier::workbench {

//! Of the lesson's folder. What a file held is told by its hash, empty where it was not there.
struct FileTrace
{
    std::string path; //!< in that folder
    std::string before;
    std::string after;
    bool operator==(const FileTrace &) const = default;
};

//! Which rows a study of the lesson is about.
struct SnapshotTrace
{
    std::string study; //!< its snapshot::contentHash()
    std::string before; //!< id of the newest one
    std::string after;
    bool operator==(const SnapshotTrace &) const = default;
};

//! Of the kept studies.
struct StudyTrace
{
    std::string id;
    std::string hash; //!< of its file
    bool operator==(const StudyTrace &) const = default;
};

//! By which a version of a project is known again, also where the Gym was made anew meanwhile.
using VersionMark = std::pair<int, Timestamp>;

//! Of what is deployed in the Gym.
struct ProjectTrace
{
    std::string project;
    int activeBefore = 0; //!< 0: the project was not there
    VersionMark activeAfter;
    std::vector<VersionMark> made;
    bool operator==(const ProjectTrace &) const = default;
};

//! One time that a step ran.
struct StepTrace
{
    std::size_t number = 0; //!< its own in the lesson's journal
    std::size_t step = 0; //!< from 1
    std::vector<std::string> words; //!< of a command; none of a query
    std::set<std::size_t> doneBefore; //!< steps that were done when it began
    std::vector<FileTrace> files;
    std::vector<std::pair<std::string, std::string>> runs; //!< snapshot and run that were not there before
    std::vector<SnapshotTrace> snapshots;
    std::vector<StudyTrace> studies;
    std::vector<ProjectTrace> projects;
    bool operator==(const StepTrace &) const = default;
};

//! What files, runs, studies or projects it changed: without any there is nothing to take back.
bool isWithoutTrace(const StepTrace &trace);

//! The last one at the end.
struct LessonJournal
{
    std::size_t next = 1; //!< number
    std::vector<StepTrace> traces;
    std::vector<std::pair<std::string, VersionMark>> versions; //!< that steps made, of traces that are undone, too
    bool operator==(const LessonJournal &) const = default;
};

//! Where the journal of a lesson is, beside the lesson's own folder.
std::filesystem::path traceFolder(const Places &places, std::string_view lesson);
//! Where what a trace's files held before is kept.
std::filesystem::path filesBefore(const Places &places, std::string_view lesson, const StepTrace &trace);

//! Empty where there is none. Errors: Io, Invalid where the file holds something else.
Result<LessonJournal> readJournal(const Places &places, std::string_view lesson);
Result<> writeJournal(const Places &places, std::string_view lesson, const LessonJournal &journal);

} // namespace espalier::workbench
