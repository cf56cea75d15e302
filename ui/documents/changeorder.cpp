// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/changeorder.h"

#include "core/base/require.h"

#include <QUndoStack>

#include <algorithm>

namespace espalier::ui {

void ChangeOrder::follow(QUndoStack &stack)
{
    ESPALIER_REQUIRE(stack.count() == 0);
    m_seen[&stack] = {};
    connect(&stack, &QUndoStack::indexChanged, this, [this, &stack] {
        note(stack);
    });
}

QUndoStack *ChangeOrder::toUndo() const
{
    return m_done.empty() ? nullptr : m_done.back();
}

QUndoStack *ChangeOrder::toRedo() const
{
    return m_undone.empty() ? nullptr : m_undone.back();
}

bool ChangeOrder::moveLast(QUndoStack *stack, Order &from, Order &to)
{
    const auto last = std::find(from.rbegin(), from.rend(), stack);
    if (last == from.rend())
        return false;
    from.erase(std::next(last).base());
    to.push_back(stack);
    return true;
}

void ChangeOrder::note(QUndoStack &stack)
{
    auto &seen = m_seen[&stack];
    const Seen now{.index = stack.index(), .count = stack.count()};
    if (now.count == 0) {
        std::erase(m_done, &stack);
        std::erase(m_undone, &stack);
    }
    const bool isGone = now.count < seen.count; // a step that came to nothing, which cannot be redone
    for (int i = now.index; now.count > 0 && i < seen.index; ++i) {
        if (moveLast(&stack, m_done, m_undone) && isGone)
            m_undone.pop_back();
    }
    for (int i = seen.index; i < now.index; ++i) {
        // Redone, or a new one in the place of the only one that was undone, which comes to the same.
        if (now.count == seen.count && moveLast(&stack, m_undone, m_done))
            continue;
        std::erase(m_undone, &stack);
        m_done.push_back(&stack);
    }
    seen = now;
    Q_EMIT changed();
}

} // namespace espalier::ui
