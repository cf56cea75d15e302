// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at stays where it is while what is above it is still worked out.
#include "ui/pages/compare/comparegrid.h"

#include <QScrollBar>
#include <QTest>

using namespace espalier::ui;

namespace {

QWidget *box(QWidget *parent, int height)
{
    auto *widget = new QWidget(parent);
    widget->setMinimumSize(100, height);
    return widget;
}

} // namespace

class CompareGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSeenInItsPlace()
    {
        CompareGrid grid;
        auto *content = grid.widget();
        grid.setCells({box(content, 200), box(content, 200)});
        auto *reasons = box(content, 80);
        auto *slices = box(content, 300);
        auto *examples = box(content, 600);
        grid.setFeet({reasons, slices, examples});
        grid.resize(700, 500);
        grid.show();
        QTest::qWait(50);
        grid.verticalScrollBar()->setValue(examples->y() + 100);
        const auto seen = examples->mapTo(&grid, QPoint()).y();
        reasons->setMinimumHeight(400);
        QTest::qWait(50);
        QCOMPARE(reasons->height(), 400);
        QCOMPARE(examples->mapTo(&grid, QPoint()).y(), seen);
        slices->setMinimumHeight(120);
        QTest::qWait(50);
        QCOMPARE(examples->mapTo(&grid, QPoint()).y(), seen);
        // Nothing is above what stands at the top.
        grid.verticalScrollBar()->setValue(0);
        reasons->setMinimumHeight(80);
        QTest::qWait(50);
        QCOMPARE(grid.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(CompareGridTest)
#include "comparegrid_test.moc"
