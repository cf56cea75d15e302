// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartlegend.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int legendMark = 14;
} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(TextRole::Secondary));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartLegend::setSeries(const std::vector<ChartSeries> &series)
{
    m_entries.clear();
    for (const auto &one : series) {
        if (!one.name.isEmpty()) {
            const auto isLine = one.kind == ChartSeries::Kind::Line || one.kind == ChartSeries::Kind::Steps;
            m_entries.push_back({one.name, one.colour, one.isDashed, isLine});
        }
    }
    // One series is named by the title and the axis.
    setVisible(m_entries.size() > 1);
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    auto width = 0;
    for (const auto &entry : m_entries)
        width += legendMark + space::xs + fontMetrics().horizontalAdvance(entry.name) + space::m;
    return {width, 18};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, 18};
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto x = 0;
    const auto middle = height() / 2.0;
    for (const auto &entry : m_entries) {
        const auto colour = seriesColour(colours, entry.colour);
        if (entry.isLine) {
            QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
            if (entry.isDashed)
                pen.setDashPattern({2, 1.5});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + legendMark, middle));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(x + 2, middle - 5, 10, 10), 2, 2);
        }
        x += legendMark + space::xs;
        painter.setPen(colours.secondary);
        const auto width = std::max(0, std::min(fontMetrics().horizontalAdvance(entry.name) + 1, this->width() - x));
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter,
                         fontMetrics().elidedText(entry.name, Qt::ElideRight, width));
        x += width + space::m;
    }
}

} // namespace espalier::ui
