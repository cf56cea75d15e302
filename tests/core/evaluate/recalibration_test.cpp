// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/recalibration.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace recalibration_test {

using namespace espalier;
using evaluate::fitBeta;
using evaluate::fitSteps;
using evaluate::recalibrationOf;
using evaluate::Truth;
using model::Predictions;

namespace {

struct Drawn
{
    Predictions predictions{.rows = 0, .width = 1, .values = {}};
    Truth truth{.task = Task::Binary, .classes = 2, .values = {}, .strata = {}};
    std::vector<double> probabilities; //!< that labels were drawn by
};

//! p is said evenly over (0, 1), and what comes true follows another probability.
template<typename True>
Drawn drawn(std::size_t rows, std::uint64_t seed, const True &trueOf)
{
    Random random(Seed{seed});
    Drawn drawn;
    drawn.predictions.rows = rows;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto said = 0.001 + 0.998 * random.uniform();
        drawn.predictions.values.push_back(said);
        drawn.probabilities.push_back(trueOf(said));
        drawn.truth.values.push_back(random.chance(drawn.probabilities.back()) ? 1 : 0);
    }
    return drawn;
}

double asIs(double said)
{
    return said;
}

//! Beta calibration with these numbers.
double tooSure(double said)
{
    return model::recalibrated(model::BetaCalibration{.a = 0.4, .b = 0.6, .c = -0.5}, said);
}

//! In no way smooth: what three numbers cannot say.
double jumping(double said)
{
    return said < 0.3 ? 0.02 : said < 0.35 ? 0.5 : said < 0.8 ? 0.55 : 0.98;
}

double largestError(const model::Recalibration &recalibration, double (*trueOf)(double))
{
    double largest = 0;
    for (double said = 0.02; said < 0.99; said += 0.01)
        largest = std::max(largest, std::abs(model::recalibrated(recalibration, said) - trueOf(said)));
    return largest;
}

} // namespace

class RecalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNumbersThatLabelsWereDrawnBy()
    {
        const auto rows = drawn(60'000, 1, tooSure);
        const auto beta = fitBeta(rows.predictions, rows.truth);
        QVERIFY(beta);
        QVERIFY(std::abs(beta->a - 0.4) < 0.03);
        QVERIFY(std::abs(beta->b - 0.6) < 0.03);
        QVERIFY(std::abs(beta->c + 0.5) < 0.05);
    }

    //! At the maximum of the likelihood, residuals are orthogonal to what they were fitted by.
    void isTheMostLikely()
    {
        const auto rows = drawn(500, 2, tooSure);
        const auto beta = fitBeta(rows.predictions, rows.truth);
        QVERIFY(beta);
        double sum = 0;
        double first = 0;
        double second = 0;
        for (std::size_t row = 0; row < rows.predictions.rows; ++row) {
            const auto said = rows.predictions.at(row, 0);
            const auto residual = rows.truth.values[row] - model::recalibrated(*beta, said);
            sum += residual;
            first += residual * std::log(said);
            second += residual * std::log(1 - said);
        }
        QVERIFY(std::abs(sum) < 1e-3);
        QVERIFY(std::abs(first) < 1e-3);
        QVERIFY(std::abs(second) < 1e-3);
    }

    //! Of what is said, the less comes true the more is said: no number may be below 0, and nothing is left.
    void neverTurnsTheOrder()
    {
        const auto rows = drawn(5'000, 3, [](double said) {
            return 1 - said;
        });
        QVERIFY(!fitBeta(rows.predictions, rows.truth));
        QVERIFY(!recalibrationOf(rows.predictions, rows.truth, {})
                || std::holds_alternative<model::StepCalibration>(
                    recalibrationOf(rows.predictions, rows.truth, {})->recalibration));
    }

    //! All above a half are positive: the more it is sharpened, the better, without an end.
    void leavesWhatIsPartedWholly()
    {
        auto rows = drawn(500, 11, asIs);
        for (std::size_t row = 0; row < rows.predictions.rows; ++row)
            rows.truth.values[row] = rows.predictions.at(row, 0) > 0.5 ? 1 : 0;
        QVERIFY(!fitBeta(rows.predictions, rows.truth));
        QVERIFY(!recalibrationOf(rows.predictions, rows.truth, {}));
    }

    //! 0 0 1 0 1 1: the third and the fourth are pooled.
    void poolsWhatFalls()
    {
        const Predictions said{.rows = 6, .width = 1, .values = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6}};
        const Truth truth{.task = Task::Binary, .classes = 2, .values = {0, 0, 1, 0, 1, 1}, .strata = {}};
        const auto steps = fitSteps(said, truth);
        QCOMPARE(steps.edges.size(), std::size_t(2));
        QVERIFY(std::abs(steps.edges[0] - 0.25) < 1e-12);
        QVERIFY(std::abs(steps.edges[1] - 0.45) < 1e-12);
        QCOMPARE(steps.values, (std::vector<double>{0.5 / 6, 0.5, 1 - 0.5 / 6}));
        QVERIFY(model::isPossible(steps));
    }

    //! Neighbouring doubles have no middle.
    void partsNeighbours()
    {
        const auto low = 0.5;
        const auto next = std::nextafter(low, 1.0);
        const auto high = std::nextafter(next, 1.0);
        const Predictions said{.rows = 6, .width = 1, .values = {low, low, next, next, high, high}};
        const Truth truth{.task = Task::Binary, .classes = 2, .values = {0, 0, 0, 1, 1, 1}, .strata = {}};
        const auto steps = fitSteps(said, truth);
        QVERIFY(model::isPossible(steps));
        QCOMPARE(model::recalibrated(steps, next), 0.5);
        QVERIFY(model::recalibrated(steps, low) < 0.5 && model::recalibrated(steps, high) > 0.5);
    }

    void leavesWhatIsRight()
    {
        int kept = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto rows = drawn(2'000, 10 + seed, asIs);
            kept += recalibrationOf(rows.predictions, rows.truth, {.seed = Seed{seed}}) ? 1 : 0;
        }
        // A gain of more than a standard error comes about by chance, seldom since what is fitted costs something too.
        QVERIFY2(kept <= 3, qPrintable(QString::number(kept)));
    }

    void takesThreeNumbersWhereTheySayIt()
    {
        const auto rows = drawn(8'000, 4, tooSure);
        const auto made = recalibrationOf(rows.predictions, rows.truth, {});
        QVERIFY(made);
        QVERIFY(std::holds_alternative<model::BetaCalibration>(made->recalibration));
        QVERIFY(made->gain.low > 0);
        QVERIFY(largestError(made->recalibration, tooSure) < 0.03);
        QCOMPARE(made->predictions.at(0, 0), model::recalibrated(made->recalibration, rows.predictions.at(0, 0)));
    }

    void takesStepsWhereThreeNumbersDoNot()
    {
        const auto rows = drawn(8'000, 5, jumping);
        const auto made = recalibrationOf(rows.predictions, rows.truth, {});
        QVERIFY(made);
        QVERIFY(std::holds_alternative<model::StepCalibration>(made->recalibration));
        // Each row is told what was made of others.
        QVERIFY(made->predictions.values != rows.predictions.values);
        QVERIFY(std::abs(model::recalibrated(made->recalibration, 0.15) - 0.02) < 0.02);
        QVERIFY(std::abs(model::recalibrated(made->recalibration, 0.6) - 0.55) < 0.05);
        QVERIFY(std::abs(model::recalibrated(made->recalibration, 0.9) - 0.98) < 0.02);
    }

    //! One entity whose rows are all alike is one draw: its rows lie in one fold.
    void foldsAreOfEntities()
    {
        auto rows = drawn(400, 6, tooSure);
        std::vector<std::uint32_t> groups(rows.predictions.rows);
        for (std::size_t row = 0; row < groups.size(); ++row) {
            groups[row] = static_cast<std::uint32_t>(row / 100);
            rows.truth.values[row] = row / 100 % 2 == 0 ? 1 : 0;
        }
        QVERIFY(!recalibrationOf(rows.predictions, rows.truth, {.seed = {}, .groups = groups}));
    }

    //! Steps of few rows leave few probabilities to decide by.
    void fewRowsGetNoSteps()
    {
        const auto rows = drawn(900, 8, jumping);
        const auto made = recalibrationOf(rows.predictions, rows.truth, {});
        QVERIFY(!made || std::holds_alternative<model::BetaCalibration>(made->recalibration));
    }

    //! The same things said half as strongly are of another scale.
    void knowsAnotherScale()
    {
        const auto rows = drawn(500, 9, asIs);
        auto weak = rows.predictions;
        for (auto &probability : weak.values)
            probability = model::recalibrated(model::BetaCalibration{.a = 0.5, .b = 0.5, .c = 0}, probability);
        QVERIFY(evaluate::haveLikeSpread(rows.predictions, drawn(300, 10, asIs).predictions));
        QVERIFY(!evaluate::haveLikeSpread(rows.predictions, weak));
        QVERIFY(!evaluate::haveLikeSpread(weak, rows.predictions));
    }

    void fewRowsAreLeft()
    {
        const auto rows = drawn(30, 7, tooSure);
        QVERIFY(!recalibrationOf(rows.predictions, rows.truth, {}));
    }
};

QTEST_APPLESS_MAIN(RecalibrationTest)

} // namespace recalibration_test

#include "recalibration_test.moc"
