// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/identity.h"
#include "ui/base/job.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace espalier::ui {

class Database;

//! Whether the open database's server answers. Each thing that is done connects for itself; where one could not, the server is asked, and asked
//! again until it is back. Then the catalog is read anew.
class Reach : public QObject
{
    Q_OBJECT

public:
    explicit Reach(Database &database, QObject *parent = nullptr);

    bool isLost() const { return m_isLost; }
    //! Something failed: only where the way to the server is what did, it is asked.
    void doubt(const Error &error);

Q_SIGNALS:
    void lost();
    void cameBack();

private:
    void ask();
    void take(const Result<pg::Identity> &answer);
    void forget();

    Database &m_database;
    QTimer m_timer;
    std::chrono::milliseconds m_pause{};
    Job m_job;
    bool m_isLost = false;
};

} // namespace espalier::ui
