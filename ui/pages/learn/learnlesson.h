// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "ui/pages/learn/learnstep.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace espalier::ui {

//! A lesson as it is read: its text, with its steps in place.
class LearnLesson : public QScrollArea
{
    Q_OBJECT

public:
    explicit LearnLesson(QWidget *parent = nullptr);

    void setLesson(const lessons::Lesson &lesson);
    //! In the lesson's order.
    const std::vector<LearnStep *> &steps() const { return m_steps; }

Q_SIGNALS:
    void runRequested(std::size_t number);
    void stopRequested();
    void undoRequested(std::size_t number);

private:
    QVBoxLayout *m_column = nullptr;
    std::vector<LearnStep *> m_steps;
};

} // namespace espalier::ui
