// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/schedule.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace espalier::ui {

class SqlView;

//! Timers that keep a project fresh: who keeps the time, how often, and the text that is put in its place.
class MonitorSchedule : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorSchedule(QWidget *parent = nullptr);

    //! Empty: none. Asks for its timers once it is seen.
    void setProject(const QString &project);
    void setFiles(const std::vector<workbench::ScheduleFile> &files);
    void setError(const Error &error);

Q_SIGNALS:
    void requested(const QString &project, espalier::workbench::Scheduler scheduler, espalier::workbench::Every every,
                   bool retrains);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void ask();

    QString m_project;
    bool m_isStale = true;

    QLabel *m_schedulerLabel = nullptr;
    QComboBox *m_scheduler = nullptr;
    QLabel *m_everyLabel = nullptr;
    QComboBox *m_every = nullptr;
    QCheckBox *m_retrains = nullptr;
    QLabel *m_note = nullptr;
    SqlView *m_text = nullptr;
};

} // namespace espalier::ui
