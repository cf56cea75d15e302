// SPDX-License-Identifier: GPL-3.0-or-later
// Additive trees: one tree for each input that is the sum of all stumps, the rounds that they were, and pairs of
// features where they are asked for.
#include "core/learn/boosting.h"
#include "core/learn/collapse.h"
#include "core/model/json.h"
#include "core/model/validate.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace additive_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

constexpr auto lowest = std::numeric_limits<double>::lowest();

struct StumpSample
{
    std::int32_t input = 0;
    double threshold = 0;
    double below = 0;
    double above = 0;
    bool isMissingLeft = false;
};

model::Tree stump(const StumpSample &sample)
{
    return {.input = {sample.input, -1, -1},
            .threshold = {sample.threshold, 0, 0},
            .left = {1, -1, -1},
            .right = {2, -1, -1},
            .missingLeft = {static_cast<std::uint8_t>(sample.isMissingLeft ? 1 : 0), 0, 0},
            .value = {0, sample.below, sample.above},
            .cover = {2, 1, 1}};
}

double leafOf(const model::Tree &tree, double value)
{
    std::size_t node = 0;
    while (tree.left[node] >= 0) {
        const bool isLeft = std::isnan(value) ? tree.missingLeft[node] != 0 : value < tree.threshold[node];
        node = static_cast<std::size_t>(isLeft ? tree.left[node] : tree.right[node]);
    }
    return tree.value[node];
}

//! Trees of levels one and less.
Parameters stumps(const Parameters &settings)
{
    auto all = settings;
    all["depth"] = 1;
    all["eta"] = settings.contains("eta") ? settings.at("eta") : 0.05;
    return all;
}

model::Predictions margins(model::Model model, const std::vector<frame::Column> &columns)
{
    model.link = model::Link::Identity;
    return model::predict(model, columns).value();
}

Training sample(Task task, std::size_t rows = 1500)
{
    auto training = samples::training({.rows = rows, .task = task});
    training.threads = 1; // the same sums in the same order
    return training;
}

const model::Trees &treesIn(const model::Model &model)
{
    return std::get<model::Trees>(model.family);
}

} // namespace

class AdditiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! By hand: below 1, from 1, from 2, and where it is missing; a tree that asks nothing; one that only asks whether a value is missing.
    void sumsStumpsByHand()
    {
        model::TreeOutput output{.bias = 10, .scale = 1, .trees = {}};
        output.trees = {
            stump({.input = 3, .threshold = 2, .below = -1, .above = 4, .isMissingLeft = true}),
            stump({.input = 3, .threshold = 1, .below = 0.5, .above = 0.25}),
            stump({.input = 3, .threshold = 2, .below = -8, .above = 16}),
            {.input = {-1}, .threshold = {0}, .left = {-1}, .right = {-1}, .missingLeft = {0}, .value = {32}},
            stump({.input = 1, .threshold = lowest, .below = 64, .above = 128, .isMissingLeft = true}),
            stump({.input = 2, .threshold = 5, .below = 3, .above = 3})};
        const auto sum = collapsed(output, [](std::size_t input, const std::vector<double> &thresholds) {
            return input == 3 ? std::vector<double>{6, 2, 1, 7} : std::vector<double>(thresholds.size() + 2, 5);
        });
        QCOMPARE(sum.bias, 45.0); // with the constants of two trees
        QCOMPARE(sum.trees.size(), std::size_t(2));
        const auto &alone = sum.trees[0];
        QCOMPARE(alone.input[0], 1);
        QCOMPARE(leafOf(alone, -1e300), 128.0);
        QCOMPARE(leafOf(alone, samples::nan), 64.0);
        QCOMPARE(alone.cover, (std::vector<double>{10, 5, 5}));
        const auto &tree = sum.trees[1];
        QCOMPARE(leafOf(tree, 0.999), -8.5);
        QCOMPARE(leafOf(tree, 1), -8.75);
        QCOMPARE(leafOf(tree, 1.999), -8.75);
        QCOMPARE(leafOf(tree, 2), 20.25);
        QCOMPARE(leafOf(tree, samples::nan), 15.25); // -1 + 0.25 + 16: no number's
        QCOMPARE(std::ranges::count(tree.left, -1), std::ptrdiff_t(4));
        QCOMPARE(tree.cover[0], 16.0);
        // What is missing stands alone; then six rows of nine are asked once.
        QCOMPARE(tree.threshold[0], lowest);
        QCOMPARE(tree.threshold[static_cast<std::size_t>(tree.right[0])], 1.0);
    }

    //! Where what is missing adds as much as some numbers, it goes where they go.
    void missingGoesWithItsEqual()
    {
        model::TreeOutput output{.bias = 0, .scale = 1, .trees = {}};
        output.trees = {stump({.threshold = 1, .below = 1, .above = 2, .isMissingLeft = false}),
                        stump({.threshold = 2, .below = 4, .above = 8, .isMissingLeft = true})};
        const auto sum = collapsed(output, [](std::size_t /*input*/, const std::vector<double> & /*thresholds*/) {
            return std::vector<double>{3, 3, 3, 2};
        });
        const auto &tree = sum.trees.front();
        QCOMPARE(tree.left.size(), std::size_t(5));
        for (const auto &[value, adds] : std::map<double, double>{{0.0, 5.0}, {1.0, 6.0}, {2.0, 10.0}})
            QCOMPARE(leafOf(tree, value), adds);
        QCOMPARE(leafOf(tree, samples::nan), 6.0);
        QCOMPARE(tree.cover[0], 11.0);
    }

    void isTheSumOfItsStumps_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<bool>("hasBytes");
        for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression})
            for (const auto hasBytes : {false, true})
                QTest::addRow("%d %s", static_cast<int>(task), hasBytes ? "bytes" : "floats")
                    << static_cast<int>(task) << hasBytes;
    }

    //! The same settings with the same seed make the same stumps: their sum by XGBoost's own learner is the other way to add them.
    void isTheSumOfItsStumps()
    {
        QFETCH(int, task);
        QFETCH(bool, hasBytes);
        const BoostingOptions options{.batchRows = 0, .mostFloats = hasBytes ? std::size_t{0} : 20'000'000};
        const Parameters settings{{"rounds", 200}, {"eta", 0.1}};
        auto training = sample(static_cast<Task>(task));
        Progress progress;
        const auto additive = makeAdditive(options)->train(training, settings, progress).value();
        const auto boosted = makeXgboost(options)->train(training, stumps(settings), progress).value();
        QVERIFY(model::validate(additive));
        auto columns = samples::rows({.rows = 400, .task = static_cast<Task>(task), .seed = 7}).features;
        auto &amounts = std::get<frame::Numbers>(columns[0].values).values;
        amounts[0] = std::numeric_limits<double>::infinity();
        for (std::size_t i = 1; i < 50; ++i) // where a tree asks
            amounts[i] = treesIn(boosted).outputs[0].trees[i].threshold[0];
        const auto sum = margins(additive, columns);
        const auto terms = margins(boosted, columns);
        double furthest = 0;
        for (std::size_t i = 0; i < sum.values.size(); ++i)
            furthest = std::max(furthest,
                                std::abs(sum.values[i] - terms.values[i]) / std::max(1.0, std::abs(terms.values[i])));
        QVERIFY2(furthest < 1e-12, qPrintable(QString::number(furthest)));
        for (std::size_t k = 0; k < treesIn(additive).outputs.size(); ++k) {
            std::set<std::int32_t> inputs;
            for (const auto &tree : treesIn(additive).outputs[k].trees) {
                QVERIFY(inputs.insert(tree.input[0]).second);
                QCOMPARE(tree.cover[0], 1500.0); // each row is somewhere
            }
            QVERIFY(inputs.size() < treesIn(boosted).outputs[k].trees.size());
        }
    }

    //! The rows that reach a leaf are those that were learned from; means of levels they read out of fold.
    void countsRows()
    {
        const auto training = samples::training({.rows = 1500, .task = Task::Binary, .towns = 30});
        Progress progress;
        for (const auto mostFloats : {std::size_t{0}, std::size_t{20'000'000}}) {
            const auto model = makeAdditive({.batchRows = 0, .mostFloats = mostFloats})
                                   ->train(training, {{"rounds", 100}, {"eta", 0.1}}, progress)
                                   .value();
            const auto matrix = model::encoded(model, training.train.features).value();
            for (const auto &tree : treesIn(model).outputs[0].trees) {
                std::map<double, double> rows;
                for (std::size_t row = 0; row < matrix.rows; ++row)
                    ++rows[leafOf(tree, matrix.at(row, static_cast<std::size_t>(tree.input[0])))];
                std::map<double, double> covers;
                for (std::size_t node = 0; node < tree.left.size(); ++node)
                    if (tree.left[node] < 0 && tree.cover[node] > 0)
                        covers[tree.value[node]] += tree.cover[node];
                QVERIFY(rows == covers);
            }
        }
    }

    //! More rows carry a few more rounds; what is found can be asked for.
    void tellsWhenItStopped()
    {
        const auto training = sample(Task::Binary);
        Progress progress;
        const auto additive = findLearner("additive");
        const auto fit = additive->fit(packed(training), {{"eta", 0.2}, {"early_stopping", 20}}, progress).value();
        const auto boosted =
            findLearner("xgboost")->train(training, stumps({{"eta", 0.2}, {"early_stopping", 20}}), progress).value();
        const auto rounds = static_cast<double>(treesIn(boosted).outputs[0].trees.size());
        QVERIFY(rounds > 5 && rounds < 1000);
        QVERIFY(fit.found == (Parameters{{"rounds", std::ceil(1.1 * rounds)}}));
        const auto asked =
            additive->train(training, {{"eta", 0.2}, {"early_stopping", 0}, {"rounds", rounds}}, progress);
        QCOMPARE(model::documentHash(asked.value()), model::documentHash(fit.model));
    }

    void givesTheSameBytes()
    {
        const auto training = sample(Task::Multiclass, 600);
        Progress progress;
        const auto learner = findLearner("additive");
        const auto one = learner->train(training, {{"rounds", 50}}, progress).value();
        const auto two = learner->train(training, {{"rounds", 50}}, progress).value();
        QCOMPARE(model::documentHash(one), model::documentHash(two));
        QVERIFY(model::fromJson(model::toJson(one)).value() == one);
    }

    //! Trees of two levels, which stay as they are: none asks a third feature on one way.
    void pairsStayTrees()
    {
        const auto training = sample(Task::Binary);
        Progress progress;
        const auto model = findLearner("additive")
                               ->train(training, {{"pairs", 1}, {"rounds", 40}, {"early_stopping", 0}}, progress)
                               .value();
        const auto &trees = treesIn(model).outputs[0].trees;
        QCOMPARE(trees.size(), std::size_t(40));
        bool hasPair = false;
        for (const auto &tree : trees) {
            QVERIFY(tree.left.size() <= 7);
            for (std::size_t node = 1; node < tree.left.size(); ++node)
                hasPair |= tree.left[node] >= 0 && tree.input[node] != tree.input[0];
        }
        QVERIFY(hasPair);
    }
};

QTEST_APPLESS_MAIN(AdditiveTest)

} // namespace additive_test

#include "additive_test.moc"
