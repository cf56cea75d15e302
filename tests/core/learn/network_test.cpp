// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/networkfit.h"
#include "core/learn/networktraining.h"
#include "core/model/json.h"
#include "core/model/limits.h"
#include "core/model/network.h"
#include "tests/core/learn/shapes.h"

#include <QTest>

namespace network_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;
using samples::areaOf;
using samples::discInRing;
using samples::fitted;
using samples::sine;
using samples::trainingOf;
using samples::Watch;

namespace {

double meanLogLoss(const model::Matrix &outputs, const std::vector<double> &sides)
{
    double sum = 0;
    for (std::size_t row = 0; row < sides.size(); ++row)
        sum += std::log1p(std::exp(sides[row] == 1 ? -outputs.at(row, 0) : outputs.at(row, 0)));
    return sum / static_cast<double>(sides.size());
}

//! The sides of a line through 0, as the library reads them.
NetworkRows sidesOfALine(std::size_t rows)
{
    Random random(Seed{11});
    NetworkRows result{.width = 2, .inputs = {}, .targets = {}};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto x = random.normal();
        const auto y = random.normal();
        result.inputs.push_back(static_cast<float>(x));
        result.inputs.push_back(static_cast<float>(y));
        result.targets.push_back(2 * x - y + 0.3 * random.normal() > 0 ? 1 : 0);
    }
    return result;
}

const model::Network &networkOf(const model::Model &model)
{
    return std::get<model::Network>(model.family);
}

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsADiscFromARing()
    {
        const auto training = trainingOf(discInRing(600, 1), discInRing(200, 2), Task::Binary);
        const auto test = discInRing(300, 3);
        for (const double layers : {1.0, 2.0}) {
            const auto model = fitted("network", training, {{"layers", layers}});
            QCOMPARE(networkOf(model).layers.size(), static_cast<std::size_t>(layers) + 1);
            const auto area = areaOf(model::predict(model, test.features).value(), test);
            QVERIFY2(area > 0.99, qPrintable(QString::number(area)));
        }
    }

    void followsAWave()
    {
        const auto training = trainingOf(sine(1000, 1), sine(300, 2), Task::Regression);
        const auto test = sine(300, 3);
        const auto model = fitted("network", training, {{"decay", 0}, {"rounds", 500}, {"early_stopping", 100}});
        const auto off = std::sqrt(samples::loss(model::predict(model, test.features).value(), test));
        // The label's deviation is about 7.1, and a straight line is off by more than 5.
        QVERIFY2(off < 1.5, qPrintable(QString::number(off)));
    }

    void tellsSeveralClasses()
    {
        const auto training = samples::training({.rows = 1500, .task = Task::Multiclass});
        const auto test = samples::rows({.rows = 500, .task = Task::Multiclass, .seed = 77});
        const auto ours = samples::loss(model::predict(fitted("network", training), test.features).value(), test);
        const auto without = samples::loss(model::predict(fitted("baseline", training), test.features).value(), test);
        const auto straight = samples::loss(model::predict(fitted("logistic", training), test.features).value(), test);
        QVERIFY2(ours < 0.8 * without && ours < 1.05 * straight,
                 qPrintable(QString("%1, baseline %2, logistic %3").arg(ours).arg(without).arg(straight)));
    }

    //! The document says what the library says, but for its seven digits; and it is the mean of weights that goes down.
    void isWhatTheLibraryFits_data()
    {
        QTest::addColumn<int>("layers");
        QTest::newRow("one layer") << 1;
        QTest::newRow("two layers") << 2;
    }

    void isWhatTheLibraryFits()
    {
        QFETCH(int, layers);
        const auto rows = sidesOfALine(2000);
        Progress progress;
        NetworkFit fit(rows,
                       {.layers = static_cast<std::size_t>(layers),
                        .units = 7,
                        .loss = NetworkLoss::Classes,
                        .biases = {0},
                        .seed = Seed{3}});
        const auto before = meanLogLoss(fit.outputs(rows, progress), rows.targets);
        for (int pass = 0; pass < 30; ++pass)
            fit.pass(progress);
        const auto outputs = fit.outputs(rows, progress);
        const auto after = meanLogLoss(outputs, rows.targets);
        QVERIFY2(before > 0.5 && after < 0.2, qPrintable(QString("%1, then %2").arg(before).arg(after)));
        const auto network = fit.network();
        QCOMPARE(model::weightCount(network), std::size_t(layers == 1 ? 7 * 3 + 8 : 7 * 3 + 7 * 8 + 8));
        model::Matrix inputs{.rows = rows.rows(), .width = 2, .values = {rows.inputs.begin(), rows.inputs.end()}};
        const auto ours = model::networkOutputs(network, inputs);
        for (std::size_t i = 0; i < ours.values.size(); ++i)
            QVERIFY2(std::abs(ours.values[i] - outputs.values[i]) < 1e-4, qPrintable(QString::number(ours.values[i])));
    }

    //! A batch of one step by hand: what Adam does first is a step of the rate against the sign of the gradient.
    void stepsAgainstTheGradient()
    {
        NetworkRows rows{.width = 1, .inputs = {}, .targets = {}};
        for (int row = 0; row < 16; ++row) {
            rows.inputs.push_back(1);
            rows.targets.push_back(5);
        }
        Progress progress;
        NetworkFit fit(rows, {.layers = 1, .units = 4, .rate = 0.01, .biases = {0}, .seed = Seed{1}});
        const auto before = fit.network();
        fit.pass(progress);
        const auto after = fit.network();
        QVERIFY(std::abs(after.layers[1][0].bias - 0.01) < 1e-6);
        for (std::size_t unit = 0; unit < 4; ++unit) {
            const auto &first = before.layers[0][unit];
            const auto sent = before.layers[1][0].weights[unit];
            const auto isOn = first.weights[0] > 0;
            const auto moved = after.layers[0][unit].weights[0] - first.weights[0];
            QVERIFY(std::abs(moved - (!isOn ? 0 : sent > 0 ? 0.01 : -0.01)) < 1e-6);
        }
    }

    void isTheSameByAnyNumberOfThreads()
    {
        auto training = samples::training({.rows = 900, .task = Task::Binary});
        const auto document = [&training](int threads, std::uint64_t seed) {
            training.threads = threads;
            training.seed = Seed{seed};
            return model::documentHash(fitted("network", training, {{"rounds", 8}}));
        };
        const auto one = document(1, 42);
        QCOMPARE(document(4, 42), one);
        QVERIFY(document(1, 43) != one);
    }

    //! By the error that counts: with labels far out on one side, the absolute error leads to the median.
    void learnsByTheMetric()
    {
        auto rows = sine(1200, 1);
        auto &labels = std::get<frame::Numbers>(rows.label.values).values;
        for (std::size_t i = 0; i < labels.size(); ++i)
            labels[i] = i % 5 == 0 ? 1000 : 7;
        auto training = trainingOf(rows, rows, Task::Regression);
        const auto said = [&training](const char *metric) {
            training.metric = metric;
            const auto model = fitted("network", training);
            return model::predict(model, training.train.features).value().at(0, 0);
        };
        const auto median = said("mae");
        QVERIFY2(std::abs(median - 7) < 60, qPrintable(QString::number(median)));
        const auto mean = said("rmse");
        QVERIFY2(std::abs(mean - 205.6) < 60, qPrintable(QString::number(mean)));
    }

    void stopsWhereValidationDoes()
    {
        auto packedTraining = packed(trainingOf(discInRing(300, 1), discInRing(200, 2), Task::Binary));
        auto &codes = std::get<frame::Categories>(packedTraining.validation.facts.label.values).codes;
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = i % 4 < 2 ? 1 : 0; // nothing is to be learned
        Watch watch;
        const auto learner = findLearner("network");
        auto fitted = learner->fit(std::move(packedTraining), {{"early_stopping", 5}}, watch).value();
        QVERIFY2(fitted.found.at("rounds") < 60, qPrintable(QString::number(fitted.found.at("rounds"))));
    }

    void saysWhatItDoesNotSuit()
    {
        const auto refused = [](const Training &training, const Parameters &parameters) {
            Watch watch;
            return findLearner("network")->train(training, parameters, watch).error();
        };
        const auto few = refused(trainingOf(sine(99, 1), {}, Task::Regression), {});
        QCOMPARE(few.code, Error::Code::Unsupported);
        QVERIFY(few.problem == learn::messages::needsRows(100, 99));
        auto wide = samples::training({.rows = 150});
        Random random(Seed{3});
        for (int i = 0; i < 3200; ++i) {
            frame::Numbers noise;
            for (int row = 0; row < 150; ++row)
                noise.values.push_back(random.normal());
            wide.train.features.push_back({"noise " + std::to_string(i), noise});
            noise.values.resize(50);
            wide.validation.features.push_back({"noise " + std::to_string(i), noise});
        }
        const auto large = refused(wide, {{"units", 64}});
        QCOMPARE(large.code, Error::Code::Unsupported);
        QCOMPARE(large.problem.code, std::string("learn.network_too_large"));
        QCOMPARE(refused(wide, {{"units", 65}}).problem.code, std::string("learn.not_whole_from"));
    }

    void saysTheMeanOfAConstant()
    {
        auto training = trainingOf(sine(200, 1), sine(40, 2), Task::Regression);
        for (auto *rows : {&training.train, &training.validation})
            std::ranges::fill(std::get<frame::Numbers>(rows->label.values).values, 7.5);
        const auto model = fitted("network", training);
        const auto said = model::predict(model, training.train.features).value();
        for (const auto value : said.values)
            QVERIFY2(std::abs(value - 7.5) < 0.05, qPrintable(QString::number(value)));
        QVERIFY(model::fromJson(model::toJson(model)).value() == model);
    }

    void stopsSoon()
    {
        const auto training = samples::training({.rows = 30'000, .task = Task::Binary});
        Watch watch(300);
        const auto result =
            findLearner("network")->train(training, {{"units", 64}, {"rounds", 1000}, {"early_stopping", 0}}, watch);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        QVERIFY2(watch.late() < 500, qPrintable(QString::number(watch.late())));
    }
};

QTEST_APPLESS_MAIN(NetworkTest)

} // namespace network_test

#include "network_test.moc"
