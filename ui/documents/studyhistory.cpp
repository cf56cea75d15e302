// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/studyhistory.h"

#include <utility>

namespace espalier::ui {

StudyChange::StudyChange(Set set, StudyState before, StudyState after, const QString &text, Kind kind)
    : QUndoCommand(text)
    , m_set(std::move(set))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_kind(kind)
{ }

void StudyChange::undo()
{
    m_set(m_before);
}

void StudyChange::redo()
{
    m_set(m_after);
}

int StudyChange::id() const
{
    return 1;
}

bool StudyChange::mergeWith(const QUndoCommand *other)
{
    const auto &next =
        *static_cast<const StudyChange *>(other); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    if (m_kind != Kind::New || next.m_kind != Kind::Completion)
        return false;
    m_after = next.m_after;
    return true;
}

StudyRemoval::StudyRemoval(std::function<void()> remove, std::function<void()> takeBack, const QString &text)
    : QUndoCommand(text)
    , m_remove(std::move(remove))
    , m_takeBack(std::move(takeBack))
{ }

} // namespace espalier::ui
