// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/connectionchange.h"

#include <utility>

namespace espalier::ui {

ConnectionChange::ConnectionChange(Apply apply, ConnectionStep step, const QString &text)
    : QUndoCommand(text)
    , m_apply(std::move(apply))
    , m_step(std::move(step))
{ }

void ConnectionChange::undo()
{
    auto back = m_step;
    std::swap(back.before, back.after);
    m_apply(back);
}

void ConnectionChange::redo()
{
    m_apply(m_step);
}

} // namespace espalier::ui
