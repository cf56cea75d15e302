// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"
#include "core/workbench/capacity.h"
#include "ui/models/decision.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace espalier::ui {

//! What a threshold is chosen by: what false alarms and misses cost, or how many can be acted on in a time.
class CompareDecide : public QWidget
{
    Q_OBJECT

public:
    explicit CompareDecide(QWidget *parent = nullptr);

    evaluate::Costs costs() const;
    Capacity capacity() const;
    void set(const evaluate::Costs &costs, const Capacity &capacity);
    //! How many examples come; a time of which nothing is known is not offered.
    void setPace(const workbench::Pace &pace);
    //! What the threshold comes to.
    QString outcomeText(const evaluate::Outcome &outcome) const;

Q_SIGNALS:
    //! What outcomeText() says has changed.
    void changed();
    //! The threshold is wanted at which false alarms and misses cost least.
    void cheapestRequested(const espalier::evaluate::Costs &costs);
    //! The threshold is wanted that so large a share of the rows reaches.
    void shareRequested(double share);

protected:
    void changeEvent(QEvent *event) override;

private:
    QDoubleSpinBox *makeNumber(QGridLayout &rows, QLabel *label, const char *name);
    workbench::Period period() const;
    QString savedText(const evaluate::Score &saved) const;
    void fillPeriods();
    void retranslate();

    workbench::Pace m_pace;
    workbench::Period m_chosen = Capacity().period; //!< also where it is not offered
    QLabel *m_falseAlarmLabel = nullptr;
    QDoubleSpinBox *m_falseAlarm = nullptr;
    QLabel *m_missLabel = nullptr;
    QDoubleSpinBox *m_miss = nullptr;
    QPushButton *m_cheapest = nullptr;
    QLabel *m_capacityLabel = nullptr;
    QDoubleSpinBox *m_capacity = nullptr;
    QComboBox *m_period = nullptr;
    QPushButton *m_most = nullptr;
};

} // namespace espalier::ui
