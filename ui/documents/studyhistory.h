// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <optional>

namespace espalier::ui {

//! What is undone and redone: a study with the file that it is in, so that no study is saved over another one's file.
struct StudyState
{
    std::optional<study::Study> study;
    QString file;
};

//! One change of the open study.
class StudyChange : public QUndoCommand
{
public:
    //! What completes a new study is undone with it, as one step.
    enum class Kind
    {
        Change,
        New,
        Completion
    };

    using Set = std::function<void(const StudyState &)>;

    StudyChange(Set set, StudyState before, StudyState after, const QString &text, Kind kind);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Set m_set;
    StudyState m_before;
    StudyState m_after;
    Kind m_kind;
};

} // namespace espalier::ui
