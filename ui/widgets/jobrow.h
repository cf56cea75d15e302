// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/joblist.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace espalier::ui {

//! One thing that runs or ran.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(QWidget *parent = nullptr);

    void setState(const JobState &state);

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tint();

    JobState m_state;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_stage = nullptr;
    QLabel *m_time = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
};

} // namespace espalier::ui
