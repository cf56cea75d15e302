// SPDX-License-Identifier: GPL-3.0-or-later
// Contributions against their definition: the mean over all orders in which a row's inputs become known.
#include "core/base/random.h"
#include "core/explain/contributions.h"
#include "core/explain/reasons.h"
#include "core/model/predict.h"
#include "core/model/validate.h"

#include <QElapsedTimer>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace contributions_test {

using namespace espalier;
using namespace espalier::explain;

namespace {

constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t inputs = 6;

//! A tree that asks the same inputs again on the way down, with rows that no one counted in some nodes.
struct Grower
{
    Random random;
    model::Tree tree;

    std::int32_t grow(int depth, double cover)
    {
        const auto node = tree.left.size();
        const bool isLeaf = depth == 0 || random.chance(0.15);
        tree.input.push_back(isLeaf ? -1 : static_cast<std::int32_t>(random.below(inputs)));
        tree.threshold.push_back(isLeaf ? 0 : random.uniform());
        tree.left.push_back(-1);
        tree.right.push_back(-1);
        tree.missingLeft.push_back(random.chance(0.5) && !isLeaf ? 1 : 0);
        tree.value.push_back(isLeaf ? random.normal() : 0);
        tree.cover.push_back(cover);
        if (!isLeaf) {
            const auto share = random.chance(0.1) ? 0 : random.uniform();
            const auto left = grow(depth - 1, cover * share);
            const auto right = grow(depth - 1, cover * (1 - share));
            tree.left[node] = left;
            tree.right[node] = right;
        }
        return static_cast<std::int32_t>(node);
    }
};

model::Tree randomTree(Random random, int depth)
{
    Grower grower{.random = random, .tree = {}};
    grower.grow(depth, 100);
    return std::move(grower.tree);
}

//! Two inputs of the first feature, one of each other.
model::Model treeModel(std::size_t trees, int depth)
{
    model::Model model{.learner = "xgboost", .task = Task::Regression};
    for (std::size_t i = 0; i + 1 < inputs; ++i)
        model.features.push_back({.name = "f" + std::to_string(i)});
    for (std::size_t i = 0; i < inputs; ++i)
        model.encoding.push_back({.feature = i == 0 ? 0 : i - 1, .kind = model::NumberInput{.fill = nan}});
    model::TreeOutput output{.bias = 3, .scale = 0.5, .trees = {}};
    const Random random(Seed{5});
    for (std::size_t i = 0; i < trees; ++i)
        output.trees.push_back(randomTree(random.fork(i), depth));
    model.family = model::Trees{{std::move(output)}};
    return model;
}

model::Matrix randomRows(std::size_t rows)
{
    Random random(Seed{9});
    model::Matrix matrix{.rows = rows, .width = inputs, .values = {}};
    for (std::size_t i = 0; i < rows * inputs; ++i)
        matrix.values.push_back(random.chance(0.2) ? nan : random.uniform());
    return matrix;
}

//! Where an input is not known, both ways are gone as often as the training rows did.
double expected(const model::Tree &tree, const double *row, unsigned known, std::size_t node = 0)
{
    if (tree.left[node] < 0)
        return tree.value[node];
    const auto left = static_cast<std::size_t>(tree.left[node]);
    const auto right = static_cast<std::size_t>(tree.right[node]);
    const auto input = static_cast<std::size_t>(tree.input[node]);
    if ((known >> input & 1U) != 0) {
        const auto goesLeft = std::isnan(row[input]) ? tree.missingLeft[node] != 0 : row[input] < tree.threshold[node];
        return expected(tree, row, known, goesLeft ? left : right);
    }
    const auto all = tree.cover[left] + tree.cover[right];
    const auto share = all > 0 ? tree.cover[left] / all : 0.5;
    return share * expected(tree, row, known, left) + (1 - share) * expected(tree, row, known, right);
}

double factorial(int number)
{
    return number < 2 ? 1 : number * factorial(number - 1);
}

//! Shapley's formula over all subsets of the inputs.
double definition(const model::Tree &tree, const double *row, std::size_t input)
{
    double sum = 0;
    for (unsigned known = 0; known < (1U << inputs); ++known) {
        if ((known >> input & 1U) != 0)
            continue;
        const auto size = std::popcount(known);
        const auto weight =
            factorial(size) * factorial(static_cast<int>(inputs) - size - 1) / factorial(static_cast<int>(inputs));
        sum += weight * (expected(tree, row, known | 1U << input) - expected(tree, row, known));
    }
    return sum;
}

model::Model linearModel()
{
    return {.learner = "logistic",
            .task = Task::Binary,
            .classes = {"no", "yes"},
            .features = {{"age"}, {"town", model::FeatureKind::Category}},
            .encoding = {{0, model::NumberInput{.fill = 30, .center = 40, .scale = 0.1}},
                         {0, model::MissingInput{}},
                         {1, model::LevelInput{"Bonn"}},
                         {1, model::OtherInput{{"Bonn"}}}},
            .family = model::Linear{{{.bias = 0.5, .weights = {2, -1, 0.25, 8}}}, {0.25, 0.5, 0.75, 0.125}},
            .link = model::Link::Logistic,
            .calibration = model::Calibration{.slope = 2, .intercept = -1}};
}

} // namespace

class ContributionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheDefinition()
    {
        Progress progress;
        for (int depth = 0; depth <= 7; ++depth) {
            const auto model = treeModel(6, depth);
            QVERIFY(model::validate(model));
            const auto &output = std::get<model::Trees>(model.family).outputs[0];
            const auto matrix = randomRows(9);
            const auto parts = contributionsOf(model, matrix, 1, progress);
            QVERIFY(parts);
            for (std::size_t row = 0; row < matrix.rows; ++row) {
                std::vector<double> wanted(model.features.size(), 0);
                for (const auto &tree : output.trees)
                    for (std::size_t input = 0; input < inputs; ++input)
                        wanted[model.encoding[input].feature] +=
                            definition(tree, matrix.row(row), input) * output.scale;
                for (std::size_t feature = 0; feature < wanted.size(); ++feature)
                    QVERIFY2(std::abs(parts->at(row, 0, feature) - wanted[feature]) < 1e-12,
                             qPrintable(QStringLiteral("depth %1, row %2: %3 for %4")
                                            .arg(depth)
                                            .arg(row)
                                            .arg(parts->at(row, 0, feature))
                                            .arg(wanted[feature])));
            }
        }
    }

    //! Also where a row's way was gone by no training row.
    void sumToTheMargin()
    {
        Progress progress;
        const auto model = treeModel(40, 12);
        const auto matrix = randomRows(500);
        const auto parts = contributionsOf(model, matrix, 2, progress);
        QVERIFY(parts);
        const auto margins = marginsOf(model, matrix);
        for (std::size_t row = 0; row < matrix.rows; ++row)
            QVERIFY(std::abs(parts->margin(row, 0) - margins.at(row, 0)) < 1e-9 * std::abs(margins.at(row, 0)));
        const auto alone = contributionsOf(model, matrix, 1, progress);
        QVERIFY(alone->values == parts->values);
    }

    void ofALinearModelAreWeightsTimesDistances()
    {
        Progress progress;
        const auto model = linearModel();
        const model::Matrix matrix{.rows = 2, .width = 4, .values = {1, 0, 0, 1, -1, 1, 1, 0}};
        const auto parts = contributionsOf(model, matrix, 1, progress);
        QVERIFY(parts);
        QCOMPARE(parts->base[0], 2 * (0.5 + 2 * 0.25 - 0.5 + 0.25 * 0.75 + 8 * 0.125) - 1);
        QCOMPARE(parts->at(0, 0, 0), 2 * (2 * 0.75 - 1 * -0.5));
        QCOMPARE(parts->at(0, 0, 1), 2 * (0.25 * -0.75 + 8 * 0.875));
        const auto margins = marginsOf(model, matrix);
        for (std::size_t row = 0; row < 2; ++row)
            QVERIFY(std::abs(parts->margin(row, 0) - margins.at(row, 0)) < 1e-12);
        const auto reasons = reasonsOf(*parts, 0, 0);
        QCOMPARE(reasons.size(), std::size_t(2));
        QCOMPARE(reasons[0].feature, std::size_t(1));
        QCOMPARE(reasonsOf(*parts, 0, 0, 1).size(), std::size_t(1));
    }

    void saysWhatCannotBeExplained()
    {
        Progress progress;
        auto linear = linearModel();
        std::get<model::Linear>(linear.family).means.clear();
        auto trees = treeModel(2, 3);
        std::get<model::Trees>(trees.family).outputs[0].trees[1].cover.clear();
        for (const auto &model : {linear, trees}) {
            const auto parts =
                contributionsOf(model, {.rows = 0, .width = model.encoding.size(), .values = {}}, 1, progress);
            QVERIFY(!parts);
            QCOMPARE(parts.error().problem.code, std::string("explain.no_background"));
            QVERIFY(!parts.error().remedies.empty());
        }
    }

    void takesLittleTimeForARow()
    {
        Progress progress;
        const auto model = treeModel(300, 6);
        const auto matrix = randomRows(256);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(contributionsOf(model, matrix, 1, progress));
        const auto each = static_cast<double>(timer.nsecsElapsed()) / 1e3 / static_cast<double>(matrix.rows);
        qInfo("300 trees of depth 6: %.0f microseconds for a row", each);
        QVERIFY(each < 20'000);
    }
};

QTEST_APPLESS_MAIN(ContributionsTest)

} // namespace contributions_test

#include "contributions_test.moc"
