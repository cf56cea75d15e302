// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/deciding.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace espalier::ui {

namespace {

class DecisionChange : public QUndoCommand
{
public:
    using Set = std::function<void(const Decision &)>;

    DecisionChange(Set set, Decision before, Decision after, bool isContinued, const QString &text)
        : QUndoCommand(text)
        , m_set(std::move(set))
        , m_before(before)
        , m_after(after)
        , m_isContinued(isContinued)
    { }

    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }
    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next =
            *static_cast<const DecisionChange *>(other); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (!next.m_isContinued || next.text() != text())
            return false;
        m_after = next.m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Set m_set;
    Decision m_before;
    Decision m_after;
    bool m_isContinued; //!< it follows the one before at once
};

} // namespace

void Deciding::change(const Decision &decision)
{
    if (m_isReturning || decision == m_decision)
        return;
    const bool isContinued = m_sinceLast.isValid() && m_sinceLast.elapsed() < pause;
    m_sinceLast.start();
    const auto before = std::exchange(m_decision, decision);
    m_undo.push(new DecisionChange(
        [this](const Decision &returned) {
            set(returned);
        },
        before, decision, isContinued,
        before.threshold == decision.threshold ? tr("Change Costs") : tr("Move Threshold")));
}

void Deciding::set(const Decision &decision)
{
    if (decision == m_decision)
        return;
    m_decision = decision;
    m_sinceLast.invalidate();
    m_isReturning = true; // what shows it tells of each part by itself
    Q_EMIT returned(decision);
    m_isReturning = false;
}

} // namespace espalier::ui
