// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/decision.h"
#include "core/evaluate/thresholds.h"
#include "core/workbench/examples.h"
#include "ui/pages/compare/comparecharts.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <vector>

class QWidget;

namespace espalier::ui {

class ChartView;
class CompareConfusion;
class CompareDecide;

//! The charts of runs that tell classes, with one threshold through all of them, which each of them moves.
class CompareClasses : public QObject
{
    Q_OBJECT

public:
    //! content: what the charts stand in, which owns them and this.
    explicit CompareClasses(QWidget *content);

    //! Of two classes, in the order in which they are read.
    std::vector<QWidget *> cells() const;
    //! Of more than two: curves of one against all others, and the confusion.
    std::vector<QWidget *> classCells() const;
    CompareDecide &decide();

    //! The checked runs, of two classes.
    void showCurves(const std::vector<ComparedRun> &runs, const evaluate::Truth &rows);
    //! The selected one. classes: the negative, then the positive. options: of intervals.
    void showBinary(const ComparedRun &run, const QStringList &classes, const model::Predictions &predictions,
                    const evaluate::Truth &rows, const evaluate::BootstrapOptions &options);
    //! The checked runs, of one class against all others. rows: as of a binary task.
    void showOneClass(const std::vector<ComparedRun> &runs, const QString &name, const evaluate::Truth &rows);
    //! Of more than two classes, the one whose curves are to be drawn: its place.
    std::size_t chosenClass() const;
    void chooseClass(std::size_t chosen);
    void showClasses(const QString &label, const QStringList &classes, const model::Predictions &predictions,
                     const evaluate::Truth &rows);
    //! Why there is nothing of the selected one.
    void showNone(const QString &text, const QString &label);

    double threshold() const { return m_threshold; }
    void setThreshold(double threshold);

Q_SIGNALS:
    void classChosen();
    void thresholdChanged(double threshold);
    void examplesWanted(const espalier::workbench::ExamplesWanted &wanted);
    void exportFailed(const espalier::Error &error);

private:
    //! A chart that the threshold goes through.
    struct Crossed
    {
        ChartView *view = nullptr;
        evaluate::ThresholdAxis axis = evaluate::ThresholdAxis::Score;
        bool isCurve = false; //!< of the checked runs, a point for each threshold
    };

    void connectCrossed(const Crossed &crossed);
    void takePoint(const Crossed &crossed, std::size_t series, std::size_t point);
    void takeBin(std::size_t series, std::size_t bin);
    void showThreshold();
    void showOutcome();

    double m_threshold = model::middleThreshold;
    ComparedRun m_run; //!< the selected one
    QStringList m_classes;
    evaluate::Thresholds m_thresholds; //!< of the selected run
    evaluate::Outcomes m_outcomes; //!< of it
    std::vector<ComparedRun> m_drawn; //!< in the order of the curves' series

    ChartView *m_roc = nullptr;
    ChartView *m_precisionRecall = nullptr;
    ChartView *m_gains = nullptr;
    ChartView *m_lift = nullptr;
    ChartView *m_calibration = nullptr;
    ChartView *m_scores = nullptr;
    CompareConfusion *m_confusion = nullptr;
    std::array<Crossed, 6> m_crossed;
};

} // namespace espalier::ui
