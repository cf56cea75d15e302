// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/learning.h"

#include "core/lessons/library.h"
#include "ui/base/joblist.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <algorithm>
#include <optional>

namespace espalier::ui {

Learning::Learning(workbench::Places places, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_jobs(jobs)
{
    connect(&m_job, &Job::progressed, this, [this](double /*fraction*/, const Message &stage) {
        Q_EMIT told(sentence(stage));
    });
    // The next step waits until the list of jobs has seen the end of this one, too.
    connect(&m_job, &Job::ended, this, &Learning::goOn, Qt::QueuedConnection);
}

void Learning::read(const QString &language)
{
    auto lessons = lessons::lessonsIn(language.toStdString());
    if (!lessons) {
        Q_EMIT failed(lessons.error());
        return;
    }
    m_lessons = std::move(*lessons);
    readDone();
    Q_EMIT stepsChanged();
}

void Learning::readDone()
{
    auto done = workbench::stepsDone(m_places);
    if (done)
        m_done = std::move(*done);
    else
        Q_EMIT failed(done.error());
    m_undoable.clear();
    for (const auto &lesson : m_lessons) {
        // What cannot be read is told when the step is run or undone.
        if (auto steps = workbench::undoableSteps(m_places, lesson.name))
            m_undoable[toQString(lesson.name)] = std::move(steps->steps);
    }
}

const lessons::Lesson *Learning::find(const QString &lesson) const
{
    const auto found = std::ranges::find(m_lessons, lesson.toStdString(), &lessons::Lesson::name);
    return found == m_lessons.end() ? nullptr : &*found;
}

const workbench::StepEnd *Learning::end(const Step &step) const
{
    const auto found = m_ends.find(step);
    return found == m_ends.end() ? nullptr : found->second.get();
}

std::set<std::size_t> Learning::undoable(const QString &lesson) const
{
    const auto found = m_undoable.find(lesson);
    return found == m_undoable.end() ? std::set<std::size_t>() : found->second;
}

std::vector<std::filesystem::path> Learning::studies(const QString &lesson) const
{
    return workbench::lessonStudies(m_places, lesson.toStdString());
}

void Learning::run(const Step &step, bool isAlone)
{
    if (m_job.isRunning() || find(step.first) == nullptr)
        return;
    m_running = step;
    m_isAlone = isAlone;
    runOne();
}

//! A step has ended, well or not, or was stopped.
void Learning::goOn()
{
    if (m_job.isRunning())
        return;
    if (std::exchange(m_isGoingOn, false)) {
        ++m_running.second;
        runOne();
        return;
    }
    m_running = {};
    Q_EMIT stepsChanged();
}

void Learning::runOne()
{
    using End = std::shared_ptr<const workbench::StepEnd>;
    const auto *lesson = find(m_running.first);
    const auto steps = lesson == nullptr ? std::vector<lessons::Passage>() : lessons::stepsOf(*lesson);
    if (m_running.second == 0 || m_running.second > steps.size()) {
        m_running = {};
        Q_EMIT stepsChanged();
        return;
    }
    m_ends.erase(m_running);
    auto id = std::make_shared<int>(0);
    m_job.start(
        [places = m_places, of = *lesson, number = m_running.second](Progress &progress) -> Result<End> {
            return std::make_shared<const workbench::StepEnd>(
                workbench::takeStep(places, of, number, workbench::StepErrors::Kept, progress));
        },
        [this, id, step = m_running](const Result<End> &ended) {
            const auto error = ended ? (*ended)->error : std::optional(ended.error());
            m_jobs.finish(*id, error ? JobState::Phase::Failed : JobState::Phase::Done,
                          error ? headline(*error) : QString());
            if (!ended)
                Q_EMIT failed(ended.error());
            take(step, ended ? *ended : nullptr);
        });
    *id = m_jobs.follow(m_job, tr("Lesson “%1”, Step %2").arg(toQString(lesson->title)).arg(m_running.second));
    Q_EMIT stepsChanged();
}

void Learning::take(const Step &step, std::shared_ptr<const workbench::StepEnd> end)
{
    const bool isWell = end && !end->error;
    if (end)
        m_ends[step] = std::move(end);
    m_isGoingOn = isWell && !m_isAlone;
    readDone();
}

void Learning::stop()
{
    m_isGoingOn = false;
    m_isAlone = true;
    m_job.cancel();
}

void Learning::undo(const Step &step)
{
    const auto *lesson = find(step.first);
    if (m_job.isRunning() || lesson == nullptr)
        return;
    m_running = {step.first, 0};
    m_isAlone = true;
    auto id = std::make_shared<int>(0);
    m_job.start(
        [places = m_places, of = *lesson, number = step.second](Progress &progress) {
            return workbench::undoStep(places, of, number, progress);
        },
        [this, id, of = step.first](const Result<workbench::Undone> &undone) {
            m_jobs.finish(*id, undone ? JobState::Phase::Done : JobState::Phase::Failed,
                          undone ? QString() : headline(undone.error()));
            readDone();
            if (!undone) {
                Q_EMIT failed(undone.error());
                return;
            }
            for (const auto number : undone->steps)
                m_ends.erase({of, number});
            Q_EMIT this->undone(*undone);
        });
    *id = m_jobs.follow(m_job, tr("Undo Step %2 of Lesson “%1”").arg(toQString(lesson->title)).arg(step.second));
    Q_EMIT stepsChanged();
}

void Learning::startOver(const QString &lesson)
{
    if (m_job.isRunning())
        return;
    if (auto anew = workbench::startOver(m_places, lesson.toStdString()); !anew)
        Q_EMIT failed(anew.error());
    std::erase_if(m_ends, [&lesson](const auto &entry) {
        return entry.first.first == lesson;
    });
    readDone();
    Q_EMIT stepsChanged();
}

} // namespace espalier::ui
