// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/run.h"
#include "ui/pages/compare/comparecharts.h"

#include <QWidget>

#include <map>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace espalier::ui {

class ChartView;
class CompareConfusion;
class CompareGrid;
class CompareList;
class EmptyState;
class MessageBar;
class SectionHeader;

//! The runs of one snapshot side by side: one colour for each in all charts, one threshold through all of them.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    //! Nothing can be compared yet. reason: what is missing; action: the button to what comes next.
    void setUnavailable(const QString &reason, const QString &action);
    //! Runs on earlier rows are listed with it, and not drawn.
    void setComparison(const training::Comparison &comparison);
    //! Selects a run of the list.
    void select(const QString &runId);
    void setError(const Error &error);

Q_SIGNALS:
    void nextRequested();
    void deployRequested(const QString &runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildCharts();
    void connectParts();
    void retranslate();
    void exportChart(const ChartView &view);
    void setSplit(const std::string &split);
    void setThreshold(double threshold);
    void showAll();
    void showList();
    void showWords();
    void showCharts();
    void showBinary(const std::vector<ComparedRun> &runs);
    void showClasses(const std::vector<ComparedRun> &runs);
    void showNumbers(const std::vector<ComparedRun> &runs);
    void showSelected();
    void showNoPredictions(const QString &text, const QString &label);
    void showSelectedScores(const training::Run &run);
    void showThreshold();
    const evaluate::Truth *truth() const;
    const training::Run *selected() const;
    const training::Run *selectedEarlier() const;
    QString selectedText() const;
    bool isShown(const training::Run &run) const;
    ComparedRun compared(const training::Run &run);
    const RunCurves &curves(const training::Run &run);
    QString labelOf(const training::Run &run) const;

    training::Comparison m_comparison;
    std::string m_split = "validation";
    double m_threshold = 0.5;
    std::map<std::string, bool> m_shown; //!< by run; what is not here is shown unless it is the baseline
    std::map<std::pair<std::string, std::string>, RunCurves> m_curves; //!< by run and split

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    SectionHeader *m_header = nullptr;
    QTabBar *m_splitBar = nullptr;
    CompareList *m_list = nullptr;
    QLabel *m_difference = nullptr;
    QLabel *m_selectedScore = nullptr;
    QLabel *m_rows = nullptr;
    QPushButton *m_deploy = nullptr;
    CompareGrid *m_grid = nullptr;
    ChartView *m_roc = nullptr;
    ChartView *m_precisionRecall = nullptr;
    ChartView *m_calibration = nullptr;
    ChartView *m_scores = nullptr;
    QWidget *m_scoresCell = nullptr; //!< the scores over the confusion
    CompareConfusion *m_confusion = nullptr;
    ChartView *m_predicted = nullptr;
    ChartView *m_residuals = nullptr;
    ChartView *m_metrics = nullptr;
    ChartView *m_errors = nullptr;
};

} // namespace espalier::ui
