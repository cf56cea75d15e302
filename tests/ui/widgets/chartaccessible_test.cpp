// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a screen reader walks through it.
#include "ui/base/theme.h"
#include "ui/widgets/chartaccessible.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/chartview.h"

#include <QAccessible>
#include <QTest>

namespace chartaccessible_test {

using namespace espalier::ui;

namespace {

Chart sample()
{
    Chart chart{.title = "ROC"};
    chart.x = {.title = "False Alarms", .scale = ChartAxis::Scale::Share};
    chart.y = {.title = "Hits", .scale = ChartAxis::Scale::Share};
    chart.series = {{.name = "XGBoost", .points = {{0, 0}, {0.25, 0.5}, {1, 1}}},
                    {.name = "Logistic", .points = {{0, 0}, {1, 1}}}};
    return chart;
}

} // namespace

class ChartAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installChartAccessibility();
    }

    void isWalkedFromTheChartToItsPoints()
    {
        ChartView view;
        view.resize(500, 400);
        view.setChart(sample());
        view.show();
        auto *canvas = view.findChild<ChartCanvas *>();
        auto *chart = QAccessible::queryAccessibleInterface(canvas);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QString("ROC"));
        QVERIFY(chart->text(QAccessible::Description).contains("2 series"));
        QVERIFY(chart->text(QAccessible::Description).contains("5 point"));
        QCOMPARE(chart->childCount(), 2);
        QVERIFY(!chart->child(2) && !chart->child(-1));
        auto *series = chart->child(0);
        QVERIFY(series && series->isValid());
        QVERIFY2(series->text(QAccessible::Name).startsWith("XGBoost: 3 point"),
                 qPrintable(series->text(QAccessible::Name)));
        QCOMPARE(chart->indexOfChild(chart->child(1)), 1);
        QCOMPARE(series->childCount(), 3);
        auto *point = series->child(1);
        QVERIFY(point && point->isValid());
        const auto told = point->text(QAccessible::Name);
        QVERIFY2(told.contains("False Alarms 25") && told.contains("Hits 50"), qPrintable(told));
        QCOMPARE(series->indexOfChild(point), 1);
        QCOMPARE(point->parent(), series);
        QCOMPARE(series->parent(), chart);
        QCOMPARE(point->childCount(), 0);
        // Where the point is drawn.
        QTRY_VERIFY(!canvas->plot().area.isEmpty());
        const auto middle = point->rect().center();
        QCOMPARE(chart->childAt(middle.x(), middle.y()), point);
    }

    //! What is held of a chart that is gone is told to be invalid, and not read.
    void knowsWhatIsGone()
    {
        ChartView view;
        view.setChart(sample());
        auto *chart = QAccessible::queryAccessibleInterface(view.findChild<ChartCanvas *>());
        auto *series = chart->child(1);
        auto *point = series->child(1);
        auto smaller = sample();
        smaller.series.pop_back();
        view.setChart(smaller);
        QVERIFY(!series->isValid() && !point->isValid());
        QCOMPARE(point->text(QAccessible::Name), QString());
        QCOMPARE(chart->childCount(), 1);
    }
};

QTEST_MAIN(ChartAccessibleTest)

} // namespace chartaccessible_test

#include "chartaccessible_test.moc"
