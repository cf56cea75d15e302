// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/confusion.h"
#include "core/evaluate/decision.h"

#include <QFrame>
#include <QStringList>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace espalier::ui {

//! What is true against what is predicted, as counts and percent of all rows; for a binary task at a threshold.
class CompareConfusion : public QFrame
{
    Q_OBJECT

public:
    explicit CompareConfusion(QWidget *parent = nullptr);

    //! label: of the model. classes: the negative, then the positive.
    void setBinary(const QString &label, const QStringList &classes, const evaluate::Confusion &counts,
                   double threshold);
    //! Requires: as many classes as counts has.
    void setClasses(const QString &label, const QStringList &classes, const evaluate::Confusion &counts);

Q_SIGNALS:
    void thresholdChanged(double threshold);
    //! Classes by their places.
    void cellChosen(int actual, int predicted);
    //! The threshold is wanted at which false alarms and misses cost least.
    void cheapestRequested(const espalier::evaluate::Costs &costs);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCosts();
    void retranslate();
    void showTable();
    void showNote();
    evaluate::Costs costs() const;

    QString m_run;
    QStringList m_classes;
    evaluate::Confusion m_counts;

    QLabel *m_title = nullptr;
    QLabel *m_thresholdLabel = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QTableWidget *m_table = nullptr;
    QWidget *m_costs = nullptr; //!< of a binary task
    QLabel *m_falseAlarmLabel = nullptr;
    QDoubleSpinBox *m_falseAlarm = nullptr;
    QLabel *m_missLabel = nullptr;
    QDoubleSpinBox *m_miss = nullptr;
    QPushButton *m_cheapest = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace espalier::ui
