// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/confusion.h"

#include <QFrame>
#include <QStringList>

class QDoubleSpinBox;
class QLabel;
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTable();

    QString m_run;
    QStringList m_classes;
    evaluate::Confusion m_counts;

    QLabel *m_title = nullptr;
    QLabel *m_thresholdLabel = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace espalier::ui
