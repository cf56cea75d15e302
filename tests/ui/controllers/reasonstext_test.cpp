// SPDX-License-Identifier: GPL-3.0-or-later
// How a model goes with a feature, as it is drawn: of a sum of curves the curve too, step by step, in the window.
#include "core/learn/learner.h"
#include "core/model/encode.h"
#include "tests/core/learn/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/controllers/reasonstext.h"
#include "ui/widgets/chartview.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace reasonstext_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! What the workbench makes of a run.
workbench::FeatureExplanation explained(const char *learner, std::size_t feature)
{
    const auto model = learn::samples::trained(learner, Task::Binary, {{"rounds", 150}}, 1500);
    const auto rows = learn::samples::rows({.rows = 600, .task = Task::Binary, .seed = 9});
    const auto column = *std::ranges::find(rows.features, model.features[feature].name, &frame::Column::name);
    Progress progress;
    return {.run = "run-1",
            .learner = learner,
            .rows = 600,
            .rowsAvailable = 600,
            .explained = "b",
            .dependence = explain::dependenceOf(model, model::encoded(model, rows.features).value(), column, feature,
                                                {}, progress)
                              .value(),
            .curve = explain::curveOf(model, feature, 0, column),
            .link = model.link};
}

} // namespace

class ReasonsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void drawsEveryStep()
    {
        const auto explanation = explained("additive", 0);
        const auto drawn = dependenceOf(explanation, {});
        QVERIFY(drawn.curve);
        const auto &chart = *drawn.curve;
        QCOMPARE(chart.title, QStringLiteral("What amount adds"));
        QCOMPARE(chart.y.title, QStringLiteral("Adds (log-odds)"));
        QCOMPARE(chart.series.size(), std::size_t(2));
        const auto &steps = chart.series[0];
        QVERIFY(steps.kind == ChartSeries::Kind::Steps && steps.points.size() > 10);
        QVERIFY(std::ranges::is_sorted(steps.points, {}, &QPointF::x));
        for (const auto &series : chart.series)
            for (const auto &point : series.points)
                QCOMPARE(point.y(), explain::addedAt(*explanation.curve, {.number = point.x()}));
        QCOMPARE(chart.series[1].points.size(), std::size_t(20));
        QCOMPARE(chart.references.size(), std::size_t(1)); // a tenth is missing
        QCOMPARE(chart.references[0].value, explanation.curve->missing);
    }

    void drawsLevels()
    {
        const auto explanation = explained("additive", 2);
        const auto drawn = dependenceOf(explanation, {});
        QVERIFY(drawn.curve && drawn.curve->series.size() == 1);
        const auto &chart = *drawn.curve;
        QVERIFY(chart.x.scale == ChartAxis::Scale::Categories);
        QCOMPARE(chart.x.categories.last(), QStringLiteral("missing"));
        QCOMPARE(chart.series[0].points.back().y(), explanation.curve->missing);
    }

    void otherTreesHaveNone() { QVERIFY(!dependenceOf(explained("xgboost", 0), {}).curve); }

    //! Digits as everywhere; of a year no thousands are counted, of a sum they are.
    void writesValuesAsTheyAreRead()
    {
        study::Study study;
        study.features = {{.name = "founded", .column = "founded"},
                          {.name = "spent", .aggregate = study::Aggregate::Sum, .column = "amount"}};
        QCOMPARE(featureValueText("founded", "2019", study), QStringLiteral("2019"));
        QCOMPARE(featureValueText("founded", "79.50179990189815", study), QStringLiteral("79.50"));
        QCOMPARE(featureValueText("spent", "2019", study), QStringLiteral("2,019"));
        QCOMPARE(featureValueText("spent", "0.3333333333333333", study), QStringLiteral("0.333"));
        QCOMPARE(featureValueText("spent", "gold", study), QStringLiteral("gold"));
        const workbench::RowExplanation row{.key = "7",
                                            .actual = "3",
                                            .reasons = {{.feature = "founded", .isNumber = true, .value = "2019"},
                                                        {.feature = "spent", .isNumber = false, .value = "0012"}}};
        const auto reasons = exampleReasonsOf(row, study).reasons;
        QVERIFY2(reasons[0].text.endsWith("= 2019"), qPrintable(reasons[0].text));
        QVERIFY2(reasons[1].text.endsWith("= 0012"), qPrintable(reasons[1].text));
    }

    void isShownInTheWindow()
    {
        CompareReasons reasons;
        reasons.setReasons("Additive boosted trees",
                           {.run = "run-1", .features = {{.text = "amount", .name = "amount", .share = 0.6}}});
        reasons.resize(720, 900);
        reasons.show();
        auto *feature = reasons.findChild<QComboBox *>("reasonsFeature");
        feature->setCurrentIndex(1);
        Q_EMIT feature->activated(1);
        const auto explanation = explained("additive", 0);
        const auto drawn = dependenceOf(explanation, {});
        double share = 0;
        for (const auto &bin : drawn.chart.spread.bins)
            share += bin.y();
        double rows = 0;
        for (const auto &point : explanation.dependence.points)
            rows += static_cast<double>(point.rows);
        const auto missing = static_cast<double>(explanation.dependence.points.back().rows);
        QVERIFY(missing > 0 && std::abs(share - (1 - missing / rows)) < 1e-9);
        QCOMPARE(drawn.chart.spread.bins.front().x(), drawn.chart.series.back().points.front().x());
        QCOMPARE(drawn.chart.spread.bins.back().x(), drawn.chart.series.back().points.back().x());
        reasons.setDependence(drawn);
        const auto *curve = reasons.findChild<ChartView *>("curve");
        QVERIFY(curve->isVisible());
        QVERIFY(curve->geometry().top() >= reasons.findChild<ChartView *>("dependence")->geometry().bottom());
        QTest::qWait(50);
        samples::keepShot(reasons, "reasons-curve");
        reasons.setDependence(dependenceOf(explained("xgboost", 0), {}));
        QVERIFY(!curve->isVisible());
    }
};

QTEST_MAIN(ReasonsTextTest)

} // namespace reasonstext_test

#include "reasonstext_test.moc"
