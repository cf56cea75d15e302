// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/deploy/deployment.h"
#include "core/workbench/gymtruth.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace espalier::ui {

class MomentEdit;
class SectionHeader;
class SqlView;
class ValueTableModel;

//! What a deployed project predicts now, and how it is asked.
class DeployLive : public QWidget
{
    Q_OBJECT

public:
    explicit DeployLive(QWidget *parent = nullptr);

    //! Nothing is known of it yet. Empty: there is none.
    void setProject(const QString &project);
    void setBusy(bool isBusy);
    //! The first of its predictions; of all, where it is known how many there are.
    void setPredictions(const deploy::LivePredictions &predictions, std::optional<std::int64_t> all);
    //! Stands beside each prediction from then on, until others are shown. Requires: predictions are shown.
    void setTruth(const workbench::GymTruth &truth);

Q_SIGNALS:
    void refreshRequested();
    //! Write the table of predictions anew.
    void scoreRequested(std::optional<espalier::Timestamp> asOf);
    //! Bring it up to date by what changed.
    void changesRequested(std::optional<espalier::Timestamp> asOf);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTable();
    void showCalls(const deploy::LivePredictions &known);

    SectionHeader *m_header = nullptr;
    MomentEdit *m_moment = nullptr; //!< as of which predictions are refreshed
    QPushButton *m_score = nullptr;
    QPushButton *m_changes = nullptr;
    QPushButton *m_refresh = nullptr;
    bool m_isBusy = false;
    QString m_project;
    QTableView *m_table = nullptr;
    ValueTableModel *m_model = nullptr;
    QLabel *m_best = nullptr; //!< how good these predictions are beside the truth, where it is known
    deploy::LivePredictions m_predictions;
    std::optional<workbench::GymTruth> m_truth;
    SqlView *m_query = nullptr;
};

} // namespace espalier::ui
