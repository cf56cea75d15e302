// SPDX-License-Identifier: GPL-3.0-or-later
// A yes/no question that compares a number is learned by that number.
#include "core/evaluate/evaluate.h"
#include "core/learn/leastsquares.h"
#include "core/learn/messages.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <cmath>

namespace quantity_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

//! Rows of two inputs whose number follows them, and whether it is above 1.
struct Small
{
    model::Matrix inputs;
    std::vector<double> numbers;
};

Small small(std::size_t rows)
{
    Small result{.inputs = {.rows = rows, .width = 2, .values = {}}, .numbers = {}};
    Random random(Seed{3});
    for (std::size_t row = 0; row < rows; ++row) {
        const auto x = random.normal();
        const auto y = random.normal();
        result.inputs.values.insert(result.inputs.values.end(), {x, y});
        result.numbers.push_back(0.4 + x - 0.5 * y + 0.3 * random.normal());
    }
    return result;
}

//! The rows' last number, and a label that says whether the sum of all twelve and noise is far above it.
Training rare(std::size_t rows, std::uint64_t seed)
{
    Random random(Seed{seed});
    constexpr std::size_t width = 12;
    constexpr double bound = 5;
    Training training{.train = {}, .validation = {}, .classes = {"no", "yes"}, .seed = Seed{1}};
    auto &frame = training.train;
    frame::Categories label{.codes = {}, .levels = {"no", "yes"}};
    std::vector<frame::Numbers> inputs(width);
    for (std::size_t row = 0; row < rows; ++row) {
        double sum = 0;
        for (auto &input : inputs) {
            input.values.push_back(random.normal());
            sum += input.values.back();
        }
        frame.quantity.push_back(sum + random.normal());
        label.codes.push_back(frame.quantity.back() > bound ? 1 : 0);
    }
    frame.label = {"label", std::move(label)};
    for (std::size_t i = 0; i < width; ++i)
        frame.features.push_back({"x" + std::to_string(i), std::move(inputs[i])});
    return training;
}

double areaOf(const model::Model &model, const frame::Frame &rows)
{
    std::vector<double> truth;
    for (const auto code : std::get<frame::Categories>(rows.label.values).codes)
        truth.push_back(code);
    const auto report = evaluate::evaluate(model::predict(model, rows.features).value(),
                                           {.task = Task::Binary, .classes = 2, .values = truth}, {.replicates = 0});
    return report.metrics.at("roc_auc").value;
}

} // namespace

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Each row is left out, and the rest is fitted anew.
    void leftOutRowsAreNotSeen()
    {
        constexpr std::size_t rows = 25;
        const auto data = small(rows);
        constexpr double penalty = 0.1; // for each of all rows
        Progress progress;
        const auto fit =
            fitLeavingOut(RowBlocks(data.inputs), data.numbers, {.penalty = penalty, .penalties = {}}, progress);
        QVERIFY(
            fit.weights
            == fitLeastSquares(RowBlocks(data.inputs), data.numbers, {.penalty = penalty, .penalties = {}}, progress));
        for (std::size_t left = 0; left < rows; ++left) {
            std::vector<std::size_t> others;
            std::vector<double> numbers;
            for (std::size_t row = 0; row < rows; ++row) {
                if (row == left)
                    continue;
                others.push_back(row);
                numbers.push_back(data.numbers[row]);
            }
            const auto rest = model::taken(data.inputs, others);
            const auto weights = fitLeastSquares(RowBlocks(rest), numbers,
                                                 {.penalty = penalty * rows / (rows - 1), .penalties = {}}, progress);
            const auto said = weights[0] * data.inputs.at(left, 0) + weights[1] * data.inputs.at(left, 1) + weights[2];
            QVERIFY(std::abs(said - fit.leftOut[left]) < 1e-9);
        }
    }

    //! What is said of the number, mapped by a line; as many are said to be so as are, of what was said of rows left out.
    void theMapIsALineOfTheNumber()
    {
        auto training = samples::training({.rows = 900, .hasQuantity = true});
        training.validation = frame::taken(training.train, {});
        Progress progress;
        const auto model = findLearner("ridge")->train(training, {{"penalty", 0.01}}, progress).value();
        QVERIFY(model.link == model::Link::Logistic && !model.calibration && model.task == Task::Binary);
        auto ofNumbers = training;
        ofNumbers.task = Task::Regression;
        ofNumbers.classes.clear();
        ofNumbers.train.label = {"label", frame::Numbers{training.train.quantity}};
        ofNumbers.validation = frame::taken(ofNumbers.train, {});
        const auto numbers = findLearner("ridge")->train(ofNumbers, {{"penalty", 0.01}}, progress).value();
        const auto said = model::predict(model, training.train.features).value().values;
        const auto expected = model::predict(numbers, training.train.features).value().values;
        const auto odds = [&said](std::size_t row) {
            return std::log(said[row] / (1 - said[row]));
        };
        const auto slope = (odds(1) - odds(0)) / (expected[1] - expected[0]);
        QVERIFY(slope > 0);
        double sum = 0;
        double positive = 0;
        for (std::size_t row = 0; row < said.size(); ++row) {
            QVERIFY(std::abs(odds(row) - odds(0) - slope * (expected[row] - expected[0])) < 1e-6);
            sum += said[row];
            positive += std::get<frame::Categories>(training.train.label.values).codes[row];
        }
        QVERIFY2(std::abs(sum - positive) < 0.01 * positive, qPrintable(QString("%1 of %2").arg(sum).arg(positive)));
        // A question the other way round has the other probability.
        auto turned = training;
        for (auto &quantity : turned.train.quantity)
            quantity = -quantity;
        const auto other = findLearner("ridge")->train(turned, {{"penalty", 0.01}}, progress).value();
        const auto same = model::predict(other, training.train.features).value().values;
        for (std::size_t row = 0; row < said.size(); ++row)
            QVERIFY(std::abs(same[row] - said[row]) < 1e-9);
    }

    //! Where few are beyond the bound, all tell how far from it they are.
    void aRareAnswerIsLearnedBetterByItsNumber()
    {
        const auto test = rare(20'000, 99).train;
        double gain = 0;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            Progress progress;
            const auto training = rare(300, seed);
            const auto byNumber = areaOf(findLearner("ridge")->train(training, {}, progress).value(), test);
            const auto directly = areaOf(findLearner("logistic")->train(training, {}, progress).value(), test);
            QVERIFY2(byNumber > directly, qPrintable(QString("%1 %2 %3").arg(seed).arg(byNumber).arg(directly)));
            gain += (byNumber - directly) / 5;
        }
        QVERIFY2(gain > 0.005, qPrintable(QString::number(gain)));
    }

    //! Few numbers that are far beyond the bound do not decide what is learned.
    void aSkewedNumberIsEvened()
    {
        const auto test = rare(20'000, 99).train;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            Progress progress;
            auto training = rare(300, seed);
            const auto plain = areaOf(findLearner("ridge")->train(training, {}, progress).value(), test);
            for (auto &number : training.train.quantity)
                number = std::exp(2 * number);
            const auto skewed = areaOf(findLearner("ridge")->train(training, {}, progress).value(), test);
            QVERIFY2(std::abs(skewed - plain) < 0.02, qPrintable(QString("%1 %2 %3").arg(seed).arg(skewed).arg(plain)));
        }
    }

    void withoutANumberItDoesNotSuit()
    {
        const auto ridge = findLearner("ridge");
        QVERIFY(suits(*ridge, {.task = Task::Binary, .hasQuantity = true}));
        QVERIFY(!suits(*ridge, {.task = Task::Binary}) && suits(*ridge, {.task = Task::Regression}));
        QVERIFY(!suits(*ridge, {.task = Task::Multiclass, .hasQuantity = true}));
        QVERIFY(suits(*findLearner("logistic"), {.task = Task::Binary}));
        QVERIFY(!suits(*findLearner("least_absolute"), {.task = Task::Binary, .hasQuantity = true}));
        Progress progress;
        auto training = samples::training({.rows = 50, .hasQuantity = true});
        training.train.quantity[7] = samples::nan;
        QCOMPARE(ridge->train(training, {}, progress).error().problem.arguments.front(), Argument(std::int64_t{7}));
        training.train.quantity.clear();
        QCOMPARE(ridge->train(training, {}, progress).error().code, Error::Code::Unsupported);
    }
};

QTEST_APPLESS_MAIN(QuantityTest)

} // namespace quantity_test

#include "quantity_test.moc"
