// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/runmodel.h"
#include "ui/pages/train/trainlearners.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace espalier::ui {

class EmptyState;
class IntervalDelegate;
class SectionHeader;

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
    TrainLearners &learners() { return *m_learners; }
    //! It was undone or redone.
    void setChoice(const TrainingChoice &choice);

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
    void showRows();
    void showSearch();
    void updateButtons();

    std::vector<RunRow> m_done;
    std::map<QString, RunRow> m_running; //!< by learner, while it trains or where it failed
    std::map<QString, QElapsedTimer> m_started;
    QString m_searchText; //!< of runs that are done
    bool m_isRunning = false;

    SectionHeader *m_learnersHeader = nullptr;
    TrainLearners *m_learners = nullptr;
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
