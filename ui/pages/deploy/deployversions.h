// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace espalier::ui {

class SectionHeader;

//! What is deployed: the projects of the database, and the versions of the one that is chosen.
class DeployVersions : public QWidget
{
    Q_OBJECT

public:
    explicit DeployVersions(QWidget *parent = nullptr);

    //! The project that was chosen stays so.
    void setProjects(const std::vector<deploy::Project> &projects);
    const std::vector<deploy::Project> &projects() const { return m_projects; }
    //! True where the database has it and another one was chosen.
    bool choose(const QString &project);
    //! Empty where nothing is deployed.
    QString project() const;
    //! Nothing where nothing is deployed.
    const deploy::Project *chosen() const;
    void setBusy(bool isBusy);

Q_SIGNALS:
    void projectChosen();
    void activateRequested(const QString &project, int version);
    void rollBackRequested(const QString &project);
    void retireRequested(const QString &project);
    void studyRequested(const QString &project, int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showVersions();
    void activate();
    void askToRetire();
    void updateButtons();

    std::vector<deploy::Project> m_projects;
    bool m_isBusy = false;
    QLabel *m_projectLabel = nullptr;
    QComboBox *m_projectBox = nullptr;
    SectionHeader *m_header = nullptr;
    QListWidget *m_versions = nullptr;
    QPushButton *m_study = nullptr;
    QPushButton *m_activate = nullptr;
    QPushButton *m_rollBack = nullptr;
    QPushButton *m_retire = nullptr;
};

} // namespace espalier::ui
