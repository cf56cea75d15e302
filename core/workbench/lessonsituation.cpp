// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessonsituation.h"

#include "core/base/file.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/keeping.h"
#include "core/study/json.h"
#include "core/study/limits.h"
#include "core/study/study.h"
#include "core/training/runs.h"
#include "core/workbench/gym.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonstep.h"
#include "core/workbench/projects.h"
#include "core/workbench/stores.h"
#include "core/workbench/studylibrary.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>

namespace espalier::workbench {

namespace {

//! Words of a command without the options before it, such as "-d gym".
std::vector<std::string_view> commandOf(const std::vector<std::string> &words)
{
    std::size_t begin = 0;
    while (begin < words.size() && words[begin].starts_with('-'))
        begin += words[begin].find('=') == std::string::npos ? 2 : 1;
    std::vector<std::string_view> command;
    for (; begin < words.size(); ++begin)
        command.emplace_back(words[begin]);
    return command;
}

bool beginsWith(const std::vector<std::string_view> &command, std::string_view first, std::string_view second)
{
    return command.size() >= 2 && command[0] == first && command[1] == second;
}

//! No command of the Gym itself changes anything else that could be taken back.
bool changesSomething(const std::vector<std::string> &words)
{
    const auto command = commandOf(words);
    return !words.empty() && (command.empty() || command[0] != "gym");
}

bool keepsStudy(const std::vector<std::string> &words)
{
    return beginsWith(commandOf(words), "study", "keep");
}

std::optional<std::vector<deploy::Project>> projectsNow(const Places &places)
{
    Progress unstopped; // also where the step was stopped
    const auto settings = gymSettings(places.gym);
    if (!settings)
        return std::nullopt;
    auto projects = workbench::projects(*settings, unstopped);
    return projects ? std::optional(std::move(*projects)) : std::nullopt;
}

std::vector<study::Study> studiesOf(const Places &places, std::string_view lesson)
{
    std::vector<study::Study> studies;
    for (const auto &file : lessonStudies(places, lesson)) {
        const auto text = readFile(file.string(), study::mostFileBytes);
        auto study = text ? study::parseStudy(*text, file.string()) : Failure(text.error());
        if (study)
            studies.push_back(std::move(*study));
    }
    return studies;
}

using NewestSnapshots = std::vector<std::pair<std::string, snapshot::KeptSnapshot>>;

NewestSnapshots newestOf(store::Cache &runs, const std::vector<study::Study> &studies)
{
    NewestSnapshots newest;
    for (const auto &study : studies) {
        const auto kept = snapshot::newestSnapshots(runs, study);
        if (!kept)
            continue;
        for (const auto &snapshot : *kept)
            newest.emplace_back(snapshot::contentHash(study), snapshot);
    }
    return newest;
}

//! Of the lesson's own studies: what else was trained meanwhile is somebody's.
void addRuns(StepTrace &trace, const Places &places, const std::vector<study::Study> &studies,
             const LessonSituation &before)
{
    auto runs = openRuns(places);
    if (!runs)
        return;
    const auto newest = newestOf(*runs, studies);
    for (const auto &now : newest) {
        const auto was = std::ranges::find_if(before.snapshots, [&now](const auto &each) {
            return each.first == now.first && each.second.database.key == now.second.database.key;
        });
        if (was != before.snapshots.end() && was->second.id != now.second.id)
            trace.snapshots.push_back({.study = now.first, .before = was->second.id, .after = now.second.id});
    }
    const auto all = training::allRuns(*runs);
    if (!all)
        return;
    std::ranges::copy_if(*all, std::back_inserter(trace.runs), [&](const auto &run) {
        return !before.runs->contains(run) && std::ranges::any_of(newest, [&run](const auto &each) {
            return each.second.id == run.first;
        });
    });
}

std::vector<StudyTrace> studiesKept(const Places &places, std::string_view lesson, const std::set<std::string> &before)
{
    std::vector<StudyTrace> traces;
    const auto folder = studiesFolder(places);
    const auto studies = listStudies(folder);
    if (!studies)
        return traces;
    for (const auto &kept : *studies) {
        const bool isOurs = std::filesystem::path(kept.origin.file).parent_path() == lessonFolder(places, lesson);
        if (isOurs && !before.contains(kept.id))
            traces.push_back({.id = kept.id, .hash = fileHash(studyFile(folder, kept.id))});
    }
    return traces;
}

std::vector<ProjectTrace> projectsChanged(const std::vector<deploy::Project> &before,
                                          const std::vector<deploy::Project> &now)
{
    std::vector<ProjectTrace> traces;
    for (const auto &project : now) {
        const auto earlier = std::ranges::find(before, project.name, &deploy::Project::name);
        const auto was = earlier == before.end() ? deploy::Project() : *earlier;
        ProjectTrace trace{.project = project.name,
                           .activeBefore = answering(was).first,
                           .activeAfter = answering(project),
                           .made = {}};
        for (const auto &version : project.versions) {
            if (std::ranges::find(was.versions, version.number, &deploy::Version::number) == was.versions.end())
                trace.made.push_back(markOf(version));
        }
        if (!trace.made.empty() || answering(was) != trace.activeAfter)
            traces.push_back(std::move(trace));
    }
    return traces;
}

} // namespace

VersionMark markOf(const deploy::Version &version)
{
    return {version.number, version.deployedAt};
}

VersionMark answering(const deploy::Project &project)
{
    const auto active = std::ranges::find_if(project.versions, &deploy::Version::isActive);
    return active == project.versions.end() ? VersionMark() : markOf(*active);
}

Lasting lastingOf(const std::vector<std::string> &words)
{
    const auto command = commandOf(words);
    if (beginsWith(command, "gym", "tick"))
        return Lasting::Time;
    if (beginsWith(command, "gym", "start"))
        return Lasting::Gym;
    if (beginsWith(command, "changes", "--keep"))
        return Lasting::Comparison;
    return command.size() == 2 && command[0] == "score" ? Lasting::Predictions : Lasting::Nothing;
}

LessonSituation situationOf(const Places &places, std::string_view lesson, const std::vector<std::string> &words)
{
    LessonSituation situation;
    if (!changesSomething(words))
        return situation;
    situation.files = folderState(lessonFolder(places, lesson));
    if (auto runs = openRuns(places)) {
        if (auto all = training::allRuns(*runs))
            situation.runs = std::move(*all);
        situation.snapshots = newestOf(*runs, studiesOf(places, lesson));
    }
    if (keepsStudy(words)) {
        if (const auto studies = listStudies(studiesFolder(places))) {
            situation.studies.emplace();
            for (const auto &kept : *studies)
                situation.studies->insert(kept.id);
        }
    }
    situation.projects = projectsNow(places);
    return situation;
}

void addTraces(StepTrace &trace, const Places &places, std::string_view lesson, const LessonSituation &before)
{
    if (!changesSomething(trace.words))
        return;
    trace.files = differences(before.files, folderState(lessonFolder(places, lesson)));
    const auto studies = studiesOf(places, lesson);
    if (before.runs)
        addRuns(trace, places, studies, before);
    if (before.studies)
        trace.studies = studiesKept(places, lesson, *before.studies);
    if (!before.projects)
        return;
    const auto now = projectsNow(places);
    if (!now)
        return;
    trace.projects = projectsChanged(*before.projects, *now);
    // What else was deployed meanwhile is somebody's.
    std::erase_if(trace.projects, [&](const ProjectTrace &project) {
        return std::ranges::find(trace.words, project.project) == trace.words.end()
            && std::ranges::find(studies, project.project, &study::Study::name) == studies.end();
    });
}

} // namespace espalier::workbench
