// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/joblist.h"

#include <QFrame>

#include <map>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace espalier::ui {

class JobRow;

//! Every running thing with progress, time left and a stop button; finished ones until they were looked at.
class JobsPopup : public QFrame
{
    Q_OBJECT

public:
    explicit JobsPopup(QWidget *parent = nullptr);

    void setJobs(const std::vector<JobState> &jobs);

Q_SIGNALS:
    void stopRequested(int id);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QBoxLayout *m_rows = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_clear = nullptr;
    std::map<int, JobRow *> m_byId;
};

} // namespace espalier::ui
