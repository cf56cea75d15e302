// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studytimeline.h"

#include "ui/base/colours.h"
#include "ui/base/theme.h"
#include "ui/pages/studytext.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace espalier::ui {

StudyTimeline::StudyTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StudyTimeline::sizeHint() const
{
    return {640, 56};
}

void StudyTimeline::setStudy(const std::optional<study::Study> &study)
{
    m_study = study;
    describe();
    update();
}

QString StudyTimeline::labelText() const
{
    if (!m_study)
        return {};
    if (const auto *future = std::get_if<study::FutureTarget>(&m_study->target))
        return tr("label (%1)").arg(durationWords(future->horizon));
    return tr("label");
}

void StudyTimeline::describe()
{
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(m_study ? tr("Features see the history before the as-of time t; then comes the %1. "
                                          "Examples are split into train, validation and test.")
                                           .arg(labelText())
                                     : QString());
}

void StudyTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void StudyTimeline::paintTime(QPainter &painter, const QRectF &rect) const
{
    const auto &colours = coloursOf(this);
    const auto line = rect.top() + 14;
    const auto now = rect.left() + rect.width() * 0.62;
    painter.setPen(QPen(colours.strongBorder, 2));
    painter.drawLine(QPointF(rect.left(), line), QPointF(now, line));
    painter.setPen(QPen(colours.accent, 4));
    painter.drawLine(QPointF(now, line), QPointF(rect.right() - 8, line));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(now, line), 5, 5);
    painter.setFont(fontFor(TextRole::Secondary));
    painter.setPen(colours.secondary);
    const auto below = QRectF(rect.left(), line + 8, rect.width(), 18);
    painter.drawText(QRectF(below.left(), below.top(), now - rect.left() - 40, 18), Qt::AlignCenter,
                     tr("history: features see this"));
    painter.setPen(colours.text);
    painter.drawText(QRectF(now - 40, below.top(), 80, 18), Qt::AlignCenter, tr("as of t"));
    painter.setPen(colours.accent);
    painter.drawText(QRectF(now + 40, below.top(), rect.right() - now - 40, 18), Qt::AlignCenter, labelText());
}

void StudyTimeline::paintSplit(QPainter &painter, const QRectF &rect) const
{
    const auto &colours = coloursOf(this);
    const auto &split = m_study->split;
    const std::array shares{1 - split.validation - split.test, split.validation, split.test};
    const std::array names{tr("train"), tr("validation"), tr("test")};
    painter.setFont(fontFor(TextRole::Secondary));
    // Each block has room for its name; what that takes is taken from the widest.
    const QFontMetricsF metrics(painter.font());
    std::array<double, 3> widths{};
    for (std::size_t i = 1; i < widths.size(); ++i)
        widths.at(i) = std::max(rect.width() * shares.at(i), metrics.horizontalAdvance(names.at(i)) + space::s);
    widths[0] = std::max(rect.width() - widths[1] - widths[2], 0.0);
    auto left = rect.left();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto width = widths.at(i);
        const QRectF block(left, rect.top() + 9, width - 3, 10);
        painter.fillRect(block, seriesColour(colours, i));
        painter.setPen(colours.secondary);
        painter.drawText(QRectF(left, rect.top() + 22, width, 18), Qt::AlignLeft | Qt::AlignVCenter, names.at(i));
        left += width;
    }
}

void StudyTimeline::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_study)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto whole = QRectF(rect()).adjusted(space::s, space::s, -space::s, -space::s);
    paintTime(painter, QRectF(whole.left(), whole.top(), whole.width() * 0.62, whole.height()));
    paintSplit(painter, QRectF(whole.left() + whole.width() * 0.66, whole.top(), whole.width() * 0.32, whole.height()));
}

} // namespace espalier::ui
