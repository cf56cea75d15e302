// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"
#include "ui/documents/session.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>

namespace espalier::ui {

class ConnectController;
class MainWindow;
class StudyPage;
struct Workspace;

//! Keeps what is open in the workbench's own folder a moment after each change, and puts it back at the next start.
class SessionController : public QObject
{
    Q_OBJECT

public:
    //! What it keeps of, and who puts a connection back.
    struct Parts
    {
        StudyPage &study;
        ConnectController &connecting;
    };

    SessionController(MainWindow &window, Workspace &workspace, const Parts &parts, QObject *parent = nullptr);
    ~SessionController() override; //!< what is not kept yet is kept

    //! Puts back what was open when the program ended last: study, connection and page. Asks for no more than a password.
    void restore();
    void keepSoon();

private:
    void connectViews();
    Session now() const;
    void keep();
    void restoreStudy();

    MainWindow &m_window;
    Workspace &m_workspace;
    Parts m_parts;
    std::unique_ptr<QLockFile> m_lock; //!< a second window has a session of its own
    std::filesystem::path m_file;
    QTimer m_timer;
    Job m_job;
    Session m_session; //!< as kept last
    bool m_isGraphAwaited = false; //!< it was put back, and is not shown yet
    std::optional<Error> m_problem; //!< told once
};

} // namespace espalier::ui
