// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/runmodel.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>

#include <map>
#include <optional>
#include <vector>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace espalier::ui {

class EmptyState;
class IntervalDelegate;
class SectionHeader;

//! One knob of a learner, as the form shows it.
struct LearnerParameter
{
    QString name; //!< stable: "eta"
    QString label; //!< as people call it
    QString description;
    std::optional<double> value; //!< none where the learner chooses it by the data
    double low = 0;
    double high = 0;
    bool isWhole = false;
    bool operator==(const LearnerParameter &) const = default;
};

//! A learner that suits the study's task.
struct LearnerChoice
{
    QString name; //!< stable: "ridge"
    QString label;
    QString description;
    std::vector<LearnerParameter> parameters;
    bool isOn = true;
    bool operator==(const LearnerChoice &) const = default;
};

//! Learners on the left, the leaderboard beside them; it fills while they train.
class TrainPage : public Page
{
    Q_OBJECT

public:
    explicit TrainPage(QWidget *parent = nullptr);

    //! Nothing can be trained yet. reason: what is missing; action: the button to what comes next.
    void setUnavailable(const QString &reason, const QString &action);
    //! Without the baseline, which always comes along.
    void setLearners(const std::vector<LearnerChoice> &learners);
    //! "11,037 of 11,037 examples, 120 features ...": what is trained on.
    void setDataText(const QString &text);
    //! metric: in words; baseline: the line through all intervals.
    void setRuns(const std::vector<RunRow> &runs, const QString &metric, std::optional<double> baseline);
    //! What searches were worth, a line each; empty where none was asked for.
    void setSearched(const QString &text);
    void setRunning(bool isRunning);
    void setProgress(const QString &learner, double fraction, const QString &stage);
    //! Its run is among those of setRuns() now.
    void setLearnerDone(const QString &learner);
    void setLearnerError(const QString &learner, const Error &error);

    //! Those that are on, with parameters that differ from their defaults.
    std::vector<std::pair<QString, std::map<QString, double>>> chosen() const;
    //! Settings beyond those of the grid that are to be tried for each learner.
    int searched() const;

Q_SIGNALS:
    void trainRequested();
    void stopRequested();
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLearners();
    QWidget *buildBoard();
    void connectParts();
    void retranslate();
    void showParameters(int row);
    QDoubleSpinBox *makeField(const QString &learner, const LearnerParameter &parameter);
    void showRows();
    void showSearch();
    void updateButtons();

    std::vector<LearnerChoice> m_learners;
    std::map<QString, std::map<QString, double>> m_changed; //!< parameters by learner that were set by hand
    std::vector<RunRow> m_done;
    std::map<QString, RunRow> m_running; //!< by learner, while it trains or where it failed
    std::map<QString, QElapsedTimer> m_started;
    QString m_searchText; //!< of runs that are done
    bool m_isRunning = false;

    SectionHeader *m_learnersHeader = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_description = nullptr;
    QWidget *m_parameters = nullptr;
    QFormLayout *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_searchLabel = nullptr;
    QSpinBox *m_searchCount = nullptr;
    QPushButton *m_train = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_compare = nullptr;
    SectionHeader *m_boardHeader = nullptr;
    QLabel *m_data = nullptr;
    QTableView *m_table = nullptr;
    RunModel *m_model = nullptr;
    IntervalDelegate *m_intervals = nullptr;
    QLabel *m_search = nullptr; //!< where searches are, and what they were worth
    QStackedWidget *m_boardStack = nullptr;
    EmptyState *m_noRuns = nullptr;
};

} // namespace espalier::ui
