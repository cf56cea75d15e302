// SPDX-License-Identifier: GPL-3.0-or-later
// The examples behind what is drawn: asked for, filtered by hand or by a click, told with their reasons.
#include "core/learn/learner.h"
#include "tests/ui/support/shots.h"
#include "ui/base/colours.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparecharts.h"
#include "ui/pages/compare/compareclicks.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparereasons.h"
#include "ui/pages/compare/comparevalues.h"
#include "ui/pages/compare/comparewaterfall.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/swatch.h"
#include "ui/widgets/valuebars.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <map>
#include <utility>

namespace compareexamples_test {

using namespace espalier;
using namespace espalier::ui;
using workbench::ExamplesWanted;

namespace {

constexpr Timestamp march{1'772'323'200'000'000};

ExamplesOf churn(const std::string &part = "test")
{
    return {.run = "run-xgboost", .label = "XGBoost", .part = part, .classes = {"stays", "leaves"}};
}

workbench::Examples examplesSample(const std::string &part = "test")
{
    workbench::Examples examples{.run = "run-xgboost", .learner = "xgboost", .part = part};
    examples.classes = {"stays", "leaves"};
    examples.found = 132;
    examples.rows = 1816;
    for (int i = 0; i < 20; ++i) {
        examples.examples.push_back({.key = "customer " + std::to_string(i),
                                     .asOf = march,
                                     .actual = "stays",
                                     .predicted = "leaves",
                                     .score = 0.95 - 0.01 * i,
                                     .off = 0.95 - 0.01 * i});
    }
    return examples;
}

ExampleReasons reasonsSample(const ExampleName &example)
{
    return {.example = example,
            .summary = "Every example starts at 0.24; what is known of customer 0 makes it 2.94 (log-odds): a "
                       "probability of 95 % for leaves, and it was stays.",
            .reasons = {{.text = "orders: days since the last = 74", .contribution = 1.9},
                        {.text = "sessions: count, last 90 days = 2", .contribution = 1.1},
                        {.text = "refunds: mean of amount is missing", .contribution = -0.3}}};
}

struct Card
{
    CompareExamples card;
    QSignalSpy asked{&card, &CompareExamples::requested};
    QSignalSpy why{&card, &CompareExamples::reasonsRequested};

    Card()
    {
        card.resize(900, 700);
        card.show();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return card.findChild<Widget *>(QString::fromLatin1(name));
    }
    ExamplesWanted lastWanted() const { return asked.last()[1].value<ExamplesWanted>(); }
    void choose(const char *name, int index) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
};

} // namespace

class CompareExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void asksForTheFarthestOff()
    {
        Card test;
        test.card.setRun(churn());
        QCOMPARE(test.asked.count(), 1);
        QCOMPARE(test.asked.last()[0].toString(), QString("run-xgboost"));
        QVERIFY(test.lastWanted() == ExamplesWanted{});
        test.card.setExamples(examplesSample());
        QCOMPARE(test.find<QTableView>("examplesTable")->model()->rowCount(), 20);
        QVERIFY(test.find<QLabel>("examplesNote")->text().startsWith("132 of 1,816 test examples"));
    }

    void filtersByHand()
    {
        Card test;
        test.card.setRun(churn());
        test.choose("examplesActual", 2);
        test.choose("examplesPredicted", 1);
        test.choose("examplesOrder", 2);
        const ExamplesWanted wanted{.actual = "leaves", .predicted = "stays", .order = workbench::ExampleOrder::Lowest};
        QVERIFY(test.lastWanted() == wanted);
        // Another run of the same question keeps what was chosen.
        auto other = churn("validation");
        other.run = "run-logistic";
        test.card.setRun(other);
        QCOMPARE(test.lastWanted().part, std::string("validation"));
        QCOMPARE(test.lastWanted().actual, std::optional<std::string>("leaves"));
    }

    void aClickChoosesAndIsLetGo()
    {
        Card test;
        test.card.setRun(churn());
        Chart chart;
        chart.series = {{.name = "stays", .points = {{0, 0.5}, {0.1, 0.5}, {0.2, 0}}},
                        {.name = "leaves", .points = {}}};
        const auto bin = examplesOfScores(chart, {"stays", "leaves"}, 0, 0);
        QVERIFY(bin);
        test.card.showThose(*bin);
        QVERIFY(test.lastWanted().score == (workbench::Range{0.0, 0.1}));
        QCOMPARE(test.find<QComboBox>("examplesActual")->currentText(), QString("stays"));
        test.card.setExamples(examplesSample());
        QVERIFY(test.find<QLabel>("examplesNote")->text().contains("probability from 0"));
        auto *all = test.find<QPushButton>("examplesAll");
        QVERIFY(all->isVisible());
        all->click();
        QVERIFY(test.lastWanted().score == workbench::Range{});
        // The last bin has no end, and what only ends it is no bin.
        QVERIFY(!examplesOfScores(chart, {"stays", "leaves"}, 0, 1)->score.high);
        QVERIFY(!examplesOfScores(chart, {"stays", "leaves"}, 0, 2));
    }

    void tellsWhyOfOneExample()
    {
        Card test;
        test.card.setRun(churn());
        test.card.setExamples(examplesSample());
        test.find<QTableView>("examplesTable")->selectRow(0);
        QCOMPARE(test.why.count(), 1);
        const auto example = test.why.last()[0].value<ExampleName>();
        QCOMPARE(example.key, QString("customer 0"));
        QVERIFY(example.asOf == march);
        test.card.setReasons(reasonsSample(example));
        QVERIFY(test.find<QLabel>("examplesSummary")->text().contains("95 %"));
        samples::keepShot(test.card, "compare-examples");
        // What comes late is of no example that is selected.
        test.find<QTableView>("examplesTable")->selectRow(1);
        test.card.setReasons(reasonsSample(example));
        QVERIFY(!test.find<QLabel>("examplesSummary")->text().contains("95 %"));
    }

    //! Each begins where the one before ended: from 0 to 3, down to 2, and with the eleven others to 4.
    void reasonsFallInto()
    {
        std::vector<ExampleReason> reasons{{.text = "a", .contribution = 3}, {.text = "b", .contribution = -1}};
        for (int i = 0; i < 8; ++i)
            reasons.push_back({.text = "none", .contribution = 0});
        reasons.push_back({.text = "c", .contribution = 1.5});
        reasons.push_back({.text = "d", .contribution = 0.5});
        const auto bars = waterfallOf(reasons);
        QCOMPARE(bars.size(), std::size_t{11});
        QCOMPARE(bars[0].from, 0.0);
        QCOMPARE(bars[0].share, 0.75);
        QCOMPARE(bars[1].from, 0.5);
        QCOMPARE(bars[1].share, 0.25);
        QVERIFY(bars[1].isAgainst && !bars[0].isAgainst);
        QVERIFY(bars[10].text.startsWith("2 other"));
        QCOMPARE(bars[10].from, 0.5);
        QCOMPARE(bars[10].share, 0.5);
        // Below the start, which then stands where the first of them begins.
        const auto down = waterfallOf({{.text = "a", .contribution = -2}, {.text = "b", .contribution = 0.5}});
        QCOMPARE(down[0].from, 0.0);
        QCOMPARE(down[0].share, 1.0);
        QCOMPARE(down[1].from, 0.0);
    }

    //! Reasons are asked for of either part, and shown.
    void asksForReasonsOfTheValidationToo()
    {
        for (const std::string part : {"validation", "test"}) {
            Card test;
            test.card.setRun(churn(part));
            test.card.setExamples(examplesSample(part));
            QSignalSpy wanted(&test.card, &CompareExamples::reasonsRequested);
            test.find<QTableView>("examplesTable")->selectRow(0);
            QCOMPARE(wanted.count(), 1);
            QCOMPARE(test.card.part(), part);
            test.card.setReasons(reasonsSample(*test.card.selected()));
            QVERIFY(test.card.findChild<ValueBars *>()->isVisible());
        }
    }

    //! Of a model that cannot say what each feature adds: a sentence, and no empty bars.
    void tellsThatThereAreNoReasons()
    {
        Card test;
        test.card.setRun(churn());
        test.card.setExamples(examplesSample());
        test.find<QTableView>("examplesTable")->selectRow(0);
        const auto example = *test.card.selected();
        test.card.setReasons(reasonsSample(example));
        auto *bars = test.card.findChild<ValueBars *>();
        QVERIFY(bars->isVisible());
        test.card.setReasons({.example = example, .summary = "A probability of 95 %. No reasons.", .reasons = {}});
        QVERIFY(!bars->isVisible());
        QVERIFY(test.find<QLabel>("examplesSummary")->text().contains("No reasons"));
    }

    void aDraggedThresholdAsksOnce()
    {
        Card test;
        test.card.setRun(churn());
        for (const auto threshold : {0.4, 0.3, 0.2}) {
            auto moved = churn();
            moved.threshold = threshold;
            test.card.setRun(moved);
        }
        QTRY_COMPARE(test.asked.count(), 2);
        QCOMPARE(test.lastWanted().threshold, 0.2);
        QTest::qWait(200);
        QCOMPARE(test.asked.count(), 2);
    }

    void histogramsCountAllRows()
    {
        const auto points = histogramOf({0, 0.1, 0.5, 1, 7}, 0, 1, 2);
        QCOMPARE(points, (std::vector<QPointF>{{0, 0.4}, {0.5, 0.4}, {1, 0}}));
    }

    //! Of the run and the feature that are shown, whatever comes late.
    void tellsHowItGoesWithAFeature()
    {
        CompareReasons reasons;
        QSignalSpy asked(&reasons, &CompareReasons::dependenceRequested);
        reasons.setReasons(
            "XGBoost",
            {.run = "run-xgboost",
             .features = {{.text = "orders: days since the last", .name = "days"}, {.text = "city", .name = "city"}}});
        reasons.show();
        auto *feature = reasons.findChild<QComboBox *>("reasonsFeature");
        auto *view = reasons.findChild<ChartView *>("dependence");
        QVERIFY(!view->isVisible());
        feature->setCurrentIndex(1);
        Q_EMIT feature->activated(1);
        QVERIFY(asked.last() == (QVariantList{"run-xgboost", "days"}));
        QVERIFY(view->isVisible());
        Chart chart;
        chart.series = {{.name = "Mean", .points = {{1, 0.2}, {7, 0.4}}}};
        reasons.setDependence({.run = "run-xgboost", .feature = "city", .chart = chart});
        QVERIFY(view->chart().series.empty());
        reasons.setDependence({.run = "run-xgboost", .feature = "days", .chart = chart});
        QCOMPARE(view->chart().series.size(), 1U);
        const auto *curve = reasons.findChild<ChartView *>("curve");
        QVERIFY(!curve->isVisible());
        Chart steps;
        steps.series = {{.name = "Adds", .kind = ChartSeries::Kind::Steps, .points = {{1, -0.5}, {3, 0.7}, {7, 0.7}}}};
        reasons.setDependence({.run = "run-xgboost", .feature = "days", .chart = chart, .curve = steps});
        QVERIFY(curve->isVisible());
        QCOMPARE(curve->chart(), steps);
        // Another run is asked about the same feature.
        reasons.setReasons("Ridge", {.run = "run-ridge", .features = {{.text = "days", .name = "days"}}});
        QVERIFY(asked.last() == (QVariantList{"run-ridge", "days"}));
        QVERIFY(!curve->isVisible());
    }

    //! Grey knows nothing; of all others no two have the same colour and the same line, nor the same colour and the same mark.
    void learnersAreToldApart()
    {
        std::map<std::pair<QString, QList<qreal>>, QString> lines;
        std::map<std::pair<QString, bool>, QString> marks;
        QStringList names;
        for (const auto &learner : learn::learners())
            names << QString::fromUtf8(learner->name().data(), qsizetype(learner->name().size()));
        names << QString::fromUtf8(learn::blendName.data(), qsizetype(learn::blendName.size()));
        QVERIFY(names.size() >= 11);
        for (const auto &name : names) {
            for (const auto task : {model::Task::Binary, model::Task::Regression, model::Task::Multiclass}) {
                training::Run run{.id = "a", .learner = name.toStdString()};
                run.model.task = task;
                run.isBaseline = name == "baseline";
                const auto index = runColour(run);
                // No learner of the roster is drawn as one of unknown name is.
                QVERIFY2(index != runColour({.id = "b", .learner = "of a later version"}), qPrintable(name));
                QCOMPARE(index % 8 == 7, name == "baseline");
                const auto colour = seriesColour(lightColours(), index).name();
                const bool isBlend = name == "blend";
                const auto line = lines.try_emplace({colour, dashesOf(index, isBlend)}, name).first->second;
                QVERIFY2(line == name, qPrintable(name + " is drawn as " + line));
                const auto mark = marks.try_emplace({colour, repeatsColour(index)}, name).first->second;
                QVERIFY2(mark == name, qPrintable(name + " is marked as " + mark));
            }
        }
    }

    void onePointIsOneExample()
    {
        Chart chart;
        chart.series = {{.name = "XGBoost", .points = {{3, 2.5}}}};
        const auto wanted = examplesOfPoint(chart, 0, 0);
        QVERIFY(wanted.score.low == 2.5 && *wanted.score.high > 2.5 && *wanted.score.high < 2.500001);
        QVERIFY(wanted.off.low == 0.5);
    }
};

QTEST_MAIN(CompareExamplesTest)

} // namespace compareexamples_test

#include "compareexamples_test.moc"
