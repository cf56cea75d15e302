// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/watching.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace espalier::ui {

class ChartView;
class MovedModel;
class SectionHeader;

//! One deployed project: what came true over time, and which features moved.
class MonitorDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorDetails(QWidget *parent = nullptr);

    //! Nothing: it is not known yet.
    void setWatched(const std::optional<workbench::Watched> &watched);

Q_SIGNALS:
    void exportFailed(const espalier::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildMoved();
    void showWatched();
    void shareWidth();
    void retranslate();

    std::optional<workbench::Watched> m_watched;
    ChartView *m_chart = nullptr;
    SectionHeader *m_header = nullptr;
    QTableView *m_table = nullptr;
    MovedModel *m_model = nullptr;
};

} // namespace espalier::ui
