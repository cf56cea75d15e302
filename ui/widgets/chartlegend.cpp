// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartlegend.h"

#include "ui/base/theme.h"
#include "ui/widgets/swatch.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace espalier::ui {

namespace {
constexpr int legendMark = 14;
constexpr int legendLine = 18;
} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(TextRole::Secondary));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSeries(const std::vector<ChartSeries> &series)
{
    m_entries.clear();
    for (const auto &one : series) {
        if (one.isThin)
            continue;
        if (!one.name.isEmpty()) {
            const auto isLine = one.kind == ChartSeries::Kind::Line || one.kind == ChartSeries::Kind::Steps;
            m_entries.push_back({one.name, one.colour, one.isDashed, isLine});
        }
    }
    QStringList names;
    for (const auto &entry : m_entries)
        names.append(entry.name);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    // One series is named by the title and the axis.
    setVisible(m_entries.size() > 1);
    updateGeometry();
    update();
}

std::vector<QRect> ChartLegend::places(int width) const
{
    std::vector<QRect> result;
    QPoint at;
    for (const auto &entry : m_entries) {
        const auto wanted = legendMark + space::xs + fontMetrics().horizontalAdvance(entry.name) + 1;
        const auto taken = std::min(wanted, std::max(width, legendMark));
        if (at.x() > 0 && at.x() + taken > width)
            at = {0, at.y() + legendLine};
        result.emplace_back(at, QSize(taken, legendLine));
        at.rx() += taken + space::m;
    }
    return result;
}

QSize ChartLegend::sizeHint() const
{
    auto width = 0;
    for (const auto &place : places(std::numeric_limits<int>::max()))
        width = place.right() + 1;
    return {width, legendLine};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {0, legendLine};
}

//! As many lines as all names need.
int ChartLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        const auto &place = all[i];
        const auto colour = seriesColour(colours, entry.colour);
        const auto middle = place.top() + legendLine / 2.0;
        if (entry.isLine) {
            QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
            if (auto dashes = dashesOf(entry.colour, entry.isDashed); !dashes.isEmpty()) {
                for (auto &length : dashes)
                    length /= 2; // so that one of each is seen
                pen.setDashPattern(dashes);
            }
            painter.setPen(pen);
            painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + legendMark, middle));
        } else {
            paintSwatch(painter, QRectF(place.left() + 2, middle - 5, 10, 10), colour, repeatsColour(entry.colour));
        }
        painter.setPen(colours.secondary);
        const auto text = place.adjusted(legendMark + space::xs, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter, fontMetrics().elidedText(entry.name, Qt::ElideRight, text.width()));
    }
}

} // namespace espalier::ui
