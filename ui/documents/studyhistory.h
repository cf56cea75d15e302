// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <optional>
#include <string>

namespace espalier::ui {

//! What is undone and redone: a study with the file that it is in and the id under which it is kept, so that no study is written over
//! another one's.
struct StudyState
{
    std::optional<study::Study> study;
    QString file;
    std::string kept;
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

//! A kept study was put into the trash, and can be taken out of it again.
class StudyRemoval : public QUndoCommand
{
public:
    StudyRemoval(std::function<void()> remove, std::function<void()> takeBack, const QString &text);

    void undo() override { m_takeBack(); }
    void redo() override { m_remove(); }

private:
    std::function<void()> m_remove;
    std::function<void()> m_takeBack;
};

} // namespace espalier::ui
