// SPDX-License-Identifier: GPL-3.0-or-later
// What is expected of a score without labels: by every outcome that there is, and by outcomes that come.
#include "core/evaluate/estimated.h"
#include "core/evaluate/metrics.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>

namespace estimated_test {

using namespace espalier;
using evaluate::BootstrapOptions;
using evaluate::Reliability;
using model::Predictions;
using model::Task;

namespace {

Predictions ofTwo(std::vector<double> shares)
{
    Predictions predictions{.rows = shares.size(), .width = 1, .values = {}};
    predictions.values = std::move(shares);
    return predictions;
}

double shareOf(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

double estimate(const std::string &metric, const Predictions &predictions,
                const std::optional<Reliability> &reliability = {})
{
    const auto found = evaluate::estimated(metric, Task::Binary, predictions, reliability, 0.5, {.replicates = 20});
    return found ? found->value : std::nan("");
}

//! As of test rows: by the metrics that everything else is measured by.
double measured(const std::string &metric, const Predictions &predictions, const std::vector<double> &labels,
                Task task = Task::Binary)
{
    const evaluate::Truth truth{.task = task, .classes = 2, .values = labels, .strata = {}};
    return evaluate::Metrics(predictions, truth).value(metric, evaluate::Weights(predictions.rows, 1));
}

} // namespace

class EstimatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOutcomeCountsByItsProbability()
    {
        const std::vector<double> shares{0.05, 0.2, 0.2, 0.35, 0.5, 0.7, 0.7, 0.9};
        const auto predictions = ofTwo(shares);
        double logLoss = 0;
        double brier = 0;
        double accuracy = 0;
        double right = 0; // pairs in the right order, and all pairs
        double pairs = 0;
        for (unsigned outcome = 0; outcome < 256; ++outcome) {
            double probability = 1;
            std::vector<double> labels;
            for (std::size_t i = 0; i < shares.size(); ++i) {
                labels.push_back((outcome >> i) & 1U);
                probability *= labels.back() == 1 ? shares[i] : 1 - shares[i];
            }
            logLoss += probability * measured("log_loss", predictions, labels);
            brier += probability * measured("brier", predictions, labels);
            accuracy += probability * measured("accuracy", predictions, labels);
            const auto positive = std::popcount(outcome);
            const auto count = positive * (8 - positive);
            pairs += probability * count;
            if (count > 0)
                right += probability * count * measured("roc_auc", predictions, labels);
        }
        QVERIFY(std::abs(estimate("log_loss", predictions) - logLoss) < 1e-12);
        QVERIFY(std::abs(estimate("brier", predictions) - brier) < 1e-12);
        QVERIFY(std::abs(estimate("accuracy", predictions) - accuracy) < 1e-12);
        QVERIFY(std::abs(estimate("roc_auc", predictions) - right / pairs) < 1e-12);
        // Of two rows by hand: 0.7 x 0.8 / (0.7 x 0.8 + 0.2 x 0.3).
        QVERIFY(std::abs(estimate("roc_auc", ofTwo({0.2, 0.7})) - 0.56 / 0.62) < 1e-12);
        QVERIFY(std::isnan(estimate("mcc", predictions)));
    }

    //! 95 of 100 outcomes lie in the interval.
    void whatComesLiesInTheInterval()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> uniform;
        std::normal_distribution<double> normal;
        std::vector<double> shares;
        for (int i = 0; i < 2000; ++i)
            shares.push_back(shareOf(normal(random) - 1));
        const auto predictions = ofTwo(shares);
        for (const auto *metric : {"roc_auc", "log_loss", "f1"}) {
            const auto found =
                evaluate::estimated(metric, Task::Binary, predictions, {}, 0.5, {.replicates = 300, .seed = Seed{5}});
            QVERIFY(found && found->low < found->value && found->value < found->high);
            int within = 0;
            for (int outcome = 0; outcome < 100; ++outcome) {
                // Other rows of the same kind.
                std::vector<double> others;
                std::vector<double> labels;
                for (int i = 0; i < 2000; ++i) {
                    others.push_back(shareOf(normal(random) - 1));
                    labels.push_back(uniform(random) < others.back() ? 1 : 0);
                }
                const auto value = measured(metric, ofTwo(others), labels);
                within += value >= found->low && value <= found->high ? 1 : 0;
            }
            QVERIFY2(within >= 85 && within <= 100, qPrintable(QString("%1 %2").arg(metric).arg(within)));
        }
    }

    //! A model that is too sure of itself is put right by what was true of it.
    void whatWasTooSureIsPutRight()
    {
        std::mt19937 random(4);
        std::uniform_real_distribution<double> uniform;
        std::normal_distribution<double> normal;
        const auto draw = [&](double center, std::vector<double> &said, std::vector<double> &labels) {
            for (int i = 0; i < 20'000; ++i) {
                const auto odds = normal(random) + center;
                said.push_back(shareOf(2 * odds + 0.5));
                labels.push_back(uniform(random) < shareOf(odds) ? 1 : 0);
            }
        };
        std::vector<double> tested;
        std::vector<double> truth;
        draw(0, tested, truth);
        const auto reliability =
            evaluate::reliabilityOf(ofTwo(tested), {.task = Task::Binary, .classes = 2, .values = truth, .strata = {}});
        QVERIFY(reliability);
        QVERIFY(std::abs(reliability->slope - 0.5) < 0.03);
        QVERIFY(std::abs(reliability->intercept + 0.25) < 0.05);
        // Inputs moved, what follows from them did not.
        std::vector<double> said;
        std::vector<double> labels;
        draw(-1.2, said, labels);
        const auto later = ofTwo(said);
        const auto value = measured("roc_auc", later, labels);
        QVERIFY(std::abs(estimate("roc_auc", later, reliability) - value) < 0.02);
        QVERIFY(std::abs(estimate("roc_auc", later) - value) > 0.05);
        QVERIFY(std::abs(estimate("log_loss", later, reliability) - measured("log_loss", later, labels)) < 0.02);
    }

    void numbersAreEstimatedByTenth()
    {
        std::mt19937 random(6);
        std::normal_distribution<double> normal;
        std::uniform_real_distribution<double> uniform;
        const auto draw = [&](double from, double until, std::vector<double> &said, std::vector<double> &truth) {
            for (int i = 0; i < 20'000; ++i) {
                said.push_back(from + (until - from) * uniform(random));
                truth.push_back(said.back() + said.back() * normal(random));
            }
        };
        std::vector<double> tested;
        std::vector<double> truth;
        draw(1, 11, tested, truth);
        const auto reliability = evaluate::reliabilityOf(
            ofTwo(tested), {.task = Task::Regression, .classes = 0, .values = truth, .strata = {}});
        QVERIFY(reliability);
        QCOMPARE(reliability->edges.size(), std::size_t{9});
        std::vector<double> said;
        std::vector<double> labels;
        draw(7, 11, said, labels);
        for (const auto *metric : {"rmse", "mae"}) {
            const auto found =
                evaluate::estimated(metric, Task::Regression, ofTwo(said), reliability, 0, {.replicates = 50});
            const auto value = measured(metric, ofTwo(said), labels, Task::Regression);
            QVERIFY(found && std::abs(found->value - value) < 0.05 * value);
            // On the rows it is known by, it was another.
            QVERIFY(std::abs(measured(metric, ofTwo(tested), truth, Task::Regression) - value) > 0.2 * value);
        }
        QVERIFY(!evaluate::estimated("rmse", Task::Regression, ofTwo(said), {}, 0, {}));
        QVERIFY(!evaluate::estimated("r2", Task::Regression, ofTwo(said), reliability, 0, {}));
    }

    void severalClassesByWhatTheyAreGiven()
    {
        const Predictions predictions{.rows = 2, .width = 3, .values = {0.5, 0.3, 0.2, 0.1, 0.1, 0.8}};
        const auto found = evaluate::estimated("accuracy", Task::Multiclass, predictions, {}, 0.5, {.replicates = 400});
        QVERIFY(found && std::abs(found->value - 0.65) < 1e-12);
        const auto loss = evaluate::estimated("log_loss", Task::Multiclass, predictions, {}, 0.5, {.replicates = 10});
        const auto entropy = [](double a, double b, double c) {
            return -(a * std::log(a) + b * std::log(b) + c * std::log(c));
        };
        QVERIFY(loss && std::abs(loss->value - (entropy(0.5, 0.3, 0.2) + entropy(0.1, 0.1, 0.8)) / 2) < 1e-12);
    }

    void whatTellsNothingIsNotKept()
    {
        const evaluate::Truth truth{
            .task = Task::Binary, .classes = 2, .values = std::vector<double>(100, 0), .strata = {}};
        QVERIFY(!evaluate::reliabilityOf(ofTwo(std::vector<double>(100, 0.1)), truth));
        QVERIFY(!evaluate::reliabilityOf(ofTwo({0.1, 0.9}),
                                         {.task = Task::Binary, .classes = 2, .values = {0, 1}, .strata = {}}));
    }
};

QTEST_APPLESS_MAIN(EstimatedTest)

} // namespace estimated_test

#include "estimated_test.moc"
