// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/decision.h"
#include "core/training/run.h"
#include "core/workbench/capacity.h"
#include "core/workbench/examples.h"
#include "ui/models/decision.h"
#include "ui/pages/compare/comparecharts.h"
#include "ui/pages/compare/comparegrid.h"

#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace espalier::ui {

class ChartView;
class CompareClasses;
class CompareExamples;
class CompareLearning;
class CompareNumbers;
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
    double threshold() const;
    evaluate::Costs costs() const;
    //! All but which runs are drawn.
    Decision decision() const;
    void setDecision(const Decision &decision);
    //! How many examples there are to predict.
    void setPace(const workbench::Pace &pace);
    //! Why it says what it says, and how that goes with a feature, which it asks for.
    CompareReasons &reasons() { return *m_reasons; }
    //! Scrolls to why the selected run says what it says.
    void showReasons();
    CompareSlices &slices() { return *m_slices; }
    //! Scrolls to where it is wrong.
    void showSlices();
    CompareExamples &examples() { return *m_examples; }
    CompareLearning &learning() { return *m_learning; }
    //! Scrolls to the examples behind what is drawn.
    void showExamples();

Q_SIGNALS:
    void exportFailed(const espalier::Error &error);
    //! Another threshold, other costs, another capacity or class.
    void decisionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void takeCheapest(const evaluate::Costs &costs);
    void takeShare(double share);
    //! The cells of a task, and the scores over time where there are some.
    void setPlots(std::vector<QWidget *> cells, const std::vector<ComparedRun> &runs);
    void showNone(const QString &text, const QString &label);
    void showThose(const workbench::ExamplesWanted &wanted);
    void tellExamples();
    void showOneClass();
    //! What a run said of the rows of a part; null where it said nothing of them.
    const model::Predictions *said(const training::Run &run, const std::string &part) const;
    const evaluate::Truth *truth() const;
    //! Of the selected run; empty for regression.
    QStringList classesOf() const;
    ComparedRun compared(const training::Run &run);
    const RunCurves &curves(const training::Run &run);
    evaluate::BootstrapOptions bootstrapOf(const training::Run &run) const;

    const training::Comparison &m_comparison;
    std::string m_split;
    const training::Run *m_selected = nullptr; //!< may be null, not owned
    std::map<std::pair<std::string, std::string>, RunCurves> m_curves; //!< by run and split
    std::map<std::tuple<std::string, std::string, std::size_t>, RunCurves> m_classCurves; //!< by run, split and class
    std::vector<const training::Run *> m_checked; //!< of more than two classes; not owned

    CompareClasses *m_classes = nullptr; //!< where classes are predicted
    CompareNumbers *m_numbers = nullptr;
    ChartView *m_metrics = nullptr;
    ChartView *m_errors = nullptr;
    ChartView *m_backtests = nullptr;
    CompareLearning *m_learning = nullptr;
    CompareReasons *m_reasons = nullptr;
    CompareSlices *m_slices = nullptr;
    CompareExamples *m_examples = nullptr;
};

} // namespace espalier::ui
