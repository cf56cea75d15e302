// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at stays where it is while what is above it is still worked out.
#include "ui/pages/compare/comparegrid.h"

#include <QScrollBar>
#include <QTest>

namespace comparegrid_test {

using namespace espalier::ui;

namespace {

//! As high as it says.
class Box : public QWidget
{
public:
    Box(QWidget *parent, int height)
        : QWidget(parent)
        , m_height(height)
    { }

    QSize minimumSizeHint() const override { return {100, m_height}; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    void setNeeded(int height)
    {
        m_height = height;
        updateGeometry();
    }

private:
    int m_height;
};

} // namespace

class CompareGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSeenInItsPlace()
    {
        CompareGrid grid;
        auto *content = grid.widget();
        grid.setCells({new Box(content, 200), new Box(content, 200)});
        auto *reasons = new Box(content, 80);
        auto *slices = new Box(content, 300);
        auto *examples = new Box(content, 600);
        grid.setFeet({reasons, slices, examples});
        grid.resize(700, 500);
        grid.show();
        QTest::qWait(50);
        grid.verticalScrollBar()->setValue(examples->y() + 100);
        const auto seen = examples->mapTo(&grid, QPoint()).y();
        reasons->setNeeded(400);
        QTest::qWait(50);
        QCOMPARE(reasons->height(), 400);
        QCOMPARE(examples->mapTo(&grid, QPoint()).y(), seen);
        slices->setNeeded(120);
        QTest::qWait(50);
        QCOMPARE(examples->mapTo(&grid, QPoint()).y(), seen);
        // Nothing is above what stands at the top.
        grid.verticalScrollBar()->setValue(0);
        reasons->setNeeded(80);
        QTest::qWait(50);
        QCOMPARE(grid.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(CompareGridTest)

} // namespace comparegrid_test

#include "comparegrid_test.moc"
