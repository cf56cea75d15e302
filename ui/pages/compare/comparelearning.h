// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/learning.h"
#include "ui/pages/compare/comparecharts.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QPushButton;

namespace espalier::ui {

class ChartView;

//! The score of each run against the examples that it was fitted on.
Chart learningChart(const std::vector<ComparedRun> &runs, const std::map<QString, training::LearningCurve> &curves,
                    const std::string &metric);

//! Would more examples help? It is worked out where somebody asks, since it takes fits of its own.
class CompareLearning : public QWidget
{
    Q_OBJECT

public:
    explicit CompareLearning(QWidget *parent = nullptr);

    //! The checked runs, and what they are scored by.
    void setRuns(const std::vector<ComparedRun> &runs, const std::string &metric);
    //! Whose curve can be asked for; empty where none is selected.
    void setSelected(const QString &run, const QString &label);
    void setCurve(const training::LearningCurve &curve);
    void setError(const QString &run, const Error &error);
    void forgetOthers(const std::vector<training::Run> &runs);

Q_SIGNALS:
    void requested(const QString &run);
    void exportFailed(const espalier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showAll();

    std::vector<ComparedRun> m_runs;
    std::string m_metric;
    QString m_selected;
    QString m_label;
    std::map<QString, training::LearningCurve> m_curves; //!< by run
    std::map<QString, Error> m_errors;
    QString m_asked; //!< a run whose curve is being worked out
    ChartView *m_chart = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace espalier::ui
