// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/watching.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace espalier::ui {

class ValueTableModel;

//! The challenger that is logged beside the champion, what each is worth on what both said, and what is to become of it.
class MonitorShadow : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorShadow(QWidget *parent = nullptr);

    //! The project; how it fares, as soon as that is known.
    void setProject(const deploy::Project &project, const std::optional<workbench::Watched> &watched);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void promoteRequested(const QString &project);
    void retireRequested(const QString &project);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showShadow();
    QString verdictText(const workbench::WatchedShadow &shadow) const;

    deploy::Project m_project;
    std::optional<workbench::Watched> m_watched;
    QLabel *m_title = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_promote = nullptr;
    QPushButton *m_retire = nullptr;
    QTableView *m_scores = nullptr;
    ValueTableModel *m_model = nullptr;
};

} // namespace espalier::ui
