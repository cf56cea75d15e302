// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "ui/widgets/page.h"

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace espalier::ui {

class SectionHeader;
class ValueTableModel;

//! What is deployed, what was promised for it, and which versions there were.
class MonitorPage : public Page
{
    Q_OBJECT

public:
    explicit MonitorPage(QWidget *parent = nullptr);

    //! Nothing can be monitored yet. reason: what is missing; action: the button to what comes next.
    void setUnavailable(const QString &reason, const QString &action);
    //! Keeps the selected project.
    void setProjects(const std::vector<deploy::Project> &projects);

Q_SIGNALS:
    void refreshRequested();
    void projectActivated(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildProjects();
    QWidget *buildVersions();
    void connectParts();
    void retranslate();
    void showProjects();
    void showVersions();
    void activate();
    const deploy::Project *selected() const;

    std::vector<deploy::Project> m_projects;

    SectionHeader *m_header = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_open = nullptr;
    QTableView *m_table = nullptr;
    ValueTableModel *m_model = nullptr;
    SectionHeader *m_versionsHeader = nullptr;
    QTableView *m_versions = nullptr;
    ValueTableModel *m_versionsModel = nullptr;
};

} // namespace espalier::ui
