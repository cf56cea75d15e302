// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/studydocument.h"

#include <QUndoCommand>

#include <utility>

namespace espalier::ui {

class StudyDocument::Change : public QUndoCommand
{
public:
    Change(StudyDocument &document, State before, State after, const QString &text, Step step)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_step(step)
    { }

    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next =
            *static_cast<const Change *>(other); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (m_step != Step::New || next.m_step != Step::Completion)
            return false;
        m_after = next.m_after;
        return true;
    }

private:
    StudyDocument &m_document;
    State m_before;
    State m_after;
    Step m_step;
};

void StudyDocument::push(State after, const QString &text, Step step)
{
    m_undo.push(new Change(*this, {m_study, m_file}, std::move(after), text, step));
}

} // namespace espalier::ui
