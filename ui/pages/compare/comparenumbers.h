// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/examples.h"
#include "ui/pages/compare/comparecharts.h"

#include <QObject>

#include <vector>

class QWidget;

namespace espalier::ui {

class ChartView;

//! The charts of the selected run where it predicts numbers.
class CompareNumbers : public QObject
{
    Q_OBJECT

public:
    //! content: what the charts stand in, which owns them and this.
    explicit CompareNumbers(QWidget *content);

    //! hasIntervals: whether there is anything to tell of them.
    std::vector<QWidget *> cells(bool hasIntervals) const;
    void showRun(const ComparedRun &run);
    //! Why there is nothing of it.
    void showNone(const QString &text);

Q_SIGNALS:
    void examplesWanted(const espalier::workbench::ExamplesWanted &wanted);
    void exportFailed(const espalier::Error &error);

private:
    void connectClicks();

    std::vector<double> m_lows; //!< the lowest prediction of each tenth
    ChartView *m_predicted = nullptr;
    ChartView *m_residuals = nullptr;
    ChartView *m_quantiles = nullptr;
    ChartView *m_errors = nullptr;
    ChartView *m_coverage = nullptr;
};

} // namespace espalier::ui
