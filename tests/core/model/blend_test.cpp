// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blend.h"
#include "core/model/json.h"
#include "core/model/predict.h"
#include "core/model/validate.h"
#include "tests/core/model/samples.h"

#include <QTest>

#include <cmath>

namespace blend_test {

using namespace espalier;
using namespace espalier::model;

namespace {

//! Of the same features as samples::linear(), one of them by another name.
Model trees()
{
    auto model = samples::trees();
    model.task = Task::Binary;
    model.classes = samples::linear().classes;
    model.link = Link::Logistic;
    return model;
}

Model linear()
{
    auto model = samples::linear();
    std::get<Linear>(model.family).means = {1, 2, 3, 4, 5};
    return model;
}

std::vector<frame::Column> rows()
{
    return samples::columns({20, 31, samples::nan, -4, 1e300}, {"Bonn", "Kiel", "Bonn", "", "null"});
}

double logOdds(double probability)
{
    return std::log(probability / (1 - probability));
}

} // namespace

class BlendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheMeanOfTheOutputs()
    {
        auto calibrated = linear();
        calibrated.calibration = {.slope = 0.5, .intercept = 0.25};
        const auto other = trees();
        const auto blend = blended({&other, &calibrated}, "blend").value();
        QVERIFY(validate(blend));
        QCOMPARE(blend.learner, std::string("blend"));
        QCOMPARE(blend.features.size(), calibrated.features.size());
        const auto one = predict(calibrated, rows()).value();
        const auto two = predict(other, rows()).value();
        const auto both = predict(blend, rows()).value();
        const auto asTold = blendedPredictions({&one, &two}, Task::Binary);
        for (std::size_t row = 0; row < both.rows; ++row) {
            const auto mean = (logOdds(one.at(row, 0)) + logOdds(two.at(row, 0))) / 2;
            QVERIFY(std::abs(logOdds(both.at(row, 0)) - mean) < 1e-7);
            QVERIFY(std::abs(both.at(row, 0) - asTold.at(row, 0)) < 1e-12);
        }
    }

    //! Two linear ones are added to one linear part.
    void takesSeveralOfAKind()
    {
        const auto one = linear();
        auto two = linear();
        std::get<Linear>(two.family).outputs.front().bias = 2.5;
        const auto three = trees();
        const auto blend = blended({&one, &three, &two}, "blend").value();
        QCOMPARE(limitedInputs(blend), 2 * limitedInputs(one));
        const auto a = predict(one, rows()).value();
        const auto b = predict(two, rows()).value();
        const auto c = predict(three, rows()).value();
        const auto all = predict(blend, rows()).value();
        for (std::size_t row = 0; row < all.rows; ++row) {
            const auto mean = (logOdds(a.at(row, 0)) + logOdds(b.at(row, 0)) + logOdds(c.at(row, 0))) / 3;
            QVERIFY(std::abs(logOdds(all.at(row, 0)) - mean) < 1e-7);
        }
    }

    void multipliesTheProbabilitiesOfClasses()
    {
        const Predictions one{.rows = 1, .width = 3, .values = {0.2, 0.3, 0.5}};
        const Predictions two{.rows = 1, .width = 3, .values = {0.8, 0.1, 0.1}};
        const auto both = blendedPredictions({&one, &two}, Task::Multiclass);
        const std::vector roots{std::sqrt(0.16), std::sqrt(0.03), std::sqrt(0.05)};
        const auto sum = roots[0] + roots[1] + roots[2];
        for (std::size_t k = 0; k < 3; ++k)
            QVERIFY(std::abs(both.at(0, k) - roots[k] / sum) < 1e-12);
        const Predictions sure{.rows = 1, .width = 1, .values = {1}};
        const Predictions unsure{.rows = 1, .width = 1, .values = {0.5}};
        QVERIFY(blendedPredictions({&sure, &unsure}, Task::Binary).at(0, 0) > 0.999);
        QCOMPARE(blendedPredictions({&sure, &unsure}, Task::Regression).at(0, 0), 0.75);
    }

    void comesBackFromItsDocument()
    {
        const auto one = linear();
        const auto two = trees();
        const auto blend = blended({&one, &two}, "blend").value();
        QVERIFY(fromJson(toJson(blend)).value() == blend);
        auto broken = toJson(blend);
        broken["family"]["trees"]["kind"] = "linear";
        QVERIFY(!fromJson(broken));
        // A tree may not look at what is the linear part's: it reads numbers in another way.
        auto wrong = blend;
        std::get<Blend>(wrong.family).trees.outputs.front().trees.front().input.front() = 0;
        QVERIFY(!validate(wrong));
    }

    void refusesWhatDoesNotGoTogether()
    {
        const auto one = linear();
        auto two = trees();
        two.classes = {"x", "y"};
        QVERIFY(!blended({&one, &two}, "blend"));
        two = trees();
        two.link = Link::Clamp;
        QVERIFY(!blended({&one, &two}, "blend"));
        two = trees();
        const auto blend = blended({&one, &two}, "blend").value();
        QVERIFY(!blended({&one, &blend}, "blend"));
    }
};

QTEST_APPLESS_MAIN(BlendTest)

} // namespace blend_test

#include "blend_test.moc"
