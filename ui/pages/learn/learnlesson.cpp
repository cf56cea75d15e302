// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/learnlesson.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QLabel>

namespace espalier::ui {

namespace {

//! Longer lines are hard to read.
constexpr int widest = 920;

} // namespace

LearnLesson::LearnLesson(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("lesson"));
    setAccessibleName(tr("Lesson"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LearnLesson::setLesson(const lessons::Lesson &lesson)
{
    m_steps.clear();
    setAccessibleName(toQString(lesson.title));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, space::m, 0);
    auto *page = new QWidget(content);
    page->setMaximumWidth(widest);
    row->addWidget(page, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, space::xl);
    m_column->setSpacing(space::l);
    for (const auto &passage : lesson.passages) {
        if (passage.kind == lessons::PassageKind::Text) {
            auto *text = makeLabel(toQString(passage.text), TextRole::Body, page);
            // Lessons are the program's own text.
            text->setTextFormat(Qt::MarkdownText);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            m_column->addWidget(text);
            continue;
        }
        auto *step = new LearnStep(passage, m_steps.size() + 1, page);
        connect(step, &LearnStep::runRequested, this, &LearnLesson::runRequested);
        connect(step, &LearnStep::stopRequested, this, &LearnLesson::stopRequested);
        connect(step, &LearnStep::undoRequested, this, &LearnLesson::undoRequested);
        m_column->addWidget(step);
        m_steps.push_back(step);
    }
    m_column->addStretch(1);
    setWidget(content);
}

} // namespace espalier::ui
