// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/decision.h"
#include "core/training/run.h"
#include "ui/pages/compare/comparecharts.h"
#include "ui/pages/compare/comparegrid.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace espalier::ui {

class ChartView;
class CompareConfusion;
class CompareExamples;
class CompareReasons;
class CompareSlices;

//! The charts of the runs that are checked and of the selected one, as their task has them, with one threshold through all.
class ComparePlots : public CompareGrid
{
    Q_OBJECT

public:
    //! Requires, unchecked: comparison outlives it.
    explicit ComparePlots(const training::Comparison &comparison, QWidget *parent = nullptr);

    //! The learner's name; the start of the id too where it was trained several times.
    static QString labelOf(const training::Comparison &comparison, const training::Run &run);
    //! Another comparison stands where the one before did: what was computed of runs that are gone is forgotten.
    void forgetOthers();
    //! selected: null where what is selected is of other rows.
    void setRuns(const std::string &split, const std::vector<const training::Run *> &runs,
                 const training::Run *selected);
    void setSelected(const training::Run *selected);
    double threshold() const { return m_threshold; }
    CompareReasons &reasons() { return *m_reasons; }
    //! Scrolls to why the selected run says what it says.
    void showReasons();
    CompareSlices &slices() { return *m_slices; }
    //! Scrolls to where it is wrong.
    void showSlices();
    CompareExamples &examples() { return *m_examples; }
    //! Scrolls to the examples behind what is drawn.
    void showExamples();

Q_SIGNALS:
    void exportFailed(const espalier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    ChartView *makeView(const char *name);
    void retranslate();
    void setThreshold(double threshold);
    void takeCheapest(const evaluate::Costs &costs);
    void showBinary(const std::vector<ComparedRun> &runs, const evaluate::Truth &rows);
    void showClasses(const std::vector<ComparedRun> &runs);
    void showNumbers(const std::vector<ComparedRun> &runs);
    //! The cells of a task, and the scores over time where there are some.
    void setPlots(std::vector<QWidget *> cells, const std::vector<ComparedRun> &runs);
    static void showChart(ChartView &view, const Chart &chart, bool isAny);
    void showNoPredictions(const QString &text, const QString &label);
    void showSelectedScores(const training::Run &run, const evaluate::Truth &rows);
    void showThreshold();
    void connectClicks();
    void tellExamples();
    const evaluate::Truth *truth() const;
    //! Of the selected run; empty for regression.
    QStringList classesOf() const;
    ComparedRun compared(const training::Run &run);
    const RunCurves &curves(const training::Run &run);

    const training::Comparison &m_comparison;
    std::string m_split;
    const training::Run *m_selected = nullptr; //!< may be null, not owned
    double m_threshold = 0.5;
    std::map<std::pair<std::string, std::string>, RunCurves> m_curves; //!< by run and split

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
    ChartView *m_backtests = nullptr;
    CompareReasons *m_reasons = nullptr;
    CompareSlices *m_slices = nullptr;
    CompareExamples *m_examples = nullptr;
};

} // namespace espalier::ui
