// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studytimeline.h"

#include "ui/base/colours.h"
#include "ui/base/theme.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr std::size_t mostSpans = 5;
constexpr int spanRow = 15;
constexpr int headHeight = 24;
constexpr int footHeight = 20;
//! Of the history, for the names of spans.
constexpr double namesShare = 0.42;

} // namespace

StudyTimeline::StudyTimeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StudyTimeline::sizeHint() const
{
    const auto spans = std::max(static_cast<int>(m_spans.size()), 1);
    return {640, std::max(56, headHeight + spans * spanRow + space::s)};
}

void StudyTimeline::setStudy(const std::optional<study::Study> &study)
{
    m_study = study;
    const auto spans = study ? windowSpans(study->features, mostSpans) : std::vector<WindowSpan>();
    if (spans.size() != m_spans.size())
        updateGeometry();
    m_spans = spans;
    describe();
    update();
}

void StudyTimeline::setHighlight(const std::optional<study::Window> &window)
{
    if (window == m_highlight)
        return;
    m_highlight = window;
    update();
}

QString StudyTimeline::labelText() const
{
    if (!m_study)
        return {};
    if (const auto span = study::labelSpan(*m_study))
        return tr("label (%1)").arg(durationWords(*span));
    return tr("label");
}

void StudyTimeline::describe()
{
    setAccessibleName(tr("Time line"));
    QStringList spans;
    for (const auto &span : m_spans)
        spans.append(tr("%1: %n feature(s)", nullptr, span.features).arg(spanWords(span)));
    setAccessibleDescription(m_study ? tr("Features see the history before the as-of time t; then comes the %1. "
                                          "Examples are split into train, validation and test.")
                                           .arg(labelText())
                                     + QLatin1Char(' ') + spans.join(QStringLiteral("; "))
                                     : QString());
}

void StudyTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

//! Longer is wider, by the logarithm: a week beside a year is still seen.
double StudyTimeline::spanWidth(const WindowSpan &span, double room) const
{
    if (countsRows(span))
        return room * 0.16;
    if (lengthOf(span) <= 0)
        return room;
    double shortest = lengthOf(span);
    double longest = shortest;
    for (const auto &other : m_spans) {
        if (lengthOf(other) > 0) {
            shortest = std::min(shortest, lengthOf(other));
            longest = std::max(longest, lengthOf(other));
        }
    }
    const auto share = longest > shortest ? std::log(lengthOf(span) / shortest) / std::log(longest / shortest) : 0.6;
    return room * (0.24 + 0.58 * share);
}

void StudyTimeline::paintWindows(QPainter &painter, const QRectF &rect, double now) const
{
    const auto &colours = coloursOf(this);
    const auto room = (now - rect.left()) * (1 - namesShare);
    const auto names = now - room - space::s - rect.left();
    const QFontMetricsF metrics(fontFor(TextRole::Secondary));
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const auto &span = m_spans[i];
        const auto top = rect.top() + headHeight + static_cast<double>(i) * spanRow;
        const bool isLit = m_highlight && holds(span, *m_highlight);
        const auto colour = isLit ? colours.information : mixed(colours.background, colours.information, 0.45);
        const auto middle = top + spanRow / 2.0;
        painter.setPen(QPen(colour, isLit ? 6 : 4, countsRows(span) ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(now - spanWidth(span, room), middle), QPointF(now, middle));
        painter.setPen(isLit ? colours.text : colours.secondary);
        const auto text = tr("%1 · %2", "a window and its features").arg(spanWords(span), countText(span.features));
        painter.drawText(QRectF(rect.left(), top, names, spanRow), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideLeft, names));
    }
}

void StudyTimeline::paintTime(QPainter &painter, const QRectF &rect) const
{
    const auto &colours = coloursOf(this);
    const auto line = rect.top() + 14;
    const auto now = rect.left() + rect.width() * 0.66;
    painter.setPen(QPen(colours.strongBorder, 2));
    painter.drawLine(QPointF(rect.left(), line), QPointF(now, line));
    painter.setPen(QPen(colours.accent, 4));
    painter.drawLine(QPointF(now, line), QPointF(rect.right() - 8, line));
    painter.setFont(fontFor(TextRole::Secondary));
    if (m_spans.empty()) {
        painter.setPen(colours.secondary);
        painter.drawText(QRectF(rect.left(), line + 8, now - rect.left() - space::s, footHeight),
                         Qt::AlignRight | Qt::AlignVCenter, tr("history: features see this"));
    } else {
        paintWindows(painter, rect, now);
    }
    painter.setPen(QPen(colours.text, 1));
    painter.drawLine(QPointF(now, line), QPointF(now, rect.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(now, line), 5, 5);
    const auto right = QRectF(now + space::s, line + 8, rect.right() - now - space::s, footHeight);
    painter.setPen(colours.text);
    painter.drawText(right, Qt::AlignLeft | Qt::AlignVCenter, tr("as of t"));
    // Long words stand below each other.
    const QFontMetricsF metrics(painter.font());
    const auto words = metrics.horizontalAdvance(tr("as of t")) + metrics.horizontalAdvance(labelText()) + space::m;
    painter.setPen(colours.accent);
    painter.drawText(words > right.width() ? right.translated(0, spanRow) : right, Qt::AlignRight | Qt::AlignVCenter,
                     labelText());
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
    paintTime(painter, QRectF(whole.left(), whole.top(), whole.width() * 0.66, whole.height()));
    paintSplit(painter, QRectF(whole.left() + whole.width() * 0.69, whole.top(), whole.width() * 0.3, whole.height()));
}

} // namespace espalier::ui
