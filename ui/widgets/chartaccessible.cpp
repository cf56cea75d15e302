// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartaccessible.h"

#include "ui/widgets/chartcanvas.h"

#include <QAccessibleWidget>
#include <QWindow>

#include <algorithm>
#include <optional>
#include <vector>

namespace espalier::ui {

namespace {

QString valueWithTitle(const ChartAxis &axis, const QString &value)
{
    return axis.title.isEmpty() ? value : ChartCanvas::tr("%1 %2").arg(axis.title, value);
}

QString spanText(const ChartAxis &axis, double low, double high)
{
    return valueWithTitle(axis, ChartCanvas::tr("%1 to %2").arg(axisText(axis, low), axisText(axis, high)));
}

//! A series of the chart, or one of its points; it holds no more than places, since the chart may change under it.
class ChartPartAccessible : public QAccessibleInterface
{
public:
    ChartPartAccessible(ChartCanvas &canvas, std::size_t series, std::optional<std::size_t> point)
        : m_canvas(canvas)
        , m_series(series)
        , m_point(point)
    { }
    ChartPartAccessible(const ChartPartAccessible &) = delete;
    ChartPartAccessible &operator=(const ChartPartAccessible &) = delete;
    ~ChartPartAccessible() override
    {
        for (const auto id : m_points)
            QAccessible::deleteAccessibleInterface(id);
    }

    bool isValid() const override
    {
        const auto &all = m_canvas.content().series;
        return m_series < all.size() && (!m_point || *m_point < all[m_series].points.size());
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas.window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        auto *chart = QAccessible::queryAccessibleInterface(&m_canvas);
        return m_point && chart ? chart->child(static_cast<int>(m_series)) : chart;
    }
    int childCount() const override
    {
        return m_point || !isValid() ? 0 : static_cast<int>(m_canvas.content().series[m_series].points.size());
    }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto place = static_cast<std::size_t>(index);
        while (m_points.size() <= place) {
            m_points.push_back(
                QAccessible::registerAccessibleInterface(new ChartPartAccessible(m_canvas, m_series, m_points.size())));
        }
        return QAccessible::accessibleInterface(m_points[place]);
    }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::ranges::find_if(m_points, [child](QAccessible::Id id) {
            return QAccessible::accessibleInterface(id) == child;
        });
        return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
    }
    QAccessible::Role role() const override { return m_point ? QAccessible::ListItem : QAccessible::List; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text /*text*/, const QString & /*value*/) override { }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid() || text != QAccessible::Name)
            return {};
        const auto &chart = m_canvas.content();
        const auto &series = chart.series[m_series];
        return m_point ? pointSentence(chart, series.points[*m_point]) : seriesSentence(chart, series);
    }
    QRect rect() const override
    {
        const auto plot = m_canvas.plot();
        auto area = plot.area.toRect();
        if (m_point && isValid()) {
            const auto &point = plot.content.series[m_series].points[*m_point];
            constexpr int around = 4;
            const auto place = plot.place(point.x(), point.y()).toPoint();
            area = QRect(place - QPoint(around, around), QSize(2 * around, 2 * around));
        }
        return {m_canvas.mapToGlobal(area.topLeft()), area.size()};
    }

private:
    ChartCanvas &m_canvas;
    std::size_t m_series;
    std::optional<std::size_t> m_point;
    mutable std::vector<QAccessible::Id> m_points; //!< made when they are asked for
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartCanvas &canvas)
        : QAccessibleWidget(&canvas, QAccessible::Chart)
        , m_canvas(canvas)
    { }
    ChartAccessible(const ChartAccessible &) = delete;
    ChartAccessible &operator=(const ChartAccessible &) = delete;
    ~ChartAccessible() override
    {
        for (const auto id : m_series)
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return m_canvas.content().title.isEmpty() ? ChartCanvas::tr("Chart") : m_canvas.content().title;
        return text == QAccessible::Description ? chartSentence(m_canvas.content()) : QAccessibleWidget::text(text);
    }
    int childCount() const override { return static_cast<int>(m_canvas.content().series.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto place = static_cast<std::size_t>(index);
        while (m_series.size() <= place) {
            m_series.push_back(QAccessible::registerAccessibleInterface(
                new ChartPartAccessible(m_canvas, m_series.size(), std::nullopt)));
        }
        return QAccessible::accessibleInterface(m_series[place]);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto hit = m_canvas.plot().nearest(m_canvas.mapFromGlobal(QPointF(x, y)));
        auto *series = hit ? child(static_cast<int>(hit->series)) : nullptr;
        return series ? series->child(static_cast<int>(hit->point)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::ranges::find_if(m_series, [child](QAccessible::Id id) {
            return QAccessible::accessibleInterface(id) == child;
        });
        return found == m_series.end() ? -1 : static_cast<int>(found - m_series.begin());
    }

private:
    ChartCanvas &m_canvas;
    mutable std::vector<QAccessible::Id> m_series; //!< made when they are asked for
};

QAccessibleInterface *makeChartAccessible(const QString & /*className*/, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new ChartAccessible(*canvas) : nullptr;
}

} // namespace

QString chartSentence(const Chart &chart)
{
    std::size_t points = 0;
    for (const auto &series : chart.series)
        points += series.points.size();
    return ChartCanvas::tr("%1: %2 with %3.")
        .arg(chart.title, ChartCanvas::tr("%Ln series", nullptr, static_cast<int>(chart.series.size())),
             ChartCanvas::tr("%Ln point(s)", nullptr, static_cast<int>(points)));
}

QString seriesSentence(const Chart &chart, const ChartSeries &series)
{
    const auto count = ChartCanvas::tr("%Ln point(s)", nullptr, static_cast<int>(series.points.size()));
    const auto name = series.name.isEmpty() ? chart.title : series.name;
    if (series.points.empty())
        return ChartCanvas::tr("%1: %2.").arg(name, count);
    const auto [left, right] = std::ranges::minmax_element(series.points, {}, &QPointF::x);
    const auto [lowest, highest] = std::ranges::minmax_element(series.points, {}, &QPointF::y);
    return ChartCanvas::tr("%1: %2; %3, %4.")
        .arg(name, count, spanText(chart.x, left->x(), right->x()), spanText(chart.y, lowest->y(), highest->y()));
}

QString pointSentence(const Chart &chart, const QPointF &point)
{
    return ChartCanvas::tr("%1, %2.").arg(valueWithTitle(chart.x, axisText(chart.x, point.x())),
                                          valueWithTitle(chart.y, axisText(chart.y, point.y())));
}

void installChartAccessibility()
{
    QAccessible::installFactory(makeChartAccessible);
}

} // namespace espalier::ui
