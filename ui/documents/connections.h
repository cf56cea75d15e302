// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/connections.h"
#include "ui/base/job.h"
#include "ui/documents/connectionchange.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace espalier::ui {

//! The connections that are kept, and those that services and the password file offer. What is done to them is seen at once, and written off
//! the interface's thread, beside what other programs do.
class Connections : public QObject
{
    Q_OBJECT

public:
    explicit Connections(const workbench::Places &places, QObject *parent = nullptr);
    ~Connections() override; //!< what is not written yet is written

    const std::vector<workbench::KeptConnection> &kept() const { return m_kept; }
    const std::vector<workbench::KeptConnection> &offered() const { return m_offered; }
    //! Kept or offered; null where there is none.
    const workbench::KeptConnection *find(const std::string &id) const;
    //! The one that leads there; null where there is none.
    const workbench::KeptConnection *leadingTo(const std::string &settings) const;
    //! Others may have changed them meanwhile.
    void read();

    //! Gives its id.
    std::string add(const pg::Settings &settings, workbench::KeptConnection look, const QString &text);
    //! Does nothing where it is as it was.
    void change(const workbench::KeptConnection &connection, const QString &text);
    //! Gives the id of the copy; empty for what cannot be copied. What is offered becomes kept so.
    std::string duplicate(const std::string &id);
    void remove(const std::string &id);
    //! It was opened just now, which is not to be undone. Gives its id.
    std::string noteUse(const pg::Settings &settings, bool isGym, const std::string &server);
    //! What an earlier version kept elsewhere comes to it, unless it is there.
    void takeOver(std::vector<workbench::KeptConnection> connections);

    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void listed();
    void failed(const espalier::Error &error);

private:
    struct Read
    {
        std::vector<workbench::KeptConnection> kept;
        std::vector<workbench::KeptConnection> offered;
    };

    void push(ConnectionStep step, const QString &text);
    void apply(const ConnectionStep &step);
    //! Here at once, and in the file.
    void perform(const workbench::ConnectionChange &change);
    void work();
    static Result<Read> done(const std::filesystem::path &file,
                             const std::vector<workbench::ConnectionChange> &changes);

    std::filesystem::path m_file;
    std::vector<workbench::KeptConnection> m_kept;
    std::vector<workbench::KeptConnection> m_offered;
    std::vector<workbench::ConnectionChange> m_waiting; //!< for the job
    bool m_wantsList = false;
    QUndoStack m_undo;
    std::unique_ptr<Job> m_job;
};

} // namespace espalier::ui
