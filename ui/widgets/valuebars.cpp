// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuebars.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr int barRow = 22;
constexpr int usualName = 150;
constexpr int leastBar = 96; //!< what names leave where they are long
constexpr int plotHeight = 56;
constexpr int plotFoot = 16;
constexpr std::size_t against = 1; //!< of the series: vermilion

} // namespace

ValueBars::ValueBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueBars::setBars(std::vector<ValueBar> bars)
{
    m_bars = std::move(bars);
    QStringList texts;
    for (const auto &bar : m_bars)
        texts.append(QStringLiteral("%1 %2").arg(bar.text, bar.label));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ValueBars::sizeHint() const
{
    return {240, barRow * static_cast<int>(m_bars.size())};
}

QSize ValueBars::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ValueBars::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto font = fontFor(TextRole::Secondary);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    int labels = 0;
    int widest = usualName;
    for (const auto &bar : m_bars) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        // A width in whole pixels may be a part of one too small.
        widest = std::max(widest, metrics.horizontalAdvance(bar.text) + 1);
    }
    const auto left = width() - labels - 2 * space::s - leastBar;
    const auto names = std::min(std::max(width() * 2 / 5, left), widest);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto &bar = m_bars[i];
        const QRect row(0, static_cast<int>(i) * barRow, width(), barRow);
        painter.setPen(colours.text);
        painter.drawText(row.adjusted(0, 0, names - width(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.text, Qt::ElideMiddle, names));
        painter.setPen(colours.secondary);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.label);
        const auto room = width() - names - labels - 2 * space::s;
        const QRectF track(names + space::s, row.top() + barRow / 2.0 - 3, std::max(0, room), 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colours.surface, colours.secondary, 0.15));
        painter.drawRoundedRect(track, 3, 3);
        painter.setBrush(bar.isAgainst ? seriesColour(colours, against) : colours.accent);
        const auto length = std::max(2.0, track.width() * std::clamp(bar.share, 0.0, 1.0));
        const auto from = std::min(track.width() * std::clamp(bar.from, 0.0, 1.0), track.width() - length);
        painter.drawRoundedRect(QRectF(track.left() + from, track.top(), length, 6), 3, 3);
    }
}

bool ValueBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = static_cast<std::size_t>(std::max(0, help->pos().y()) / barRow);
        if (row < m_bars.size())
            QToolTip::showText(help->globalPos(),
                               plainTip(QStringLiteral("%1  %2").arg(m_bars[row].text, m_bars[row].label)), this);
        return true;
    }
    return QWidget::event(event);
}

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistogramView::setBins(std::vector<double> bins, const QString &from, const QString &to)
{
    m_bins = std::move(bins);
    m_from = from;
    m_to = to;
    setAccessibleDescription(QStringLiteral("%1 – %2").arg(from, to));
    update();
}

QSize HistogramView::sizeHint() const
{
    return {240, plotHeight + plotFoot};
}

QSize HistogramView::minimumSizeHint() const
{
    return {120, plotHeight + plotFoot};
}

void HistogramView::paintEvent(QPaintEvent * /*event*/)
{
    const auto highest = m_bins.empty() ? 0 : *std::ranges::max_element(m_bins);
    if (highest <= 0)
        return;
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.surface, colours.accent, 0.75));
    const auto step = static_cast<double>(width()) / static_cast<double>(m_bins.size());
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        // Whole pixels, so that the gaps between bars are all alike.
        const auto left = static_cast<int>(std::lround(step * static_cast<double>(i)));
        const auto right = static_cast<int>(std::lround(step * static_cast<double>(i + 1))) - 1;
        const auto height = m_bins[i] <= 0 ? 0 : std::max(1, static_cast<int>(plotHeight * m_bins[i] / highest));
        painter.drawRect(left, plotHeight - height, std::max(1, right - left), height);
    }
    painter.setPen(colours.border);
    painter.drawLine(0, plotHeight, width(), plotHeight);
    painter.setFont(fontFor(TextRole::Secondary));
    painter.setPen(colours.secondary);
    const QRect foot(0, plotHeight, width(), plotFoot);
    const auto metrics = painter.fontMetrics();
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(m_from, Qt::ElideRight, width() / 2 - 4));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, metrics.elidedText(m_to, Qt::ElideRight, width() / 2 - 4));
}

} // namespace espalier::ui
