// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobsbutton.h"

#include "ui/base/theme.h"
#include "ui/widgets/jobspopup.h"

#include <QEvent>
#include <QPainter>

namespace espalier::ui {

JobsButton::JobsButton(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new JobsPopup(this))
{
    setFixedHeight(metric::control);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &JobsButton::openPopup);
    retranslate();
}

void JobsButton::setJobs(const std::vector<JobState> &jobs)
{
    m_running = 0;
    m_failed = 0;
    double sum = 0;
    bool isKnown = true;
    for (const auto &state : jobs) {
        m_failed += state.phase == JobState::Phase::Failed ? 1 : 0;
        if (state.phase != JobState::Phase::Running)
            continue;
        ++m_running;
        isKnown = isKnown && state.fraction >= 0;
        sum += state.fraction;
    }
    m_fraction = m_running > 0 && isKnown ? sum / m_running : -1;
    m_popup->setJobs(jobs);
    retranslate();
}

void JobsButton::openPopup()
{
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(width() - m_popup->width(), height() + space::xs)));
    m_popup->show();
}

QSize JobsButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + metric::icon + 3 * space::s, metric::control};
}

void JobsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void JobsButton::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? mixed(colours.surface, colours.text, 0.06) : QColor(Qt::transparent));
    painter.drawRoundedRect(box, metric::corner, metric::corner);
    const QRectF ring(space::s + 1, (height() - 14) / 2.0, 14, 14);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_failed > 0 ? colours.danger : colours.strongBorder, 2));
    painter.drawEllipse(ring);
    if (m_running > 0) {
        painter.setPen(QPen(colours.accent, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * 16, static_cast<int>(-5760 * (m_fraction < 0 ? 0.25 : m_fraction)));
    }
    painter.setPen(m_running > 0 ? colours.text : colours.secondary);
    painter.drawText(rect().adjusted(metric::icon + 2 * space::s, 0, 0, 0), Qt::AlignVCenter, text());
}

void JobsButton::retranslate()
{
    setText(m_running > 0 ? tr("%n job(s)", nullptr, m_running) : tr("No jobs"));
    setToolTip(tr("What runs now, and what ran"));
    setAccessibleName(text());
    updateGeometry();
    update();
}

} // namespace espalier::ui
