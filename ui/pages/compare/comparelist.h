// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/runmodel.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace espalier::ui {

class IntervalDelegate;

//! The runs with a box to show each, its colour, its score and its interval.
class CompareList : public QTableView
{
    Q_OBJECT

public:
    explicit CompareList(QWidget *parent = nullptr);

    //! Keeps the selected run; the first where there was none. metric: in words.
    void setRuns(const std::vector<RunRow> &rows, const QString &metric);
    void select(const QString &id);
    //! Empty where there is no run.
    QString selectedRun() const;

Q_SIGNALS:
    void shownChanged(const QString &id, bool isShown);
    void runSelected(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void setRange(const std::vector<RunRow> &rows);

    RunModel *m_runs = nullptr;
    IntervalDelegate *m_intervals = nullptr;
    bool m_isByHand = false; //!< the selected one was chosen by the user
    bool m_isFilling = false;
};

} // namespace espalier::ui
