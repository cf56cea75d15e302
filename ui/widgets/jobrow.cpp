// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobrow.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace espalier::ui {

JobRow::JobRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel({}, TextRole::Body, this))
    , m_stage(makeLabel({}, TextRole::Secondary, this))
    , m_time(makeLabel({}, TextRole::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_progress->setTextVisible(false);
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_stage->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::xs, 0, space::xs);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_time, 0, 2, Qt::AlignRight);
    grid->addWidget(m_stop, 0, 3, 3, 1, Qt::AlignTop);
    grid->addWidget(m_progress, 1, 1, 1, 2);
    grid->addWidget(m_stage, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_stop, &QToolButton::clicked, this, &JobRow::stopRequested);
    retranslate();
}

void JobRow::setState(const JobState &state)
{
    m_state = state;
    retranslate();
}

void JobRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void JobRow::retranslate()
{
    const auto isRunning = m_state.phase == JobState::Phase::Running;
    m_title->setText(m_state.title);
    m_stage->setText(m_state.phase == JobState::Phase::Stopped ? tr("Stopped") : m_state.stage);
    m_stage->setVisible(!m_stage->text().isEmpty());
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, m_state.fraction < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(m_state.fraction * 1000));
    m_stop->setVisible(isRunning);
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop %1").arg(m_state.title));
    const auto left = secondsLeft(m_state);
    m_time->setText(isRunning && left >= 0 ? tr("%1 left").arg(durationText(left)) : durationText(m_state.seconds));
    tint();
}

void JobRow::tint()
{
    const auto &colours = coloursOf(this);
    auto name = QStringLiteral("jobs");
    auto colour = colours.secondary;
    if (m_state.phase == JobState::Phase::Done) {
        name = QStringLiteral("check");
        colour = colours.accent;
    } else if (m_state.phase == JobState::Phase::Failed) {
        name = QStringLiteral("error");
        colour = colours.danger;
    } else if (m_state.phase == JobState::Phase::Stopped) {
        name = QStringLiteral("stop");
    }
    m_icon->setPixmap(iconPixmap(name, colour, metric::icon, devicePixelRatioF()));
}

} // namespace espalier::ui
