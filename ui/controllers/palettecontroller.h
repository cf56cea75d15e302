// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paletteitem.h"

#include <QObject>

namespace espalier::ui {

class ComparePage;
class DeployPage;
class LearnPage;
class MainWindow;
class StudyPage;
struct Workspace;

//! The palette finds what is worked on: features of the open study, its models, what is deployed, the studies that are kept, and lessons.
class PaletteController : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        StudyPage &study;
        ComparePage &compare;
        DeployPage &deploy;
        LearnPage &learn;
    };

    PaletteController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent = nullptr);

    //! All of these, as they are now.
    void list();

private:
    void go(PaletteKind kind, const QString &id);

    MainWindow &m_window;
    Workspace &m_workspace;
    Pages m_pages;
};

} // namespace espalier::ui
