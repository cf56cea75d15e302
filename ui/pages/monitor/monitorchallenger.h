// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/retraining.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace espalier::ui {

class ValueTableModel;

//! A deployed model beside the same trained on what is known now: what each is worth on what neither knew, and who would change sides.
class MonitorChallenger : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorChallenger(QWidget *parent = nullptr);

    //! Requires: not null.
    void setRetraining(std::shared_ptr<const workbench::Retraining> retraining);
    void setBusy(bool isBusy);
    //! Another one is logged beside what answers already.
    void setHasShadow(bool hasShadow);

Q_SIGNALS:
    //! isAnyway: it is not seen to be better.
    void promoteRequested(bool isAnyway);
    //! It is to be logged beside what answers.
    void besideRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRetraining();
    void updateButtons();

    std::shared_ptr<const workbench::Retraining> m_retraining;
    bool m_isBusy = false;
    bool m_hasShadow = false;
    QLabel *m_title = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_sides = nullptr;
    QPushButton *m_promote = nullptr;
    QPushButton *m_beside = nullptr;
    QTableView *m_scores = nullptr;
    ValueTableModel *m_scoresModel = nullptr;
    QTableView *m_turned = nullptr;
    ValueTableModel *m_turnedModel = nullptr;
};

} // namespace espalier::ui
