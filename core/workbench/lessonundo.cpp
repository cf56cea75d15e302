// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessonundo.h"

#include "core/base/require.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/gym.h"
#include "core/workbench/lessonfiles.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonsituation.h"
#include "core/workbench/lessontrace.h"
#include "core/workbench/messages.h"
#include "core/workbench/projects.h"
#include "core/workbench/stores.h"
#include "core/workbench/studylibrary.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

namespace espalier::workbench {

namespace {

std::set<std::size_t> doneOf(const StepsDone &done, const std::string &lesson)
{
    const auto found = done.find(lesson);
    return found == done.end() ? std::set<std::size_t>() : found->second;
}

//! Of what was copied only what has changed is needed.
void keepChanged(const std::filesystem::path &saved, const FolderState &copied, const std::vector<FileTrace> &changed)
{
    for (const auto &[path, hash] : copied) {
        if (std::ranges::find(changed, path, &FileTrace::path) != changed.end())
            continue;
        std::error_code ignored;
        std::filesystem::remove(saved / path, ignored);
    }
}

//! Where it changed something, or is done now and was not.
Result<> note(const Places &places, const std::string &lesson, LessonJournal journal, StepTrace trace, bool isWell)
{
    if (isWithoutTrace(trace) && (!isWell || trace.doneBefore.contains(trace.step)))
        return removeFolder(filesBefore(places, lesson, trace));
    ++journal.next;
    for (const auto &project : trace.projects) {
        for (const auto &mark : project.made)
            journal.versions.emplace_back(project.project, mark);
    }
    journal.traces.push_back(std::move(trace));
    return writeJournal(places, lesson, journal);
}

//! What could not be taken back.
struct Remains
{
    bool hasTime = false;
    bool hasGym = false;
    bool hasComparison = false;
    std::set<std::string> files;
    std::set<std::string> studies;
    std::set<std::string> projects;
    std::set<std::string> predictions; //!< of projects
    std::set<std::pair<std::string, int>> versions;
    std::set<std::string> retired; //!< projects of which nothing stays
};

std::vector<Message> told(const Remains &remains)
{
    std::vector<Message> messages;
    if (remains.hasTime)
        messages.push_back(messages::timeStays());
    for (const auto &[project, version] : remains.versions) {
        if (!remains.retired.contains(project))
            messages.push_back(messages::versionStays(project, version));
    }
    for (const auto &project : remains.projects)
        messages.push_back(messages::projectStays(project));
    for (const auto &project : remains.predictions) {
        if (!remains.retired.contains(project))
            messages.push_back(messages::predictionsStay(project));
    }
    for (const auto &file : remains.files)
        messages.push_back(messages::fileStays(file));
    for (const auto &study : remains.studies)
        messages.push_back(messages::studyStays(study));
    if (remains.hasComparison)
        messages.push_back(messages::comparisonStays());
    if (remains.hasGym)
        messages.push_back(messages::gymGoesOn());
    return messages;
}

//! Undoes traces of one lesson, one after the other.
class Undoing
{
public:
    Undoing(const Places &places, std::string lesson, LessonJournal journal, Progress &progress)
        : m_places(places)
        , m_lesson(std::move(lesson))
        , m_journal(std::move(journal))
        , m_progress(progress)
    { }

    const LessonJournal &journal() const { return m_journal; }
    const Remains &remains() const { return m_remains; }

    //! The last one; each is as if it had not been before the next is begun.
    Result<> undoLast()
    {
        const auto trace = m_journal.traces.back();
        if (auto undone = undoProjects(trace); !undone)
            return undone;
        if (auto undone = undoRuns(trace); !undone)
            return undone;
        if (auto undone = undoStudies(trace); !undone)
            return undone;
        const auto saved = filesBefore(m_places, m_lesson, trace);
        const auto kept = restoreFiles(lessonFolder(m_places, m_lesson), trace.files, saved);
        if (!kept)
            return Failure(kept.error());
        m_remains.files.insert(kept->begin(), kept->end());
        addLasting(trace);
        m_journal.traces.pop_back();
        if (auto written = writeJournal(m_places, m_lesson, m_journal); !written)
            return written;
        if (auto set = setStepsDone(m_places, m_lesson, trace.doneBefore); !set)
            return set;
        return removeFolder(saved);
    }

private:
    void addLasting(const StepTrace &trace)
    {
        switch (lastingOf(trace.words)) {
        case Lasting::Nothing:
            break;
        case Lasting::Time:
            m_remains.hasTime = true;
            break;
        case Lasting::Gym:
            m_remains.hasGym = true;
            break;
        case Lasting::Comparison:
            m_remains.hasComparison = true;
            break;
        case Lasting::Predictions:
            m_remains.predictions.insert(trace.words.back());
            break;
        }
    }

    Result<> undoProjects(const StepTrace &trace)
    {
        if (trace.projects.empty())
            return {};
        const auto settings = gymSettings(m_places.gym);
        if (!settings)
            return Failure(settings.error());
        const auto projects = workbench::projects(*settings, m_progress);
        if (!projects)
            return Failure(projects.error());
        for (const auto &project : trace.projects) {
            const auto now = std::ranges::find(*projects, project.project, &deploy::Project::name);
            if (now == projects->end())
                continue; // retired, or of a shop that is gone
            if (auto undone = undoProject(project, *now, *settings); !undone)
                return undone;
        }
        return {};
    }

    Result<> undoProject(const ProjectTrace &trace, const deploy::Project &now, const pg::Settings &settings)
    {
        const bool isOurs = std::ranges::all_of(now.versions, [&](const deploy::Version &version) {
            return std::ranges::find(m_journal.versions, std::pair(trace.project, markOf(version)))
                != m_journal.versions.end();
        });
        if (trace.activeBefore == 0 && isOurs) {
            if (auto retired = retire(trace.project, settings, m_progress); !retired)
                return retired;
            m_remains.retired.insert(trace.project);
            std::erase_if(m_journal.versions, [&](const auto &version) {
                return version.first == trace.project;
            });
            return {};
        }
        const auto active = answering(now);
        if (trace.activeBefore == 0 || (active != trace.activeAfter && active.first != trace.activeBefore)) {
            m_remains.projects.insert(trace.project);
            return {};
        }
        if (active.first != trace.activeBefore) {
            const auto back = activate(trace.project, trace.activeBefore, settings, m_progress);
            if (!back)
                return Failure(back.error());
        }
        for (const auto &mark : trace.made)
            m_remains.versions.emplace(trace.project, mark.first);
        return {};
    }

    Result<> undoRuns(const StepTrace &trace) const
    {
        if (trace.runs.empty() && trace.snapshots.empty())
            return {};
        auto runs = openRuns(m_places);
        if (!runs)
            return Failure(runs.error());
        for (const auto &[snapshot, run] : trace.runs) {
            if (auto removed = training::removeRun(*runs, snapshot, run); !removed)
                return removed;
        }
        for (const auto &[study, before, after] : trace.snapshots) {
            if (auto made = snapshot::makeNewestAgain(*runs, study, before, after); !made)
                return made;
        }
        return {};
    }

    Result<> undoStudies(const StepTrace &trace)
    {
        const auto folder = studiesFolder(m_places);
        for (const auto &study : trace.studies) {
            const auto now = fileHash(studyFile(folder, study.id));
            if (now.empty())
                continue;
            if (now != study.hash) {
                m_remains.studies.insert(study.id);
                continue;
            }
            if (auto deleted = deleteStudy(folder, study.id); !deleted)
                return deleted;
        }
        return {};
    }

    const Places &m_places;
    std::string m_lesson;
    LessonJournal m_journal;
    Progress &m_progress;
    Remains m_remains;
};

} // namespace

StepEnd takeStep(const Places &places, const lessons::Lesson &lesson, std::size_t number, StepErrors errors,
                 Progress &progress)
{
    const auto steps = lessons::stepsOf(lesson);
    ESPALIER_REQUIRE(number >= 1 && number <= steps.size());
    const auto &passage = steps[number - 1];
    const auto journal = readJournal(places, lesson.name);
    const auto done = stepsDone(places);
    if (!journal || !done)
        return {.error = journal ? done.error() : journal.error()};
    StepTrace trace{.number = journal->next,
                    .step = number,
                    .words = passage.words,
                    .doneBefore = doneOf(*done, lesson.name),
                    .files = {},
                    .runs = {},
                    .snapshots = {},
                    .studies = {},
                    .projects = {}};
    const auto saved = filesBefore(places, lesson.name, trace);
    if (auto removed = removeFolder(saved); !removed) // of one that was not noted
        return {.error = removed.error()};
    const auto before = situationOf(places, lesson.name, passage.words);
    if (auto copied = copyFiles(lessonFolder(places, lesson.name), before.files, saved); !copied)
        return {.error = copied.error()};
    auto end = runStep(places, lesson, passage, errors, progress);
    addTraces(trace, places, lesson.name, before);
    keepChanged(saved, before.files, trace.files);
    auto noted = note(places, lesson.name, *journal, std::move(trace), !end.error);
    if (noted && !end.error)
        noted = keepStepDone(places, lesson.name, number);
    if (!noted && !end.error)
        end.error = noted.error();
    return end;
}

Result<UndoableSteps> undoableSteps(const Places &places, std::string_view lesson)
{
    const auto journal = readJournal(places, lesson);
    if (!journal)
        return Failure(journal.error());
    UndoableSteps undoable;
    for (const auto &trace : journal->traces) {
        undoable.steps.insert(trace.step);
        undoable.last = trace.step;
    }
    return undoable;
}

Result<Undone> undoStep(const Places &places, const lessons::Lesson &lesson, std::size_t step, Progress &progress)
{
    auto journal = readJournal(places, lesson.name);
    if (!journal)
        return Failure(journal.error());
    const auto &traces = journal->traces;
    const auto found = std::find_if(traces.rbegin(), traces.rend(), [step](const StepTrace &trace) {
        return trace.step == step;
    });
    if (found == traces.rend()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = lesson.name,
                             .problem = messages::stepDidNotRun(),
                             .remedies = {messages::startLessonOver(lesson.name)}});
    }
    if (lastingOf(found->words) == Lasting::Time) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = lesson.name,
                             .problem = messages::timeIsNotUndone(),
                             .remedies = {messages::resetGym(), messages::startLessonOver(lesson.name)}});
    }
    const auto left = static_cast<std::size_t>(std::distance(found, traces.rend())) - 1;
    std::set<std::size_t> steps;
    Undoing undoing(places, lesson.name, std::move(*journal), progress);
    while (undoing.journal().traces.size() > left) {
        steps.insert(undoing.journal().traces.back().step);
        if (auto undone = undoing.undoLast(); !undone)
            return Failure(undone.error());
    }
    return Undone{.steps = {steps.begin(), steps.end()}, .stays = told(undoing.remains())};
}

} // namespace espalier::workbench
