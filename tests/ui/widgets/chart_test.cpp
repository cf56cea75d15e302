// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/widgets/cardmenu.h"
#include "ui/widgets/chartaxis.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/chartlegend.h"
#include "ui/widgets/charttable.h"
#include "ui/widgets/chartview.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>

#include <cmath>
#include <limits>

namespace chart_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

Chart rocChart()
{
    Chart chart;
    chart.title = "ROC";
    chart.x = {.title = "False positive rate (%)", .scale = ChartAxis::Scale::Share};
    chart.y = {.title = "True positive rate (%)", .scale = ChartAxis::Scale::Share};
    const char *names[] = {"Boosted trees", "Logistic", "Random forest"};
    for (std::size_t s = 0; s < 3; ++s) {
        ChartSeries series;
        series.name = names[s];
        series.colour = s;
        series.isDashed = s == 1;
        for (int i = 0; i <= 100; ++i) {
            const auto x = i / 100.0;
            series.points.emplace_back(x, std::pow(x, 0.25 + 0.12 * static_cast<double>(s)));
            series.low.push_back(std::max(0.0, series.points.back().y() - 0.03));
            series.high.push_back(std::min(1.0, series.points.back().y() + 0.03));
        }
        chart.series.push_back(series);
    }
    chart.references = {{ReferenceLine::Kind::Diagonal, 0, "chance"}};
    return chart;
}

Chart histogramChart()
{
    Chart chart;
    chart.title = "Score Distribution";
    chart.x = {.title = "Score"};
    chart.y = {.title = "Rows"};
    for (std::size_t s = 0; s < 2; ++s) {
        ChartSeries series{.name = s == 0 ? "stayed" : "churned", .kind = ChartSeries::Kind::Histogram, .colour = s};
        for (int i = 0; i <= 20; ++i) {
            const auto centre = i / 20.0 - (s == 0 ? 0.3 : 0.7);
            series.points.emplace_back(i / 20.0, i == 20 ? 0 : 1000 * std::exp(-centre * centre * 20));
        }
        chart.series.push_back(series);
    }
    return chart;
}

Chart scatterChart()
{
    Chart chart;
    chart.title = "Search";
    chart.x = {.title = "Learning rate", .scale = ChartAxis::Scale::Logarithmic};
    chart.y = {.title = "ROC AUC"};
    ChartSeries series{.name = "Boosted trees", .kind = ChartSeries::Kind::Points, .colour = 2};
    for (int i = 0; i < 24; ++i) {
        const auto x = std::pow(10, -3 + i / 8.0);
        const auto y = 0.86 - 0.02 * std::pow(std::log10(x) + 1.3, 2) + 0.004 * std::sin(i * 2.1);
        series.points.emplace_back(x, y);
        series.low.push_back(y - 0.008);
        series.high.push_back(y + 0.008);
    }
    chart.series = {series};
    chart.references = {{ReferenceLine::Kind::Horizontal, 0.79, "baseline 0.790"}};
    return chart;
}

Chart barChart()
{
    Chart chart;
    chart.title = "Error by Decile";
    chart.x = {.title = "Decile of the prediction", .scale = ChartAxis::Scale::Categories};
    chart.y = {.title = "RMSE (EUR)"};
    ChartSeries series{.name = "Ridge", .kind = ChartSeries::Kind::Bars};
    for (int i = 0; i < 10; ++i) {
        chart.x.categories.append(QString::number(i + 1));
        series.points.emplace_back(i, 4 + i * i * 0.3);
    }
    chart.series = {series};
    return chart;
}

Chart timeChart()
{
    Chart chart;
    chart.title = "Live Performance";
    chart.x = {.title = "Week", .scale = ChartAxis::Scale::Time};
    chart.y = {.title = "ROC AUC", .low = 0.6, .high = 1};
    ChartSeries series{.name = "churn v3", .kind = ChartSeries::Kind::Line};
    for (int i = 0; i < 20; ++i) {
        series.points.emplace_back(1.7e12 + i * 7 * 86400e3, 0.86 - 0.004 * i + 0.01 * std::sin(i));
        series.low.push_back(series.points.back().y() - 0.02);
        series.high.push_back(series.points.back().y() + 0.02);
    }
    chart.series = {series};
    chart.references = {{ReferenceLine::Kind::Horizontal, 0.87, "promised 0.870"},
                        {ReferenceLine::Kind::Vertical, 1.7e12 + 8 * 7 * 86400e3, "v3 deployed"}};
    return chart;
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! However narrow the chart: a name that is cut names nothing.
    void namesEverySeries()
    {
        ChartLegend legend;
        legend.setSeries(rocChart().series);
        const auto wide = legend.heightForWidth(1000);
        QVERIFY(wide > 0);
        QCOMPARE(legend.sizeHint().height(), wide);
        QVERIFY(legend.heightForWidth(150) >= 3 * wide);
    }

    //! What a square leaves over of a high place is no need: what was high once can be low again.
    void aSquareNeedsNoMoreThanOthers()
    {
        auto content = rocChart();
        content.isSquare = true;
        ChartView view;
        view.setChart(content);
        view.resize(400, 1500);
        view.show();
        QTest::qWait(100);
        QVERIFY2(view.minimumSizeHint().height() < 360, qPrintable(QString::number(view.minimumSizeHint().height())));
    }

    void keepsPeaksWhenItSamples()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.emplace_back(i, i == 54'321 ? 99 : std::sin(i));
        const auto fewer = sampled(points, 2000);
        QVERIFY(fewer.size() <= 2000);
        QVERIFY(std::any_of(fewer.begin(), fewer.end(), [](const QPointF &p) {
            return p.y() == 99;
        }));
        QVERIFY(std::is_sorted(fewer.begin(), fewer.end(), [](const auto &a, const auto &b) {
            return a.x() < b.x();
        }));
        QCOMPARE(fewer.front(), points.front());
        QCOMPARE(fewer.back(), points.back());
    }

    void readsValues()
    {
        ChartSeries series{.points = {{0, 0}, {1, 10}, {2, 0}}};
        QCOMPARE(valueAt(series, 0.5), std::optional(5.0));
        QVERIFY(!valueAt(series, 2.1));
        series.kind = ChartSeries::Kind::Steps;
        QCOMPARE(valueAt(series, 0.5), std::optional(0.0));
    }

    void findsItsRanges()
    {
        QCOMPARE(yRange(histogramChart()).low, 0.0);
        QVERIFY(yRange(scatterChart()).low < 0.79);
        QCOMPARE(yRange(timeChart()).high, 1.0);
        QVERIFY(yRange({}).high > yRange({}).low);
    }

    void showsWhyThereIsNoChart()
    {
        ChartView view;
        view.setEmpty("ROC", "Train two models to compare them.");
        QCOMPARE(view.accessibleName(), "ROC");
        view.setChart(rocChart());
        QVERIFY(view.accessibleDescription().contains("Boosted trees"));
    }

    void copiesAndExports()
    {
        ChartView view;
        view.resize(400, 300);
        view.setChart(rocChart());
        view.copyImage();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(800, 600));
        view.copyData();
        QVERIFY(QApplication::clipboard()->text().contains("\nBoosted trees\t"));
        QTemporaryDir folder;
        QVERIFY(view.exportTo(folder.filePath("roc.svg")).has_value());
        QVERIFY(view.exportTo(folder.filePath("roc.png")).has_value());
        QVERIFY(QFileInfo(folder.filePath("roc.svg")).size() > 2000);
        QVERIFY(view.exportTo(folder.filePath("roc.csv")).has_value());
        QFile values(folder.filePath("roc.csv"));
        QVERIFY(values.open(QIODevice::ReadOnly));
        std::size_t points = 0;
        for (const auto &series : view.chart().series)
            points += series.points.size();
        QCOMPARE(values.readAll().count('\n'), static_cast<qsizetype>(points + 1));
        QCOMPARE(view.exportTo("/nowhere/roc.png").error().code, Error::Code::Io);
    }

    //! A name without an ending is a picture; a title with signs that no file has is proposed without them.
    void exportsWhatIsChosen()
    {
        QTemporaryDir folder;
        ChartView view;
        view.resize(400, 300);
        auto chart = rocChart();
        chart.title = "ROC: a/b";
        view.setChart(chart);
        QSignalSpy failed(&view, &ChartView::exportFailed);
        QString proposed;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
            proposed = name->text();
            name->setText(folder.filePath("roc"));
            QMetaObject::invokeMethod(dialog, "accept");
        });
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        view.findChild<CardMenu *>()->menu()->actions().at(2)->trigger();
        QCOMPARE(proposed, QString("ROC- a-b"));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(QImage(folder.filePath("roc.png")).size(), QSize(800, 600));
    }

    //! Not of the rows of a table that are not scrolled away, and without its button.
    void picturesAreOfTheChart()
    {
        ChartView view;
        view.resize(400, 300);
        view.setChart(rocChart());
        view.show();
        QTest::qWait(50);
        const auto picture = view.image();
        view.setTableShown(true);
        QTest::qWait(50);
        QCOMPARE(view.image(), picture);
        QVERIFY(view.findChild<QTableView *>("chartTable")->isVisible());
        auto *more = view.findChild<CardMenu *>();
        QVERIFY(more->isVisible());
        const auto at = more->geometry().center() * 2;
        const QRect around(at - QPoint(12, 6), QSize(24, 12));
        const auto corner = picture.copy(around);
        for (int x = 0; x < corner.width(); ++x) {
            for (int y = 0; y < corner.height(); ++y)
                QCOMPARE(corner.pixelColor(x, y), corner.pixelColor(0, 0));
        }
    }

    //! What has no room leaves its unit out rather than ending anywhere.
    void titlesOfAxesAreNotCut()
    {
        const QString title = "Actual − predicted (units of the target)";
        QCOMPARE(fittingTitle(title, 1000), title);
        QCOMPARE(fittingTitle(title, 150), QString("Actual − predicted"));
        QCOMPARE(fittingTitle("Score", 5), QString("Score"));
        ChartView view;
        view.resize(360, 320);
        auto chart = rocChart();
        chart.isSquare = true;
        chart.x.title = "Of what a normal distribution would have (units of the target)";
        view.setChart(chart);
        view.show();
        const auto titleOf = [&view] {
            return view.findChild<ChartCanvas *>()->chart()->axes(Qt::Horizontal).constFirst()->titleText();
        };
        QTRY_COMPARE(titleOf(), QString("Of what a normal distribution would have"));
        view.resize(900, 800);
        QTRY_COMPARE(titleOf(), chart.x.title);
        QVERIFY(view.accessibleDescription().contains(chart.x.title));
    }

    //! By keyboard, with the ends of its intervals.
    void isATableToo()
    {
        ChartView view;
        view.resize(400, 300);
        view.setTableShown(true);
        Chart chart;
        chart.title = "Scores";
        chart.x = {.title = "Metric", .scale = ChartAxis::Scale::Categories, .categories = {"ROC AUC", "F1"}};
        chart.y.title = "Value";
        chart.series = {{.name = "Trees",
                         .kind = ChartSeries::Kind::Points,
                         .points = {{0.1, 0.8}, {0.9, 0.5}},
                         .low = {0.7, 0.4},
                         .high = {0.9, 0.6}}};
        view.setChart(chart);
        view.show();
        auto *table = view.findChild<QTableView *>("chartTable");
        QVERIFY(table->isVisible());
        const auto *model = table->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->columnCount(), 5);
        QCOMPARE(model->index(1, 1).data().toString(), QString("F1"));
        QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), QString("From"));
        view.setTableShown(false);
        QVERIFY(!table->isVisible());
    }

    //! "Rate (%)" is the title of 25, not of 0.25, wherever the values go; and from which score on a point is so.
    void writesValuesInTheUnitOfTheirAxis()
    {
        Chart chart;
        chart.x = {.title = "False positive rate (%)", .scale = ChartAxis::Scale::Share};
        chart.y = {.title = "Lift"};
        chart.series = {{.name = "Trees",
                         .points = {{0, 0}, {0.0025, 0.5}, {0.29, 1}},
                         .low = {0, 0.25, 1},
                         .high = {0, 0.75, 1},
                         .thresholds = {std::numeric_limits<double>::infinity(), 0.875, 0.125}}};
        const auto table = tableOf(chart);
        QCOMPARE(csvText(table),
                 std::string("Series,False positive rate (%),Lift,From,To,Threshold\nTrees,0,0,0,0,\n"
                             "Trees,0.25,0.5,0.25,0.75,0.875\nTrees,29,1,1,1,0.125\n"));
        QVERIFY(tableText(table).contains("\nTrees\t0.25\t0.5\t0.25\t0.75\t0.875\n"));
        chart.y.scale = ChartAxis::Scale::Share;
        QCOMPARE(tableOf(chart).rows[1][3], QVariant(25.0));
    }

    //! Numbers are what one comes for: the name leaves them room.
    void showsAllColumnsOfATable()
    {
        ChartView view;
        view.resize(620, 300);
        view.setTableShown(true);
        auto chart = rocChart();
        for (auto &series : chart.series) {
            series.low.clear();
            series.high.clear();
        }
        chart.series[0].thresholds = {0.5};
        chart.series[0].name = "Boosted trees (XGBoost) · depth 12, rounds 400, learning rate 0.125, rows 0.75";
        view.setChart(chart);
        view.show();
        const auto *table = view.findChild<QTableView *>("chartTable");
        QCOMPARE(table->model()->columnCount(), 4);
        QVERIFY(table->columnViewportPosition(3) + table->columnWidth(3) <= table->viewport()->width());
    }

    //! However small the chart: "10..." is no number.
    void writesNumbersWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const auto width : {180, 240, 300, 420, 700})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }

    void writesNumbersWhole()
    {
        QFETCH(int, width);
        auto large = histogramChart();
        for (auto &series : large.series) {
            for (auto &point : series.points)
                point = {point.x() * 250'000, point.y()};
        }
        for (const auto &chart : {rocChart(), histogramChart(), scatterChart(), timeChart(), large}) {
            ChartView view;
            view.resize(width, 240);
            view.setChart(chart);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            QCoreApplication::processEvents();
            std::vector<QRectF> rects;
            const auto titles = QStringList{chart.x.title, chart.y.title};
            for (const auto *item : view.findChild<QGraphicsView *>()->scene()->items()) {
                const auto *label = dynamic_cast<const QGraphicsTextItem *>(item);
                if (label == nullptr || !label->isVisible() || label->toPlainText().isEmpty()
                    || titles.contains(label->toPlainText()) || label->rotation() != 0)
                    continue;
                const auto text = label->toPlainText();
                const bool isTitle = !text.front().isDigit() && text.front() != '-';
                QVERIFY2(isTitle || (!text.contains("...") && !text.contains("…")), qPrintable(text));
                if (!isTitle)
                    rects.push_back(label->sceneBoundingRect().adjusted(3, 3, -3, -3));
            }
            QVERIFY(rects.size() > 3);
            for (std::size_t i = 0; i < rects.size(); ++i) {
                for (std::size_t j = i + 1; j < rects.size(); ++j)
                    QVERIFY2(!rects[i].intersects(rects[j]), qPrintable(chart.title));
            }
        }
    }

    void movesTheMarker()
    {
        ChartView view;
        view.resize(600, 400);
        view.setChart(rocChart());
        view.setMarker(0.5);
        view.setMarkerMovable(true);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *canvas = view.findChild<QGraphicsView *>();
        QSignalSpy moved(&view, &ChartView::markerMoved);
        // The marker stands in the middle of the plot, which is somewhere right of the canvas' middle.
        for (int x = canvas->width() / 3; x < canvas->width() && moved.isEmpty(); x += 4) {
            QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, {x, 100});
            QTest::mouseMove(canvas->viewport(), {x + 40, 100});
            QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, {x + 40, 100});
        }
        QVERIFY(!moved.isEmpty());
        QVERIFY(moved.last().first().toDouble() > 0.5);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        QWidget window;
        auto *grid = new QGridLayout(&window);
        std::vector<Chart> charts{rocChart(), histogramChart(), scatterChart(), barChart(), timeChart()};
        std::vector<ChartView *> views;
        for (int i = 0; i < 6; ++i) {
            views.push_back(new ChartView);
            grid->addWidget(views.back(), i / 3, i % 3);
            if (i < 5)
                views.back()->setChart(charts[static_cast<std::size_t>(i)]);
        }
        views[1]->setMarker(0.42);
        views[5]->setEmpty("Calibration", "Train a model with probabilities to see whether they hold.");
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *canvas = views[0]->findChild<QGraphicsView *>();
        QTest::mouseMove(canvas->viewport(), {canvas->width() / 3, canvas->height() / 2});
        samples::keepShot(window, "charts-" + QString::fromLatin1(QTest::currentDataTag()));
        const auto image = views[0]->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 2), coloursOf(views[0]).surface);
    }
};

QTEST_MAIN(ChartTest)

} // namespace chart_test

#include "chart_test.moc"
