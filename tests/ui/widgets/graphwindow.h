// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/samples.h"
#include "ui/widgets/graphroute.h"
#include "ui/widgets/graphview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace espalier::ui {

inline const samples::Schema &shop()
{
    static const auto schema = [] {
        auto result = samples::shop();
        Progress progress;
        result.layout = diagram::computeLayout(result.catalog, result.graph, progress).value();
        return result;
    }();
    return schema;
}

inline catalog::TableId tableNamed(const char *name)
{
    return catalog::resolveTable(shop().catalog, name).value();
}

//! A window with a graph of the shop, so that columns are seen.
class GraphWindow : public GraphView
{
public:
    explicit GraphWindow(const samples::Schema &schema = shop())
    {
        resize(1600, 1000);
        setGraph(schema.catalog, schema.graph, schema.layout);
        setZoom(0.7);
        show();
        (void)QTest::qWaitForWindowExposed(this);
    }

    QPoint titleOf(catalog::TableId table) const { return cardRect(table).topLeft() + QPoint(20, 8); }
    //! A point of the background.
    QPoint emptyPlace() const
    {
        for (int y = 20; y < height(); y += 7) {
            for (int x = 20; x < width() - 300; x += 7) {
                const auto at = toScene(QPointF(x, y));
                if (!hitTest(scene(), at) && !edgeAt(scene(), at, 20 / zoom(), EdgeShape::Curve)
                    && !childAt(QPoint(x, y)))
                    return {x, y};
            }
        }
        return {};
    }
    void dragMouse(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(this, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 5; ++step) {
            const auto at = from + (to - from) * step / 5;
            QMouseEvent move(QEvent::MouseMove, at, mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(this, &move);
        }
        QTest::mouseRelease(this, Qt::LeftButton, modifiers, to);
    }
    void movePointer(const QPoint &at)
    {
        QMouseEvent move(QEvent::MouseMove, at, mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(this, &move);
    }
};

} // namespace espalier::ui
