// SPDX-License-Identifier: GPL-3.0-or-later
// What a feature adds, as a curve: by hand, as contributions say it, and against the truth that data were made by.
#include "core/explain/contributions.h"
#include "core/explain/curve.h"
#include "core/explain/interactions.h"
#include "core/learn/learner.h"
#include "core/model/encode.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace curve_test {

using namespace espalier;
using namespace espalier::explain;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

//! One question of one input.
model::Tree stump(std::int32_t input, double threshold, std::vector<double> leaves, std::vector<double> covers)
{
    return {.input = {input, -1, -1},
            .threshold = {threshold, 0, 0},
            .left = {1, -1, -1},
            .right = {2, -1, -1},
            .missingLeft = {1, 0, 0},
            .value = {0, leaves[0], leaves[1]},
            .cover = {covers[0] + covers[1], covers[0], covers[1]}};
}

//! A number and a category with inputs for two of its levels.
model::Model byHand()
{
    model::Model model{.learner = "additive", .task = Task::Binary, .classes = {"no", "yes"}};
    model.features = {{.name = "x"}, {.name = "town", .kind = model::FeatureKind::Category}};
    model.encoding = {{.feature = 0, .kind = model::NumberInput{.fill = none}},
                      {.feature = 1, .kind = model::LevelInput{.level = "Bonn"}},
                      {.feature = 1, .kind = model::LevelInput{.level = "Kiel"}},
                      {.feature = 1, .kind = model::MissingInput{}}};
    model.family = model::Trees{{{.bias = 5,
                                  .scale = 0.5,
                                  .trees = {stump(0, 10, {1, 3}, {3, 1}), stump(0, 20, {0, 8}, {1, 1}),
                                            stump(1, 0.5, {0, 4}, {3, 1}), stump(3, 0.5, {0, -2}, {1, 1})}}}};
    model.link = model::Link::Logistic;
    model.calibration = model::Calibration{.slope = 2, .intercept = 7};
    return model;
}

double waveOf(double x)
{
    return 2 * std::sin(2 * std::numbers::pi * x);
}

double jumpOf(double x)
{
    return x < 0.3 ? -1 : 1;
}

//! y = a wave of the first + a jump of the second + noise; a tenth of the second is missing and adds 3 then; a third one says nothing.
learn::Training additiveTruth(std::size_t rows, std::uint64_t seed)
{
    Random random(Seed{seed});
    frame::Numbers first;
    frame::Numbers second;
    frame::Numbers third;
    frame::Numbers label;
    for (std::size_t i = 0; i < rows; ++i) {
        first.values.push_back(random.uniform());
        const auto other = random.uniform();
        const bool isMissing = random.chance(0.1);
        second.values.push_back(isMissing ? none : other);
        third.values.push_back(random.uniform());
        label.values.push_back(100 + waveOf(first.values.back()) + (isMissing ? 3 : jumpOf(other))
                               + 0.5 * random.normal());
    }
    return {.train = {.keys = {},
                      .asOf = {},
                      .label = {"y", label},
                      .features = {{"first", first}, {"second", second}, {"third", third}}},
            .validation = {},
            .task = Task::Regression};
}

} // namespace

class CurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Mean leaves are 1.5 and 4; the scale and the slope make one of what all add.
    void addsByHand()
    {
        const auto curve = curveOf(byHand(), 0, 0, {"x", frame::Numbers{{9, 10, 30, none, 19, INFINITY}}});
        QVERIFY(curve);
        QCOMPARE(curve->steps,
                 (std::vector<CurveStep>{{.from = {}, .level = {}, .adds = -4.5, .rows = 1},
                                         {.from = 10, .level = {}, .adds = -2.5, .rows = 2},
                                         {.from = 20, .level = {}, .adds = 5.5, .rows = 1}}));
        QCOMPARE(curve->missing, -4.5);
        QCOMPARE(curve->missingRows, std::size_t(2));
        QCOMPARE(addedAt(*curve, {.number = 10}), -2.5);
        QCOMPARE(addedAt(*curve, {.number = 9.99}), -4.5);
        QCOMPARE(addedAt(*curve, {.number = 1e9}), 5.5);
        QCOMPARE(addedAt(*curve, {.isMissing = true}), -4.5);
    }

    //! Mean leaves are 1 and -1.
    void addsOfLevelsByHand()
    {
        const frame::Categories towns{.codes = {0, 1, 0, -1, 2, 0, 1}, .levels = {"Kiel", "Bonn", "Rom"}};
        const auto curve = curveOf(byHand(), 1, 0, {"town", towns});
        QVERIFY(curve && !curve->isNumber);
        QCOMPARE(curve->steps,
                 (std::vector<CurveStep>{{.from = {}, .level = "Kiel", .adds = 0, .rows = 3},
                                         {.from = {}, .level = "Bonn", .adds = 4, .rows = 2}}));
        QCOMPARE(curve->other, 0.0);
        QCOMPARE(curve->otherRows, std::size_t(1));
        QCOMPARE(curve->missing, -2.0);
        QCOMPARE(addedAt(*curve, {.level = "Rom"}), 0.0);
        QCOMPARE(addedAt(*curve, {.level = "Bonn"}), 4.0);
    }

    //! Where a tree asks two features, neither has a curve; a third one has; nothing linear has.
    void isOfOneFeatureOnly()
    {
        auto model = byHand();
        auto &trees = std::get<model::Trees>(model.family).outputs[0].trees;
        trees = {stump(0, 10, {1, 3}, {1, 1})};
        trees[0].input = {0, 1, -1, -1, -1};
        trees[0].threshold = {10, 0.5, 0, 0, 0};
        trees[0].left = {1, 3, -1, -1, -1};
        trees[0].right = {2, 4, -1, -1, -1};
        trees[0].missingLeft = {0, 0, 0, 0, 0};
        trees[0].value = {0, 0, 1, 2, 3};
        trees[0].cover = {4, 2, 2, 1, 1};
        const frame::Column numbers{"x", frame::Numbers{{1, 2}}};
        QVERIFY(!curveOf(model, 0, 0, numbers));
        trees[0] = stump(1, 0.5, {0, 4}, {3, 1});
        const auto flat = curveOf(model, 0, 0, numbers);
        QVERIFY(flat && flat->steps.size() == 1 && flat->steps[0].adds == 0 && flat->steps[0].rows == 2);
        trees[0].cover.clear(); // of an earlier version
        QVERIFY(!curveOf(model, 0, 0, numbers));
        model.family = model::Linear{{{.bias = 0, .weights = {1, 1, 1, 1}}}, {0, 0, 0, 0}};
        QVERIFY(!curveOf(model, 0, 0, numbers));
    }

    void isWhatContributionsSay_data()
    {
        QTest::addColumn<int>("task");
        for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression})
            QTest::addRow("%d", static_cast<int>(task)) << static_cast<int>(task);
    }

    //! Of each row, output and feature; and over the rows that were learned from each feature adds nothing in the mean. Of a category whose
    //! means those rows read out of fold it is little.
    void isWhatContributionsSay()
    {
        QFETCH(int, task);
        const auto training = learn::samples::training({.rows = 800, .task = static_cast<Task>(task)});
        const auto model = learn::samples::trained("additive", static_cast<Task>(task), {{"rounds", 150}}, 800);
        const auto matrix = model::encoded(model, training.train.features).value();
        const auto parts = contributionsOf(model, matrix, 1, m_progress).value();
        for (std::size_t feature = 0; feature < model.features.size(); ++feature) {
            const auto &column =
                *std::ranges::find(training.train.features, model.features[feature].name, &frame::Column::name);
            for (std::size_t output = 0; output < parts.outputs; ++output) {
                const auto curve = curveOf(model, feature, output, column);
                QVERIFY(curve);
                double sum = 0;
                double size = 1e-9;
                for (std::size_t row = 0; row < matrix.rows; ++row) {
                    DependencePoint point{.isMissing = frame::isMissing(column, row)};
                    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
                        point.number = numbers->values[row];
                    else
                        point.level = frame::textAt(column, row);
                    const auto adds = addedAt(*curve, point);
                    QVERIFY(std::abs(adds - parts.at(row, output, feature)) < 1e-9 * std::max(1.0, std::abs(adds)));
                    sum += adds;
                    size += std::abs(adds);
                }
                const auto most = model.features[feature].kind == model::FeatureKind::Category ? 0.2 : 1e-9;
                QVERIFY2(std::abs(sum) < most * size, qPrintable(QString::number(sum / size)));
            }
        }
    }

    //! Within a fifth of the noise's deviation where the truth is smooth, and at each side of a jump.
    void findsTheTruth()
    {
        const auto training = additiveTruth(6000, 3);
        const auto learner = learn::findLearner("additive");
        const auto model = learner->train(training, {{"rounds", 600}, {"colsample_bytree", 1}}, m_progress).value();
        const auto wave = curveOf(model, 0, 0, training.train.features[0]);
        const auto jump = curveOf(model, 1, 0, training.train.features[1]);
        const auto nothing = curveOf(model, 2, 0, training.train.features[2]);
        QVERIFY(wave && jump && nothing);
        for (const auto x : {0.05, 0.15, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9}) {
            const auto off = addedAt(*wave, {.number = x}) - waveOf(x);
            QVERIFY2(std::abs(off) < 0.2, qPrintable(QString("%1 at %2").arg(off).arg(x)));
            QVERIFY(std::abs(addedAt(*nothing, {.number = x})) < 0.1);
        }
        // Of the rows nine tenths have a number, 0.3 of these below the jump; the others add 3.
        const auto mean = 0.9 * (0.3 * -1 + 0.7 * 1) + 0.1 * 3;
        for (const auto x : {0.05, 0.15, 0.28, 0.32, 0.6, 0.95}) {
            const auto off = addedAt(*jump, {.number = x}) + mean - jumpOf(x);
            QVERIFY2(std::abs(off) < 0.15, qPrintable(QString("%1 at %2").arg(off).arg(x)));
        }
        const auto off = jump->missing + mean - 3;
        QVERIFY2(std::abs(off) < 0.1, qPrintable(QString::number(off)));
    }

    //! No two features do together what neither does alone.
    void hasNoInteractions()
    {
        const auto model = learn::samples::trained("additive", Task::Binary, {{"rounds", 100}});
        const auto rows = learn::samples::rows({.rows = 60, .task = Task::Binary, .seed = 77});
        std::vector<std::size_t> features(model.features.size());
        for (std::size_t i = 0; i < features.size(); ++i)
            features[i] = i;
        const auto found =
            interactionsOf(model, model::encoded(model, rows.features).value(), features, {}, m_progress);
        QVERIFY(found && found->size() == features.size() * (features.size() - 1) / 2);
        for (const auto &pair : *found)
            QVERIFY2(pair.strength < 1e-6 && pair.size < 1e-9, qPrintable(QString::number(pair.strength)));
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(CurveTest)

} // namespace curve_test

#include "curve_test.moc"
