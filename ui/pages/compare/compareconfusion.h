// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/confusion.h"
#include "core/evaluate/decision.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;
class QTableWidgetItem;

namespace espalier::ui {

class CardMenu;
class CompareDecide;
struct ChartTable;

//! What is true against what is predicted, as counts and percent of all rows; for a binary task at a threshold.
class CompareConfusion : public QFrame
{
    Q_OBJECT

public:
    explicit CompareConfusion(QWidget *parent = nullptr);

    //! label: of the model. classes: the negative, then the positive.
    void setBinary(const QString &label, const QStringList &classes, const evaluate::Confusion &counts,
                   double threshold);
    //! What the threshold of two classes comes to.
    void setOutcome(const evaluate::Outcome &outcome);
    CompareDecide &decide() { return *m_decide; }
    //! Requires: as many classes as counts has.
    void setClasses(const QString &label, const QStringList &classes, const evaluate::Confusion &counts);

    //! Of more than two, the one whose curves are drawn: its place.
    std::size_t chosenClass() const;
    void chooseClass(std::size_t chosen);

Q_SIGNALS:
    void classChosen();
    void thresholdChanged(double threshold);
    //! Classes by their places.
    void cellChosen(int actual, int predicted);
    void exportFailed(const espalier::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QTableWidgetItem *cellOf(int truth, int predicted, double total) const;
    void showTable();
    void showNote();
    ChartTable table() const;

    QString m_run;
    QStringList m_classes;
    evaluate::Confusion m_counts;
    std::optional<evaluate::Outcome> m_outcome; //!< of a binary task

    QLabel *m_title = nullptr;
    QLabel *m_thresholdLabel = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QLabel *m_classLabel = nullptr;
    QComboBox *m_class = nullptr; //!< of more than two
    CardMenu *m_more = nullptr;
    QTableWidget *m_table = nullptr;
    CompareDecide *m_decide = nullptr; //!< of a binary task
    QLabel *m_note = nullptr;
};

} // namespace espalier::ui
