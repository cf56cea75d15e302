// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/workspace.h"

#include <memory>

class QSettings;

namespace espalier::ui {

class MainWindow;

//! The pages in their window, and all that drives them.
class Application
{
public:
    //! Requires: window and settings outlive it.
    Application(MainWindow &window, const workbench::Places &places, QSettings &settings);
    ~Application();

    //! Puts back what was open when the program ended last.
    void restore();

    Workspace &workspace() { return m_workspace; }

private:
    struct Controllers;

    Workspace m_workspace;
    std::unique_ptr<Controllers> m_controllers;
};

} // namespace espalier::ui
