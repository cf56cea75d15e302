// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <utility>

namespace espalier::ui {

//! A value that somebody changes, step by step, and takes back. Steps of one text that follow each other at once, as they do while a line is dragged
//! or a number is spun, are one.
template<typename Value>
class Undoable
{
public:
    using Show = std::function<void(const Value &)>;

    //! returned: it was undone or redone; what is changed meanwhile is only shown.
    explicit Undoable(Show returned)
        : m_returned(std::move(returned))
    { }

    //! Steps that are farther apart are two.
    static constexpr int pause = 1000; // milliseconds

    const Value &value() const { return m_value; }
    QUndoStack &undoStack() { return m_stack; }

    //! Somebody changed it, which is called text. Nothing happens where it is as it was.
    void change(Value value, const QString &text)
    {
        if (m_isReturning || value == m_value)
            return;
        const bool isContinued = m_sinceLast.isValid() && m_sinceLast.elapsed() < pause;
        m_sinceLast.start();
        auto before = std::exchange(m_value, std::move(value));
        m_stack.push(new Change(*this, std::move(before), isContinued, text));
    }

    //! It is another one, and what was done before cannot be taken back.
    void reset(Value value)
    {
        m_value = std::move(value);
        m_sinceLast.invalidate();
        m_stack.clear();
    }

private:
    class Change : public QUndoCommand
    {
    public:
        Change(Undoable &changed, Value before, bool isContinued, const QString &text)
            : QUndoCommand(text)
            , m_changed(changed)
            , m_before(std::move(before))
            , m_after(changed.m_value)
            , m_isContinued(isContinued)
        { }

        void undo() override { m_changed.set(m_before); }
        void redo() override { m_changed.set(m_after); }
        int id() const override { return 1; }

        bool mergeWith(const QUndoCommand *other) override
        {
            const auto &next =
                *static_cast<const Change *>(other); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
            if (!next.m_isContinued || next.text() != text())
                return false;
            m_after = next.m_after;
            setObsolete(m_before == m_after);
            return true;
        }

    private:
        Undoable &m_changed;
        Value m_before;
        Value m_after;
        bool m_isContinued; //!< it follows the one before at once
    };

    void set(const Value &value)
    {
        if (value == m_value)
            return;
        m_value = value;
        m_sinceLast.invalidate();
        m_isReturning = true;
        m_returned(value);
        m_isReturning = false;
    }

    Show m_returned;
    Value m_value;
    bool m_isReturning = false;
    QElapsedTimer m_sinceLast;
    QUndoStack m_stack;
};

} // namespace espalier::ui
