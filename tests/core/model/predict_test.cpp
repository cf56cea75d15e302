// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/model/network.h"
#include "tests/core/model/samples.h"

#include <QTest>

#include <cmath>

namespace predict_test {

using namespace espalier;
using namespace espalier::model;

class PredictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesEveryKindOfInput()
    {
        const auto matrix =
            encoded(samples::linear(),
                    samples::columns({50, samples::nan, samples::infinity, -samples::infinity, 1e101, 40, 40},
                                     {"Bonn", "null", "", "Ulm", "Bonn", "null", "Köln"}))
                .value();
        QCOMPARE(matrix.rows, std::size_t(7));
        const auto rowIs = [&](std::size_t row, std::vector<double> expected) {
            return std::equal(expected.begin(), expected.end(), matrix.row(row));
        };
        QVERIFY(rowIs(0, {1, 0, 1, 0, 0}));
        QVERIFY(rowIs(1, {-1, 1, 0, 0, 0}));
        QVERIFY(rowIs(2, {-1, 1, 0, 1, 0}));
        QVERIFY(rowIs(3, {-1, 1, 0, 0, 1}));
        QVERIFY(rowIs(4, {-1, 1, 1, 0, 0}));
        QVERIFY(rowIs(5, {0, 0, 0, 0, 0}));
        QVERIFY(rowIs(6, {0, 0, 0, 0, 1}));
    }

    void readsTheMeanOfALevel()
    {
        auto model = samples::linear();
        model.encoding = {{1, samples::townMeans()}};
        model.family = Linear{{{.bias = 0, .weights = {1}}}};
        const auto columns = samples::columns({0, 0, 0, 0, 0}, {"Bonn", "null", "", "bonn", "l'Isle\\d'Abeau"});
        QCOMPARE(encoded(model, columns).value().values, (std::vector<double>{1.0 / 3, 0.25, -0.5, 0.25, 2}));
        auto trees = samples::treeMeans();
        QCOMPARE(predict(trees, samples::columns({20, 20, 20, 40}, {"Bonn", "null", "l'Isle\\d'Abeau", "Bonn"}))
                     .value()
                     .values,
                 (std::vector<double>{11, 11, 10.5, 12}));
    }

    void readsTinyNumbersAsZeroOnlyInLinearModels()
    {
        auto linear = samples::linear();
        linear.encoding = {{0, NumberInput{.fill = 1, .center = 0, .scale = 1e60}}};
        linear.family = Linear{{{.bias = 0, .weights = {1e60}}}};
        const auto tiny = std::numeric_limits<double>::denorm_min();
        const auto columns = samples::columns({tiny, -tiny, -0.0, 9e-61, 1e-60, 1e100},
                                              {"null", "null", "null", "null", "null", "null"});
        QCOMPARE(encoded(linear, columns).value().values,
                 (std::vector<double>{0, 0, 0, 0, 1e-60 * 1e60, 1e100 * 1e60}));
        auto trees = samples::trees();
        trees.encoding.pop_back();
        QCOMPARE(encoded(trees, columns).value().values, (std::vector<double>{tiny, -tiny, -0.0, 9e-61, 1e-60, 1e100}));
    }

    //! A number beyond what was seen says no more than the outermost that was; what is missing is filled still.
    void holdsNumbersWithinTheRangeSeen()
    {
        auto linear = samples::linear();
        linear.encoding = {{0, NumberInput{.fill = 30, .center = 40, .scale = 0.5, .low = 20, .high = 60}}};
        linear.family = Linear{{{.bias = 0, .weights = {1}}}};
        const auto columns = samples::columns({20, 19, -1e50, 60, 61, 1e50, 1e101, samples::nan, 50},
                                              std::vector<std::string>(9, "null"));
        QCOMPARE(encoded(linear, columns).value().values, (std::vector<double>{-10, -10, -10, 10, 10, 10, -5, -5, 5}));
    }

    //! ln(1 + x / 3), less 1, halved; what is missing is read as 9, and so is a number beyond 9.
    void readsSkewedNumbersByTheirLogarithm()
    {
        auto linear = samples::linear();
        linear.encoding = {{0, NumberInput{.fill = 9, .center = 1, .scale = 0.5, .low = 0, .high = 9, .unit = 3}}};
        linear.family = Linear{{{.bias = 0, .weights = {1}}}};
        const auto columns = samples::columns({0, 3, 6, 9, 10, -1, samples::nan}, std::vector<std::string>(7, "null"));
        std::vector<double> expected;
        for (const auto ratio : {1.0, 2.0, 3.0, 4.0, 4.0, 1.0, 4.0})
            expected.push_back((std::log(ratio) - 1) * 0.5);
        QCOMPARE(encoded(linear, columns).value().values, expected);
    }

    void sumsAsABalancedTree()
    {
        QCOMPARE(balancedSum({}), 0.0);
        QCOMPARE(balancedSum({3}), 3.0);
        // (1 + 1e16) + (-1e16 + 1), where the left half is the longer one: the ones are lost, as in that order they
        // must be.
        QCOMPARE(balancedSum({1, 1e16, -1e16, 1}), (1 + 1e16) + (-1e16 + 1));
        QCOMPARE(balancedSum({1e16, 1, 1, 1, 1}), ((1e16 + 1) + 1) + (1 + 1.0));
    }

    void addsTheBiasLast()
    {
        const auto prediction =
            predict(samples::linear(), samples::columns({50, samples::nan}, {"Bonn", "null"})).value();
        QCOMPARE(prediction.at(0, 0), 1 / (1 + std::exp(-(2 + 0.25 + 0.5))));
        QCOMPARE(prediction.at(1, 0), 1 / (1 + std::exp(-(-2 - 1 + 0.5))));
    }

    //! By hand: what is below 0 in a hidden layer counts as 0, and in the last one it stays.
    void passesThroughLayers()
    {
        const auto columns = samples::columns({50, 30, samples::nan}, {"Bonn", "never seen", "null"});
        const auto said = predict(samples::network(), columns).value();
        // age 50 in Bonn: inputs 1 0 1 0 0; 3.5 and -1 become 3.5 and 0, then 5, then -14.875.
        // 30 elsewhere: -1 0 0 0 1; -1.25 and -1 become 0 and 0, then -.25 becomes 0: the bias is left.
        // nothing known: -1 1 0 0 0; -1.5 and 4 become 0 and 4, then -8.25 becomes 0.
        for (const auto &[row, margin] : {std::pair(0, -14.875), std::pair(1, 0.125), std::pair(2, 0.125)})
            QCOMPARE(said.at(static_cast<std::size_t>(row), 0), 1 / (1 + std::exp(-margin)));
    }

    //! As many units and inputs as stand beside each other in no round number.
    void addsLayersAsABalancedTree()
    {
        Random random(Seed{7});
        Network network{{{}, {{.bias = 0, .weights = {}}}}};
        for (int unit = 0; unit < 19; ++unit) {
            LinearOutput sum{.bias = random.normal(), .weights = {}};
            for (int i = 0; i < 13; ++i)
                sum.weights.push_back(random.normal());
            network.layers[0].push_back(std::move(sum));
            network.layers[1][0].weights.push_back(random.normal());
        }
        Matrix inputs{.rows = 1, .width = 13, .values = {}};
        for (int i = 0; i < 13; ++i)
            inputs.values.push_back(random.normal());
        std::vector<double> units;
        for (std::size_t unit = 0; unit < 19; ++unit) {
            std::vector<double> terms;
            for (std::size_t i = 0; i < 13; ++i)
                terms.push_back(network.layers[0][unit].weights[i] * inputs.values[i]);
            units.push_back(std::max(balancedSum(terms) + network.layers[0][unit].bias, 0.0)
                            * network.layers[1][0].weights[unit]);
        }
        QCOMPARE(networkOutputs(network, inputs).values, std::vector{balancedSum(units)});
        QCOMPARE(weightCount(network), std::size_t(19 * 14 + 20));
    }

    void goesLeftBelowTheThreshold()
    {
        const auto below = std::nextafter(30, 0);
        const auto above = std::nextafter(30, 40);
        const auto prediction = predict(samples::trees(),
                                        samples::columns({below, 30, above, samples::nan, samples::infinity, -5},
                                                         {"Bonn", "Bonn", "null", "Ulm", "Bonn", ""}))
                                    .value();
        QCOMPARE(prediction.values, (std::vector<double>{10.5, 12, 12, 11, 10.5, 11}));
    }

    void holdsMarginsBeforeTheExponential()
    {
        auto model = samples::linear();
        model.encoding = {{0, NumberInput{}}};
        model.family = Linear{{{.bias = 0, .weights = {1}}}};
        const auto prediction = predict(model, samples::columns({800, -800, 1e100}, {"", "", ""})).value();
        QCOMPARE(prediction.at(0, 0), 1.0);
        QCOMPARE(prediction.at(1, 0), 1 / (1 + std::exp(700.0)));
        QVERIFY(prediction.at(1, 0) > 0);
        QCOMPARE(prediction.at(2, 0), 1.0);
        model.calibration = {.slope = -1, .intercept = 0};
        QCOMPARE(predict(model, samples::columns({-800}, {""})).value().at(0, 0), 1.0);
    }

    //! By the definitions, written down anew.
    void recalibratesTheProbability()
    {
        auto model = samples::linear();
        model.encoding = {{0, NumberInput{}}};
        model.family = Linear{{{.bias = 0, .weights = {1}}}};
        const std::vector<double> margins{-900, -3, -0.2, 0, 1.5, 900};
        const auto columns = samples::columns(margins, std::vector<std::string>(margins.size()));
        model.recalibration = BetaCalibration{.a = 0.5, .b = 2, .c = -0.25};
        const auto beta = predict(model, columns).value();
        for (std::size_t i = 1; i + 1 < margins.size(); ++i) {
            const auto p = 1 / (1 + std::exp(-margins[i]));
            const auto odds = std::pow(p, 0.5) / std::pow(1 - p, 2) * std::exp(-0.25);
            QVERIFY(std::abs(beta.at(i, 0) - odds / (1 + odds)) < 1e-14);
        }
        QVERIFY(beta.at(0, 0) > 0 && beta.at(0, 0) < beta.at(1, 0));
        QVERIFY(beta.at(5, 0) <= 1 && beta.at(5, 0) > beta.at(4, 0));
        model.recalibration = StepCalibration{.edges = {0.1, 0.5}, .values = {0.02, 0.3, 0.8}};
        QCOMPARE(predict(model, columns).value().values, (std::vector<double>{0.02, 0.02, 0.3, 0.8, 0.8, 0.8}));
    }

    void softmaxAndShareAddUpToOne()
    {
        auto model = samples::linear();
        model.task = Task::Multiclass;
        model.classes = {"a", "b", "c"};
        model.encoding = {{0, NumberInput{}}};
        model.family = Linear{{{.bias = 0, .weights = {1}}, {.bias = 0, .weights = {-1}}, {.bias = 0, .weights = {0}}}};
        model.link = Link::Softmax;
        const auto soft = predict(model, samples::columns({800, 0}, {"", ""})).value();
        QCOMPARE(soft.at(0, 0), 1.0);
        QVERIFY(soft.at(0, 1) > 0);
        QCOMPARE(soft.at(1, 2), 1.0 / 3);
        model.link = Link::Share;
        const auto shares = predict(model, samples::columns({3, 0, samples::nan}, {"", "", ""})).value();
        QCOMPARE(shares.values, (std::vector<double>{1, 0, 0, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3, 1.0 / 3}));
    }

    void refusesFeaturesThatAreNotThere()
    {
        const auto missing = predict(samples::linear(), {{"age", frame::Numbers{{1}}}});
        QCOMPARE(missing.error().subject, std::string("town"));
        const auto otherKind =
            predict(samples::linear(), {{"age", frame::Categories{{0}, {"x"}}}, {"town", frame::Categories{{-1}, {}}}});
        QCOMPARE(otherKind.error().code, Error::Code::Invalid);
        QCOMPARE(otherKind.error().subject, std::string("age"));
    }
};

QTEST_APPLESS_MAIN(PredictTest)

} // namespace predict_test

#include "predict_test.moc"
