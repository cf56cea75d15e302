// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/activity.h"
#include "core/pg/settings.h"
#include "ui/base/job.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace espalier::ui {

//! Counts rows that come and go over a connection of its own, from start() to stop().
class Activity : public QObject
{
    Q_OBJECT

public:
    explicit Activity(QObject *parent = nullptr);
    ~Activity() override;

    //! A newer start replaces the older one.
    void start(const pg::Settings &settings, std::chrono::milliseconds interval = std::chrono::seconds(2));
    void stop();
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    //! At most one waits in the event queue, the latest; none comes after stop().
    void ratesChanged(const std::vector<espalier::catalog::TableRate> &rates);
    //! The connection was lost, or the server refused; it is not running any more.
    void failed(const espalier::Error &error);

private:
    struct Latest;

    void deliver(const std::shared_ptr<Latest> &latest);

    std::shared_ptr<Latest> m_latest; //!< of the current run
    Job m_job; //!< last, so that it ends before what it delivers to
};

} // namespace espalier::ui
