// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/trainingchoice.h"

#include <QWidget>

#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QScrollArea;
class QSpinBox;

namespace espalier::ui {

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

//! The learners that can be trained, which of them are, with which settings, and how many more of those are tried.
class TrainLearners : public QWidget
{
    Q_OBJECT

public:
    explicit TrainLearners(QWidget *parent = nullptr);

    //! In another language they are the same, and so is what was chosen of them.
    void setLearners(const std::vector<LearnerChoice> &learners);
    const std::vector<LearnerChoice> &learners() const { return m_learners; }
    //! Without a signal.
    void setChoice(const TrainingChoice &choice);
    const TrainingChoice &choice() const { return m_choice; }
    void setRunning(bool isRunning);
    void retranslate();

Q_SIGNALS:
    //! Somebody changed it. what: as a step that can be undone.
    void choiceChanged(const QString &what);
    //! Others are there, with what is usual of them chosen.
    void choiceReset();

private:
    void buildList();
    void check(const QListWidgetItem &item);
    void showParameters(int row);
    QDoubleSpinBox *makeField(const LearnerChoice &learner, const LearnerParameter &parameter);
    std::optional<double> setByHand(const QString &learner, const QString &parameter) const;
    //! value: none where the learner chooses it.
    void setParameter(const QString &learner, const QString &parameter, std::optional<double> value);

    std::vector<LearnerChoice> m_learners;
    TrainingChoice m_choice;

    QListWidget *m_list = nullptr;
    QLabel *m_description = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_searchLabel = nullptr;
    QSpinBox *m_searchCount = nullptr;
};

} // namespace espalier::ui
