// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sample.h"
#include "core/pg/settings.h"
#include "ui/base/job.h"

#include <QObject>

namespace espalier::ui {

//! Reads a few rows of a table off the interface's thread, one table at a time.
class Sampling : public QObject
{
    Q_OBJECT

public:
    explicit Sampling(QObject *parent = nullptr);

    //! Stops what runs, of which nothing is told any more.
    void start(const pg::Settings &settings, const catalog::Catalog &catalog, catalog::TableId table,
               const catalog::SampleOptions &options);
    void stop();
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void stageChanged(const QString &stage);
    void finished(espalier::catalog::TableId table, const espalier::catalog::TableSample &sample);
    void failed(const espalier::Error &error);

private:
    Job m_job;
};

} // namespace espalier::ui
