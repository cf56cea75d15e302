// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/report.h"
#include "ui/widgets/chart.h"

#include <QFrame>
#include <QString>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;

namespace espalier::ui {

class ChartView;
class ComparePairs;
class ValueBars;

//! How much a feature, a table or a path matters.
struct ReasonBar
{
    QString text; //!< in plain words
    QString name; //!< of a feature
    double share = 0; //!< of what all of its kind add
    std::optional<evaluate::Score> loss; //!< what the metric is worse by without it
    bool operator==(const ReasonBar &) const = default;
};

//! What a run's score on the test follows from. Each list the strongest first.
struct RunReasons
{
    QString run; //!< its id
    QString metric; //!< in words
    std::size_t rows = 0; //!< of the test that were looked at
    std::size_t rowsAvailable = 0;
    std::size_t rowsBehindScore = 0; //!< that the model was fitted on
    bool hasContributions = true; //!< else shares are of what shuffling moves
    std::vector<ReasonBar> features;
    std::vector<ReasonBar> tables;
    std::vector<ReasonBar> paths;
    bool operator==(const RunReasons &) const = default;
};

//! What a run says of the test's examples where all have one value of a feature.
struct RunDependence
{
    QString run; //!< its id
    QString feature; //!< its name
    Chart chart;
    std::optional<Chart> curve = {}; //!< what its values add, where that hangs on no other feature
};

//! Why the selected model says what it says: its strongest features, or the tables and paths that they come from.
class CompareReasons : public QFrame
{
    Q_OBJECT

public:
    explicit CompareReasons(QWidget *parent = nullptr);

    //! label: of the model; empty where none is selected.
    void setReasons(const QString &label, const RunReasons &reasons);
    //! In place of bars: what is being done, or why there are none.
    void setText(const QString &label, const QString &text);
    void setError(const QString &label, const Error &error);
    //! Of the feature that is chosen, and of no other.
    void setDependence(const RunDependence &dependence);
    void setDependenceError(const QString &run, const QString &feature, const Error &error);
    //! How it goes with two of them at once.
    ComparePairs &pairs() { return *m_pairs; }

Q_SIGNALS:
    //! How what the run says goes with a feature.
    void dependenceRequested(const QString &run, const QString &feature);
    //! Where in the relation graph its answer comes from.
    void graphRequested(const QString &run);
    void exportFailed(const espalier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showBars();
    const std::vector<ReasonBar> &chosen() const;
    void fillFeatures();
    void askDependence();

    QString m_run;
    std::optional<RunReasons> m_reasons;
    bool m_hasCurve = false; //!< of the feature that is chosen

    QLabel *m_title = nullptr;
    QTabBar *m_kinds = nullptr;
    QPushButton *m_graph = nullptr;
    ValueBars *m_bars = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_featureLabel = nullptr;
    QComboBox *m_feature = nullptr;
    ChartView *m_dependence = nullptr;
    ChartView *m_curve = nullptr;
    ComparePairs *m_pairs = nullptr;
};

} // namespace espalier::ui
