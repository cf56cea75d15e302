// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/explore.h"
#include "core/workbench/visits.h"
#include "ui/base/job.h"

#include <QObject>

#include <filesystem>
#include <string>

namespace espalier::ui {

//! Keeps what each database looks like when it is read, and tells what changed since the last time the program ran.
class Visiting : public QObject
{
    Q_OBJECT

public:
    //! cache: the cache's file. All visits of one object are one session.
    explicit Visiting(std::filesystem::path cache, QObject *parent = nullptr);

    //! After each reading of a catalog.
    void keep(const workbench::Explored &explored);

Q_SIGNALS:
    void compared(const espalier::workbench::VisitChanges &changes);
    void failed(const espalier::Error &error);

private:
    std::filesystem::path m_cache;
    std::string m_session;
    Job m_job;
};

} // namespace espalier::ui
