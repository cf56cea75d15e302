// SPDX-License-Identifier: GPL-3.0-or-later
// A model that cannot say what each feature adds tells what shuffling moves, and how it goes with a feature.
#include "core/explain/contributions.h"
#include "core/explain/dependence.h"
#include "core/explain/importance.h"
#include "core/explain/influence.h"
#include "core/model/kernel.h"
#include "core/model/predict.h"

#include <QTest>

#include <cmath>

namespace kernel_test {

using namespace espalier;
using namespace espalier::explain;

namespace {

constexpr std::size_t rows = 300;

//! One bell about 1 in "strong"; "idle" is read by nobody, and "late" counts for little.
model::Model bell()
{
    const model::NumberInput number{.fill = 0, .center = 0, .scale = 1, .low = -10, .high = 10};
    auto little = number;
    little.scale = 0.1;
    return {.learner = "rbf_svm",
            .task = Task::Regression,
            .classes = {},
            .features = {{"late"}, {"strong"}, {"idle"}},
            .encoding = {{0, little}, {1, number}},
            .family = model::Kernel{.gamma = 0.5, .points = {0, 1}, .outputs = {{.bias = 2, .coefficients = {3}}}}};
}

//! late and strong from -3 to 3, in no order.
model::Matrix matrix()
{
    model::Matrix inputs{.rows = rows, .width = 2, .values = {}};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto place = [row](std::size_t step) {
            return 6 * static_cast<double>(row * step % rows) / rows - 3;
        };
        inputs.values.push_back(0.1 * place(7));
        inputs.values.push_back(place(11));
    }
    return inputs;
}

} // namespace

class KernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoContributions()
    {
        Progress progress;
        QVERIFY(!hasContributions(bell()));
        const auto parts = contributionsOf(bell(), matrix(), 1, progress);
        QCOMPARE(parts.error().code, Error::Code::Unsupported);
        QCOMPARE(parts.error().problem.code, std::string("explain.no_exact_reasons"));
        QCOMPARE(parts.error().remedies.front().code, std::string("explain.look_at_importances"));
    }

    void ranksByWhatShufflingMoves()
    {
        Progress progress;
        const auto inputs = matrix();
        evaluate::Truth truth{.task = Task::Regression, .values = model::predict(bell(), inputs).values};
        const FeatureGroups groups{
            .features = {{"late", {0}}, {"strong", {1}}, {"idle", {2}}}, .tables = {{"all", {0, 1, 2}}}, .paths = {}};
        const auto found =
            importancesOf(bell(), inputs, truth, groups, {.metric = "rmse", .seed = Seed{1}, .threads = 2}, progress)
                .value();
        QVERIFY(!found.hasContributions && found.base.empty());
        QCOMPARE(found.features[0].name, std::string("strong"));
        QCOMPARE(found.features[2].name, std::string("idle"));
        QCOMPARE(found.features[2].contribution, 0.0);
        QVERIFY(found.features[0].share > 0.9);
        // The score is perfect as it is, and the distance of two bells at random otherwise.
        QVERIFY(std::abs(*found.score) < 1e-12 && found.features[0].loss->value > 1);
        QCOMPARE(*found.features[2].loss, (evaluate::Score{0, 0, 0}));
        QVERIFY(found.tables[0].contribution >= 0.9 * found.features[0].contribution);
    }

    //! A unit that turns at 1 in "strong" stands for the bell.
    void networksAreAskedTheSameWay()
    {
        Progress progress;
        auto turn = bell();
        turn.learner = "network";
        turn.family = model::Network{{{{.bias = -1, .weights = {0, 1}}}, {{.bias = 2, .weights = {3}}}}};
        const auto inputs = matrix();
        QVERIFY(!hasContributions(turn));
        QCOMPARE(contributionsOf(turn, inputs, 1, progress).error().problem.code,
                 std::string("explain.no_exact_reasons"));
        evaluate::Truth truth{.task = Task::Regression, .values = model::predict(turn, inputs).values};
        const FeatureGroups groups{
            .features = {{"late", {0}}, {"strong", {1}}, {"idle", {2}}}, .tables = {{"all", {0, 1, 2}}}, .paths = {}};
        const auto found =
            importancesOf(turn, inputs, truth, groups, {.metric = "rmse", .seed = Seed{1}, .threads = 2}, progress)
                .value();
        QCOMPARE(found.features[0].name, std::string("strong"));
        QVERIFY(found.features[0].share > 0.999 && found.features[0].loss->value > 1);
        QCOMPARE(found.features[1].contribution, 0.0);
        QCOMPARE(*found.features[1].loss, (evaluate::Score{0, 0, 0}));
        frame::Numbers values;
        for (std::size_t row = 0; row < rows; ++row)
            values.values.push_back(inputs.at(row, 1));
        const auto curve = dependenceOf(turn, inputs, {"strong", values}, 1, {}, progress).value();
        for (const auto &point : curve.points) // up to 1 it says 2, from there on 3 more with each 1
            QVERIFY2(std::abs(point.mean - (2 + 3 * std::max(point.number - 1, 0.0))) < 1e-9,
                     qPrintable(QString("%1 at %2").arg(point.mean).arg(point.number)));
    }

    //! By hand: what one order of the rows moves, whatever the number of threads.
    void influencesAreMeanDistances()
    {
        Progress progress;
        const auto inputs = matrix();
        const auto found = influencesOf(bell(), inputs, {{1}, {2}, {0, 1}}, Seed{5}, 2, progress).value();
        std::vector<std::size_t> order(rows);
        for (std::size_t row = 0; row < rows; ++row)
            order[row] = row;
        Random(Seed{5}).shuffle(order);
        const auto margin = [&](std::size_t late, std::size_t strong) {
            const auto x = inputs.at(late, 0);
            const auto y = inputs.at(strong, 1) - 1;
            return 3 * std::exp(-0.5 * (x * x + y * y)) + 2;
        };
        double one = 0;
        double both = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            one += std::abs(margin(row, order[row]) - margin(row, row)) / rows;
            both += std::abs(margin(order[row], order[row]) - margin(row, row)) / rows;
        }
        QVERIFY(std::abs(found[0][0] - one) < 1e-12);
        QCOMPARE(found[1][0], 0.0);
        QVERIFY(std::abs(found[2][0] - both) < 1e-12);
        QCOMPARE(influencesOf(bell(), inputs, {{1}, {2}, {0, 1}}, Seed{5}, 1, progress).value(), found);
    }

    void goesUpAndDownWithAFeature()
    {
        Progress progress;
        const auto inputs = matrix();
        frame::Numbers values;
        for (std::size_t row = 0; row < rows; ++row)
            values.values.push_back(inputs.at(row, 1));
        const auto found = dependenceOf(bell(), inputs, {"strong", values}, 1, {}, progress).value();
        double highest = 0;
        double at = 0;
        for (const auto &point : found.points) {
            at = point.mean > highest ? point.number : at;
            highest = std::max(highest, point.mean);
        }
        QVERIFY2(std::abs(at - 1) < 0.35 && highest > 4.5, qPrintable(QString("%1 at %2").arg(highest).arg(at)));
        QVERIFY(found.points.front().mean < 2.1 && found.points.back().mean < highest - 1);
    }
};

QTEST_APPLESS_MAIN(KernelTest)

} // namespace kernel_test

#include "kernel_test.moc"
