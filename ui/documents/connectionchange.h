// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/connections.h"

#include <QString>
#include <QUndoCommand>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace espalier::ui {

//! One connection before and after: made where there was none, deleted where there is none.
struct ConnectionStep
{
    std::string id;
    std::size_t place = 0; //!< in the list, where it comes back
    std::optional<workbench::KeptConnection> before;
    std::optional<workbench::KeptConnection> after;
};

//! A change of the kept connections, which is undone and redone.
class ConnectionChange : public QUndoCommand
{
public:
    using Apply = std::function<void(const ConnectionStep &)>;

    ConnectionChange(Apply apply, ConnectionStep step, const QString &text);

    void undo() override;
    void redo() override;

private:
    Apply m_apply;
    ConnectionStep m_step;
};

} // namespace espalier::ui
