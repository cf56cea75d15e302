// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/studylibrary.h"
#include "ui/base/job.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace espalier::ui {

class Database;
class StudyDocument;

//! The studies that the workbench keeps: the open one is written a moment after each change, off the interface's thread, and the others are
//! listed, opened, copied, deleted and taken back.
class Studies : public QObject
{
    Q_OBJECT

public:
    Studies(Database &database, StudyDocument &document, QObject *parent = nullptr);
    ~Studies() override; //!< what is not kept yet is kept

    //! What was changed last comes first; as it was when it was read last, brought up to date by what is done here.
    const std::vector<workbench::KeptStudy> &list() const { return m_list; }
    //! Null where it is not listed.
    const workbench::KeptStudy *find(const std::string &id) const;
    //! Others may have kept studies meanwhile.
    void readList();

    //! What the session opened last; false where it cannot be read.
    bool restore(const std::string &id);
    //! Lays the open one aside, which undo brings back. A copy where another window has it open.
    void open(const std::string &id);
    //! Of something that is deployed in the open database. The kept one where it says just the same, else one of its own, and keeps the name:
    //! that of the project.
    void openDeployed(const study::Study &study);
    //! A copy of the open one, under a name that is free.
    void duplicate();
    //! The open one. Errors, told by failed(): a name that is none.
    void rename(const std::string &name);
    //! Any, undoably.
    void remove(const std::string &id);

Q_SIGNALS:
    void listed();
    //! A study was opened that is kept for a database: isGym, or a connection as pg::displayText() has it, or neither.
    void opened(const espalier::workbench::StudyOrigin &origin);
    void openedCopy(const QString &name);
    void failed(const espalier::Error &error);

private:
    struct Task
    {
        //! On the job's thread. Gives the id of what it changed.
        std::function<Result<std::string>(const std::filesystem::path &folder)> work;
        std::string kept; //!< the id of a study that is written, again where it fails; else empty
    };
    struct Outcome
    {
        std::vector<std::string> unkept;
        std::vector<workbench::KeptStudy> changed;
        std::vector<std::string> gone;
        std::optional<std::vector<workbench::KeptStudy>> all;
        std::optional<Error> problem;
    };

    void note();
    void keep();
    void keepSoon(const std::string &id, std::chrono::milliseconds after);
    void add(Task task);
    void work();
    static Outcome done(const std::filesystem::path &folder, const std::vector<Task> &tasks, bool isListing);
    void take(Outcome outcome);
    void lock(const std::string &id);
    bool isElsewhere(const std::string &id) const;
    std::string freeName(const std::string &name) const;
    workbench::StudyOrigin originNow(const workbench::LoadedStudy *known) const;
    Result<workbench::LoadedStudy> loaded(const std::string &id);

    Database &m_database;
    StudyDocument &m_document;
    std::filesystem::path m_folder;
    std::unique_ptr<Job> m_job;
    QTimer m_timer;
    std::vector<workbench::KeptStudy> m_list;
    std::map<std::string, workbench::LoadedStudy> m_known; //!< by id: as they are kept, or are to be
    std::vector<std::string> m_changed; //!< ids of m_known that wait for the timer
    std::vector<Task> m_tasks; //!< that wait for the job
    std::optional<Error> m_problem; //!< that was told last
    bool m_wantsList = false;
    std::unique_ptr<QLockFile> m_lock; //!< of the open study: a second window does not write over it
    std::string m_locked;
};

} // namespace espalier::ui
