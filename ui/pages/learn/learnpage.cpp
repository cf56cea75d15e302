// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/learnpage.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/pages/learn/gymbar.h"
#include "ui/pages/learn/learnlesson.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace espalier::ui {

namespace {

std::size_t doneOf(const workbench::StepsDone &done, const lessons::Lesson &lesson)
{
    const auto found = done.find(lesson.name);
    return found == done.end() ? 0 : found->second.size();
}

} // namespace

LearnPage::LearnPage(QWidget *parent)
    : Page(QStringLiteral("learn"), parent)
    , m_gym(new GymBar(this))
{
    addBar(m_gym);
    setParts(Qt::Horizontal, {buildList(), buildLesson()}, {300, 900});
    retranslate();
}

QWidget *LearnPage::buildList()
{
    const auto [panel, column, header] = makePanel(Place::Side);
    m_listHeader = header;
    m_list = new QListWidget(panel);
    m_list->setObjectName(QStringLiteral("lessons"));
    // With spacing a text is given less width than its height was measured for.
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &LearnPage::showLesson);
    return panel;
}

QWidget *LearnPage::buildLesson()
{
    const auto [panel, column, header] = makePanel(Place::Middle);
    m_header = header;
    m_open = new QPushButton(panel);
    m_open->setObjectName(QStringLiteral("openLessonStudy"));
    m_open->setIcon(icon(QStringLiteral("study")));
    m_startOver = new QPushButton(panel);
    m_startOver->setObjectName(QStringLiteral("startOver"));
    m_startOver->setIcon(icon(QStringLiteral("undo")));
    m_runAll = new QPushButton(panel);
    m_runAll->setObjectName(QStringLiteral("runAll"));
    m_runAll->setProperty("primary", true);
    for (auto *button : {m_open, m_startOver, m_runAll})
        m_header->addControl(button);
    m_lesson = new LearnLesson(panel);
    m_next = new QPushButton(panel);
    m_next->setObjectName(QStringLiteral("nextLesson"));
    column->addWidget(m_lesson, 1);
    column->addWidget(m_next, 0, Qt::AlignRight);
    connect(m_lesson, &LearnLesson::runRequested, this, [this](std::size_t step) {
        Q_EMIT runRequested(current(), step, true);
    });
    connect(m_lesson, &LearnLesson::undoRequested, this, [this](std::size_t step) {
        Q_EMIT undoRequested(current(), step);
    });
    connect(m_lesson, &LearnLesson::stopRequested, this, &LearnPage::stopRequested);
    connect(m_runAll, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            Q_EMIT stopRequested();
        else
            Q_EMIT runRequested(current(), firstLeft(), false);
    });
    connect(m_startOver, &QPushButton::clicked, this, [this] {
        Q_EMIT startOverRequested(current());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_studies.isEmpty())
            Q_EMIT studyRequested(m_studies.last());
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(m_list->currentRow() + 1);
    });
    return panel;
}

void LearnPage::setLessons(const std::vector<lessons::Lesson> &lessons, const workbench::StepsDone &done)
{
    const auto before = current();
    m_lessons = lessons;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < lessons.size(); ++i)
            m_list->addItem(QString());
    }
    listDone(done);
    showContent();
    auto row = std::ranges::find(m_lessons, before.toStdString(), &lessons::Lesson::name);
    if (row == m_lessons.end()) {
        row = std::ranges::find_if(m_lessons, [this](const auto &lesson) {
            return doneOf(m_done, lesson) < lessons::stepsOf(lesson).size();
        });
    }
    if (m_lessons.empty())
        return;
    const auto chosen = row == m_lessons.end() ? 0 : static_cast<int>(row - m_lessons.begin());
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(chosen);
    }
    showLesson(chosen);
}

void LearnPage::listDone(const workbench::StepsDone &done)
{
    m_done = done;
    for (std::size_t i = 0; i < m_lessons.size(); ++i) {
        const auto &lesson = m_lessons[i];
        const auto steps = lessons::stepsOf(lesson).size();
        const auto ended = std::min(doneOf(done, lesson), steps);
        auto *item = m_list->item(static_cast<int>(i));
        item->setText(QStringLiteral("%1. %2\n%3")
                          .arg(QString::number(i + 1), toQString(lesson.title),
                               tr("%1 min · %2 of %3 steps done").arg(lesson.minutes).arg(ended).arg(steps)));
        item->setIcon(ended == steps ? icon(QStringLiteral("check"), Tint::Accent) : icon(QStringLiteral("learn")));
    }
}

void LearnPage::showLesson(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lessons.size()))
        return;
    m_lesson->setLesson(m_lessons[static_cast<std::size_t>(row)]);
    m_lesson->verticalScrollBar()->setValue(0);
    nameLesson();
    Q_EMIT lessonChanged(current());
}

void LearnPage::nameLesson()
{
    const auto row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_lessons.size()))
        return;
    m_header->setTitle(toQString(m_lessons[static_cast<std::size_t>(row)].title));
    const bool hasNext = row + 1 < static_cast<int>(m_lessons.size());
    m_next->setVisible(hasNext);
    if (hasNext)
        m_next->setText(tr("Next: %1").arg(toQString(m_lessons[static_cast<std::size_t>(row) + 1].title)));
}

//! The step after the last one that is done without a gap; the first where all are.
std::size_t LearnPage::firstLeft() const
{
    const auto found = m_done.find(current().toStdString());
    std::size_t step = 1;
    while (found != m_done.end() && found->second.contains(step))
        ++step;
    return step > m_lesson->steps().size() ? 1 : step;
}

void LearnPage::setSteps(const workbench::StepsDone &done, std::size_t running, bool isBusy, const EndOf &endOf,
                         const std::set<std::size_t> &undoable)
{
    listDone(done);
    m_isBusy = isBusy;
    const auto found = done.find(current().toStdString());
    std::size_t number = 0;
    for (auto *step : m_lesson->steps()) {
        ++number;
        const auto ready = isBusy ? LearnStep::State::Waiting : LearnStep::State::Ready;
        step->setState(number == running ? LearnStep::State::Running : ready,
                       found != done.end() && found->second.contains(number), endOf(number));
        step->setUndoable(undoable.contains(number));
        if (number == running)
            m_lesson->ensureWidgetVisible(step);
    }
    retranslate();
}

void LearnPage::setStays(const std::vector<Message> &stays)
{
    QStringList sentences;
    for (const auto &message : stays)
        sentences << sentence(message);
    if (sentences.isEmpty())
        message()->clear();
    else
        message()->showMessage(Severity::Information, sentences.join(QLatin1Char('\n')));
}

void LearnPage::setTold(std::size_t step, const QString &text)
{
    if (step >= 1 && step <= m_lesson->steps().size())
        m_lesson->steps()[step - 1]->setTold(text);
}

void LearnPage::setStudies(const QStringList &files)
{
    m_studies = files;
    retranslate();
}

void LearnPage::select(const QString &lesson)
{
    const auto row = std::ranges::find(m_lessons, lesson.toStdString(), &lessons::Lesson::name);
    if (row != m_lessons.end())
        m_list->setCurrentRow(static_cast<int>(row - m_lessons.begin()));
}

QString LearnPage::current() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_lessons.size())
        ? toQString(m_lessons[static_cast<std::size_t>(row)].name)
        : QString();
}

void LearnPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void LearnPage::retranslate()
{
    m_listHeader->setTitle(tr("Lessons"));
    m_list->setAccessibleName(tr("Lessons"));
    m_runAll->setIcon(icon(m_isBusy ? QStringLiteral("stop") : QStringLiteral("play"), Tint::OnAccent));
    if (m_isBusy)
        m_runAll->setText(tr("Stop"));
    else
        m_runAll->setText(firstLeft() == 1 ? tr("Run All Steps") : tr("Go On"));
    m_runAll->setToolTip(m_isBusy ? QString() : tr("Runs the steps one after the other, until one fails"));
    m_startOver->setText(tr("Start Over"));
    m_startOver->setToolTip(
        tr("Forgets the steps that are done, and removes what they wrote. What they deployed stays."));
    m_startOver->setEnabled(!m_isBusy && m_done.contains(current().toStdString()));
    m_open->setText(tr("Open Its Study"));
    m_open->setToolTip(m_studies.isEmpty() ? tr("No step has made one yet")
                                           : plainTip(QFileInfo(m_studies.last()).fileName()));
    m_open->setEnabled(!m_studies.isEmpty() && !m_isBusy);
    nameLesson();
}

} // namespace espalier::ui
