// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/selecting.h"
#include "core/training/fewerfeatures.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace fewerfeatures_test {

using namespace espalier;
using namespace espalier::training;

namespace {

//! How far predictions are off, by how many features are kept; 0: all of them.
using Losses = std::map<int, double>;

int keptBy(const learn::Parameters &settings)
{
    const auto found = settings.find(std::string(learn::mostFeatures));
    return found == settings.end() ? 0 : static_cast<int>(found->second);
}

} // namespace

class FewerFeaturesTest : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        learn::Parameters chosen;
        std::vector<std::vector<int>> tried; //!< features kept, of each call
    };

    static Outcome narrowed(const char *learner, const TrainingJob &job, std::size_t rows, const Losses &losses,
                            std::size_t features = 120)
    {
        const auto found = learn::findLearner(learner);
        const evaluate::Truth truth{.task = Task::Regression, .classes = 0, .values = {1, 2, 3, 4}};
        const std::vector<std::size_t> places{0, 1, 2, 3};
        Trials trials({job.parameters}, truth, places);
        const auto add = [&](std::size_t trial) {
            const auto off = losses.at(keptBy(trials.settings(trial)));
            trials.add(trial, places, {.rows = 4, .width = 1, .values = {1 + off, 2 - off, 3 + off, 4 - off}}, {});
        };
        add(0);
        Outcome outcome;
        std::size_t best = 0;
        const auto tried = tryFewerFeatures({.job = job, .learner = *found, .rows = rows, .features = features}, trials,
                                            best, [&](const std::vector<learn::Parameters> &settings) -> Result<> {
                                                outcome.tried.emplace_back();
                                                for (const auto &each : settings) {
                                                    outcome.tried.back().push_back(keptBy(each));
                                                    add(trials.append(each));
                                                }
                                                return {};
                                            });
        if (!tried)
            qFatal("%s", describe(tried.error()).c_str());
        outcome.chosen = trials.settings(best);
        return outcome;
    }

    static TrainingJob job(int trials = 0, learn::Parameters parameters = {})
    {
        return {.parameters = std::move(parameters), .metric = "rmse", .trials = trials};
    }

private Q_SLOTS:
    void takesFewWhereTheyDoNoWorse()
    {
        const std::vector<std::vector<int>> few{{20}};
        const auto all = narrowed("ridge", job(), 1000, {{0, 0.5}, {20, 0.6}});
        QCOMPARE(all.tried, few);
        QCOMPARE(keptBy(all.chosen), 0);
        // As good as all is enough.
        const auto same = narrowed("ridge", job(), 1000, {{0, 0.5}, {20, 0.5}});
        QCOMPARE(same.tried, few);
        QCOMPARE(keptBy(same.chosen), 20);
    }

    //! What was too much with all features is tried with the fewer.
    void goesOnWithTheGrid()
    {
        const auto grid = learn::findLearner("xgboost")->grid().size();
        const auto some = narrowed("xgboost", job(), 10'000, {{0, 0.5}, {20, 0.5}});
        QCOMPARE(some.tried.size(), std::size_t(2));
        QVERIFY(some.tried[1].size() > 1 && some.tried[1].size() < grid);
        QVERIFY(std::ranges::all_of(some.tried[1], [](int kept) {
            return kept == 20;
        }));
        QCOMPARE(keptBy(some.chosen), 20);
        QCOMPARE(narrowed("xgboost", job(), 10'000, {{0, 0.5}, {20, 0.6}}).tried.size(), std::size_t(1));
    }

    void triesNothingWhereItMayNot()
    {
        const Losses same{{0, 0.5}, {20, 0.5}};
        QVERIFY(narrowed("kernel_ridge", job(), 1000, same).tried.empty());
        QVERIFY(narrowed("ridge", job(1), 1000, same).tried.empty());
        QVERIFY(narrowed("ridge", job(0, {{"features", 20}}), 1000, same).tried.empty());
        QVERIFY(narrowed("xgboost", job(), 1'000'000, same).tried.empty());
        QVERIFY(narrowed("ridge", job(), 1000, same, 25).tried.empty());
    }

    //! All are looked at, too, if only for a moment.
    void fewerFeaturesAreFewerCells()
    {
        QCOMPARE(cellsOf(100, 50, {}), 5000.0);
        QCOMPARE(cellsOf(100, 50, {{"features", 20}}), 3000.0);
        QCOMPARE(cellsOf(100, 50, {{"features", 60}}), 5000.0);
    }
};

QTEST_APPLESS_MAIN(FewerFeaturesTest)

} // namespace fewerfeatures_test

#include "fewerfeatures_test.moc"
