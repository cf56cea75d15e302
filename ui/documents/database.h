// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/explore.h"
#include "core/workbench/gym.h"
#include "core/workbench/layouts.h"
#include "core/workbench/places.h"
#include "core/workbench/questions.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <optional>

namespace espalier::ui {

class JobList;

//! The database that is connected to: its catalog, its relation graph and what was decided about it.
class Database : public QObject
{
    Q_OBJECT

public:
    Database(workbench::Places places, JobList &jobs, QObject *parent = nullptr);

    void open(const pg::Settings &settings);
    //! Starts the sample database, makes it where it is not there yet, and connects to it.
    void openGym();
    void refresh();
    void close();

    const workbench::Places &places() const { return m_places; }
    bool isConnected() const { return m_explored.has_value(); }
    bool isGym() const { return m_isGym; }
    const std::optional<pg::Settings> &settings() const { return m_settings; }
    //! Requires: isConnected().
    const workbench::Explored &explored() const { return *m_explored; }
    //! Where questions about a study are asked. Requires: isConnected().
    workbench::Asked asked() const;
    //! How its tables are placed: as they were left, brought up to date.
    const workbench::Arranged &arranged() const { return m_arranged; }
    //! Decides about suggested relations and time columns, and keeps that. Told by catalogChanged().
    void decide(std::function<void(workbench::Decisions &)> change);

Q_SIGNALS:
    //! To another database, or to the same one anew; refresh() is none of these.
    void connecting();
    void stageChanged(const QString &stage);
    void catalogChanged();
    void closed();
    void failed(const espalier::Error &error);

private:
    struct Opened
    {
        pg::Settings settings;
        workbench::Explored explored;
        workbench::Arranged arranged;
        bool isGym = false;
    };

    static Result<Opened> explore(const std::filesystem::path &cache, const pg::Settings &settings, bool isGym,
                                  Progress &progress);
    void start(const QString &title, const std::function<Result<Opened>(Progress &)> &work);
    //! Of a database that was read, arranged or closed much is freed in small pieces: the system gets it back when nothing follows any more.
    void giveBackSoon();

    workbench::Places m_places;
    JobList &m_jobs;
    Job m_job;
    Job m_decisionJob;
    std::optional<pg::Settings> m_settings;
    std::optional<workbench::Explored> m_explored;
    workbench::Arranged m_arranged;
    bool m_isGym = false;
};

} // namespace espalier::ui
