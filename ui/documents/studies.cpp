// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/studies.h"

#include "core/study/projectname.h"
#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"
#include "ui/words/text.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace espalier::ui {

namespace {

//! What is lost at most when the program is killed: less than a second, with the time that writing takes.
constexpr auto delay = std::chrono::milliseconds(300);
//! What could not be written is tried again: a disk gets room, a folder comes back.
constexpr auto untilAgain = std::chrono::milliseconds(5000);

} // namespace

Studies::Studies(Database &database, StudyDocument &document, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_document(document)
    , m_folder(workbench::studiesFolder(database.places()))
    , m_job(std::make_unique<Job>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Studies::keep);
    connect(&document, &StudyDocument::checked, this, &Studies::note);
    connect(&document, &StudyDocument::saved, this, &Studies::note);
    readList();
}

Studies::~Studies()
{
    keep();
    m_job.reset();
    try {
        done(m_folder, m_tasks, false);
    } catch (const std::exception &exception) {
        qWarning("A study was not kept: %s", exception.what());
    }
}

const workbench::KeptStudy *Studies::find(const std::string &id) const
{
    const auto found = std::ranges::find(m_list, id, &workbench::KeptStudy::id);
    return found == m_list.end() ? nullptr : &*found;
}

void Studies::readList()
{
    m_wantsList = true;
    work();
}

//! A study that is only looked at beside another database stays with its own.
workbench::StudyOrigin Studies::originNow(const workbench::LoadedStudy *known) const
{
    auto origin = known != nullptr ? known->origin : workbench::StudyOrigin();
    origin.file = m_document.file().toStdString();
    const bool isAtHome = m_database.isConnected() && !m_document.problem();
    const bool isHomeless = !origin.isGym && origin.connection.empty();
    const bool isChanged = known == nullptr || !(known->study == m_document.study());
    if (isAtHome && (isHomeless || isChanged)) {
        origin.isGym = m_database.isGym();
        origin.connection = origin.isGym ? std::string() : pg::displayText(*m_database.settings());
    }
    return origin;
}

//! What the open study is now is to be kept, if it is not already.
void Studies::note()
{
    lock(m_document.isOpen() ? m_document.kept() : std::string());
    if (!m_document.isOpen() || m_document.kept().empty())
        return;
    const auto &id = m_document.kept();
    const auto known = m_known.find(id);
    workbench::LoadedStudy now{.study = m_document.study(),
                               .origin = originNow(known == m_known.end() ? nullptr : &known->second)};
    if (known != m_known.end() && known->second == now)
        return;
    m_known[id] = std::move(now);
    keepSoon(id, delay);
}

void Studies::keepSoon(const std::string &id, std::chrono::milliseconds after)
{
    if (std::ranges::find(m_changed, id) == m_changed.end())
        m_changed.push_back(id);
    // Not later for a change that follows: all that waits is kept together.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > after)
        m_timer.start(after);
}

void Studies::keep()
{
    m_timer.stop();
    for (const auto &id : std::exchange(m_changed, {})) {
        add({.work = [id, kept = m_known[id]](const std::filesystem::path &folder) -> Result<std::string> {
                 if (auto written = workbench::keepStudy(folder, id, kept); !written)
                     return Failure(written.error());
                 return id;
             },
             .kept = id});
    }
}

void Studies::add(Task task)
{
    m_tasks.push_back(std::move(task));
    work();
}

//! One after the other, so that none is dropped for the next.
void Studies::work()
{
    if (m_job->isRunning() || (m_tasks.empty() && !m_wantsList))
        return;
    m_job->start(
        [folder = m_folder, tasks = std::exchange(m_tasks, {}),
         isListing = std::exchange(m_wantsList, false)](Progress & /*progress*/) {
            return Result<Outcome>(done(folder, tasks, isListing));
        },
        [this](Result<Outcome> outcome) {
            if (outcome)
                take(std::move(*outcome));
            else
                Q_EMIT failed(outcome.error());
            QTimer::singleShot(0, this, &Studies::work);
        });
}

Studies::Outcome Studies::done(const std::filesystem::path &folder, const std::vector<Task> &tasks, bool isListing)
{
    Outcome outcome;
    for (const auto &task : tasks) {
        const auto id = task.work(folder);
        std::error_code ignored;
        if (!id) {
            outcome.problem = id.error();
            if (!task.kept.empty())
                outcome.unkept.push_back(task.kept);
        } else if (std::filesystem::exists(workbench::studyFile(folder, *id), ignored)) {
            outcome.changed.push_back(workbench::keptStudy(folder, *id));
        } else {
            outcome.gone.push_back(*id);
        }
    }
    if (!isListing)
        return outcome;
    if (auto all = workbench::listStudies(folder))
        outcome.all = std::move(*all);
    else
        outcome.problem = all.error();
    return outcome;
}

void Studies::take(Outcome outcome)
{
    for (auto &kept : outcome.changed) {
        std::erase_if(m_list, [&kept](const workbench::KeptStudy &other) {
            return other.id == kept.id;
        });
        m_list.insert(m_list.begin(), std::move(kept));
    }
    std::erase_if(m_list, [&outcome](const workbench::KeptStudy &kept) {
        return std::ranges::find(outcome.gone, kept.id) != outcome.gone.end();
    });
    if (outcome.all)
        m_list = std::move(*outcome.all);
    std::ranges::stable_sort(m_list, std::greater<>(), &workbench::KeptStudy::changed);
    Q_EMIT listed();
    for (const auto &id : outcome.unkept)
        if (m_known.contains(id))
            keepSoon(id, untilAgain);
    // Once, however often it is tried.
    if (outcome.problem && outcome.problem != m_problem)
        Q_EMIT failed(*outcome.problem);
    m_problem = std::move(outcome.problem);
}

//! As it was changed last, though that may be on its way to the disk.
Result<workbench::LoadedStudy> Studies::loaded(const std::string &id)
{
    const auto waits = std::ranges::find(m_changed, id) != m_changed.end() || m_job->isRunning() || !m_tasks.empty();
    const auto known = m_known.find(id);
    if (waits && known != m_known.end())
        return known->second;
    auto read = workbench::loadStudy(m_folder, id);
    if (read)
        m_known[id] = *read;
    return read;
}

bool Studies::restore(const std::string &id)
{
    if (isElsewhere(id))
        return false;
    const auto read = loaded(id);
    if (!read) {
        Q_EMIT failed(read.error());
        return false;
    }
    m_document.restore({read->study, toQString(read->origin.file), id});
    return true;
}

void Studies::open(const std::string &id)
{
    if (m_document.isOpen() && m_document.kept() == id) {
        Q_EMIT opened(m_known.contains(id) ? m_known[id].origin : workbench::StudyOrigin());
        return;
    }
    auto read = loaded(id);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (isElsewhere(id)) {
        read->study.name = freeName(read->study.name);
        m_document.openKept({read->study, {}, {}});
        Q_EMIT openedCopy(toQString(read->study.name));
    } else {
        m_document.openKept({read->study, toQString(read->origin.file), id});
    }
    Q_EMIT opened(read->origin);
}

void Studies::openDeployed(const study::Study &study)
{
    if (m_document.isOpen() && m_document.study() == study)
        return;
    const auto same = std::ranges::find_if(m_list, [&](const workbench::KeptStudy &kept) {
        if (kept.name != study.name || isElsewhere(kept.id))
            return false;
        const auto read = loaded(kept.id);
        return read && read->study == study;
    });
    if (same != m_list.end())
        open(same->id);
    else
        m_document.openKept({study, {}, {}});
}

std::string Studies::freeName(const std::string &name) const
{
    return workbench::nameBeside(m_list, name);
}

void Studies::duplicate()
{
    if (m_document.isOpen())
        m_document.duplicate(freeName(m_document.study().name));
}

void Studies::rename(const std::string &name)
{
    if (!m_document.isOpen())
        return;
    if (const auto checked = study::checkProjectName(name); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    auto study = m_document.study();
    study.name = name;
    m_document.change(study, tr("Rename Study"));
}

void Studies::remove(const std::string &id)
{
    const auto read = loaded(id);
    const auto name = toQString(read ? read->study.name : id);
    const auto removal = [this, id] {
        keep();
        m_known.erase(id); // or it would be written again
        add({.work = [id](const std::filesystem::path &folder) -> Result<std::string> {
                 if (auto deleted = workbench::deleteStudy(folder, id); !deleted)
                     return Failure(deleted.error());
                 return id;
             },
             .kept = {}});
    };
    const auto back = [this, id, kept = read ? std::optional(*read) : std::nullopt] {
        add({.work = [id, kept](const std::filesystem::path &folder) -> Result<std::string> {
                 auto restored = workbench::restoreStudy(folder, id);
                 // Where somebody emptied the trash.
                 if (!restored && kept)
                     restored = workbench::keepStudy(folder, id, *kept);
                 if (!restored)
                     return Failure(restored.error());
                 return id;
             },
             .kept = {}});
    };
    m_document.remove(new StudyRemoval(removal, back, tr("Delete %1").arg(name)), id);
}

void Studies::lock(const std::string &id)
{
    if (id == m_locked)
        return;
    m_lock.reset();
    m_locked = id;
    if (id.empty())
        return;
    m_lock = std::make_unique<QLockFile>(toQString((m_folder / ("." + id + ".lock")).string()));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock();
}

bool Studies::isElsewhere(const std::string &id) const
{
    if (id == m_locked)
        return false;
    QLockFile lock(toQString((m_folder / ("." + id + ".lock")).string()));
    lock.setStaleLockTime(0);
    // Nothing can be locked where nothing can be written: that is told when it is kept.
    return !lock.tryLock() && lock.error() == QLockFile::LockFailedError;
}

} // namespace espalier::ui
