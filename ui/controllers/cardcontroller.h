// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

namespace espalier::ui {

class ComparePage;
class MainWindow;
struct Workspace;

//! Compare page: all that is to be known of a run, in one file for people or for programs.
class CardController : public QObject
{
    Q_OBJECT

public:
    CardController(MainWindow &window, Workspace &workspace, ComparePage &page, QObject *parent = nullptr);

private:
    void write(const QString &run, double threshold, const evaluate::Costs &costs);

    MainWindow &m_window;
    Workspace &m_workspace;
    ComparePage &m_page;
    Job m_job;
    QString m_folder; //!< of the last card
};

} // namespace espalier::ui
