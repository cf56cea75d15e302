// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/joblist.h"

#include <QToolButton>

namespace espalier::ui {

class JobsPopup;

//! How many things run, with their common progress as a ring; opens the list.
class JobsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit JobsButton(QWidget *parent = nullptr);

    void setJobs(const std::vector<JobState> &jobs);
    JobsPopup *popup() const { return m_popup; }
    void openPopup();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    void retranslate();

    JobsPopup *m_popup = nullptr;
    int m_running = 0;
    int m_failed = 0;
    double m_fraction = -1; //!< of what runs, together
};

} // namespace espalier::ui
