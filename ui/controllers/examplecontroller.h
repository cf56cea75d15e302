// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/examples.h"
#include "core/workbench/whatif.h"

#include <QObject>
#include <QString>

namespace espalier::ui {

class ComparePage;
struct Workspace;

//! The examples of the Compare page: which they are, why one is predicted so, what would be predicted of other values, and what stands in the
//! database of it. What is decided there can be undone.
class ExampleController : public QObject
{
    Q_OBJECT

public:
    ExampleController(Workspace &workspace, ComparePage &page, QObject *parent = nullptr);

private:
    void connectWhatIf();
    void connectRow();
    void connectDecision();
    void list(const QString &run, const workbench::ExamplesWanted &wanted);
    void showTaken(const workbench::RowExplanation &row);

    Workspace &m_workspace;
    ComparePage &m_page;
};

} // namespace espalier::ui
