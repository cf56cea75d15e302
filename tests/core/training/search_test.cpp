// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/snapshot/keeping.h"
#include "core/training/fit.h"
#include "core/training/kepttrials.h"
#include "core/training/messages.h"
#include "core/training/runjson.h"
#include "core/training/runs.h"
#include "core/training/search.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace search_test {

using namespace espalier;
using snapshot::Part;
using training::Run;
using training::TrainingJob;

namespace {

constexpr std::size_t entities = 40;
constexpr std::size_t months = 10;

//! Of each entity at each month a yes or no that leans on one of eight features.
snapshot::Snapshot sample()
{
    snapshot::Snapshot snapshot{.id = "s", .studyHash = "h", .rowsHash = "r", .classes = {"no", "yes"}};
    Random random(Seed{5});
    frame::Integers keys;
    frame::Categories label{.codes = {}, .levels = {"no", "yes"}};
    std::vector<frame::Numbers> features(8);
    for (std::size_t row = 0; row < entities * months; ++row) {
        const auto month = row % months;
        keys.values.push_back(static_cast<std::int64_t>(row / months));
        snapshot.frame.asOf.push_back({static_cast<std::int64_t>(month) * 30});
        for (auto &feature : features)
            feature.values.push_back(random.uniform());
        label.codes.push_back(random.chance(features[0].values.back()) ? 1 : 0);
        snapshot.parts.push_back(month < 7 ? Part::Train : month < 9 ? Part::Validation : Part::Test);
    }
    snapshot.frame.keys = {{"id", keys}};
    snapshot.frame.label = {"label", label};
    for (std::size_t i = 0; i < features.size(); ++i)
        snapshot.frame.features.push_back({"feature " + std::to_string(i), features[i]});
    snapshot.rowsUsed = snapshot.rowsAvailable = snapshot.parts.size();
    return snapshot;
}

TrainingJob job(int settings)
{
    return {.runs = "r",
            .snapshot = "s",
            .learner = "logistic",
            .parameters = {},
            .metric = "roc_auc",
            .search = {.settings = settings}};
}

//! Stops when a setting of the search begins.
class StoppedAt final : public Progress
{
public:
    explicit StoppedAt(std::int64_t setting)
        : m_setting(setting)
    { }
    bool isCancelled() const override { return m_isStopped; }
    void report(double /*fraction*/, const Message &stage) override
    {
        if (stage.code == training::messages::searches.code)
            m_isStopped = m_isStopped || std::get<std::int64_t>(stage.arguments[0]) >= m_setting;
    }

private:
    std::int64_t m_setting;
    bool m_isStopped = false;
};

store::Cache storeIn(const QTemporaryDir &folder)
{
    auto runs = store::Cache::open(folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
    if (!snapshot::keepSnapshot(runs, sample(), [](const std::string & /*id*/) {
            return true;
        }))
        qFatal("the snapshot cannot be kept");
    return runs;
}

Run fitted(const TrainingJob &job, store::Cache &runs)
{
    Progress progress;
    auto run = training::fit(job, runs, progress).value();
    run.seconds = run.predictMicroseconds = 0;
    return run;
}

std::size_t keptIn(store::Cache &runs)
{
    return runs.list("trial").value().size();
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSearchGivesTheSameRun()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        auto first = storeIn(one);
        auto second = storeIn(other);
        const auto run = fitted(job(6), first);
        QCOMPARE(training::toJson(run).dump(), training::toJson(fitted(job(6), second)).dump());
        const auto grid = learn::findLearner("logistic")->grid().size();
        QCOMPARE(run.trials.size(), grid + run.search->settings);
        QVERIFY(run.search->settings > 1 && run.search->settings <= 6);
        QCOMPARE(run.search->metric, std::string("roc_auc"));
        QCOMPARE(training::runFromJson(training::toJson(run)).value().search, run.search);
        QCOMPARE(training::jobFromJson(training::toJson(job(6))).value(), job(6));
        QVERIFY(training::runId(job(6)) != training::runId(job(7)));
    }

    //! What was done before it was stopped is not done again, and it comes to what it would have come to.
    void goesOnWhereItWasStopped()
    {
        const QTemporaryDir folder;
        auto runs = storeIn(folder);
        StoppedAt progress(4);
        const auto stopped = training::fit(job(6), runs, progress);
        QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
        const auto before = keptIn(runs);
        QVERIFY(before > learn::findLearner("logistic")->grid().size());
        const auto continued = fitted(job(6), runs);
        QVERIFY(before < continued.trials.size());
        QCOMPARE(keptIn(runs), continued.trials.size());
        const QTemporaryDir other;
        auto whole = storeIn(other);
        QCOMPARE(training::toJson(continued).dump(), training::toJson(fitted(job(6), whole)).dump());
        // A longer one begins with the same.
        const auto longer = fitted(job(9), runs);
        QVERIFY(longer.trials.size() > continued.trials.size());
        QCOMPARE(keptIn(runs), longer.trials.size());
        QVERIFY(std::equal(continued.trials.begin(), continued.trials.end(), longer.trials.begin()));
        auto seeded = job(2);
        seeded.seed = Seed{7};
        const auto ofItsOwn = fitted(seeded, runs);
        QCOMPARE(keptIn(runs), longer.trials.size() + ofItsOwn.trials.size());
    }

    //! It is not fitted again: what is kept of it stands for it.
    void whatWasTriedIsTaken()
    {
        const QTemporaryDir folder;
        auto runs = storeIn(folder);
        const training::KeptTrials kept(runs, job(4), *learn::findLearner("logistic"));
        const auto run = fitted(job(4), runs);
        const auto second = run.trials[1].settings;
        QVERIFY(kept.find(second).has_value());
        QVERIFY(kept.keep(second, {.outcome = {.predictions = {}, .found = {}, .isDropped = true}}));
        const auto again = fitted(job(4), runs);
        QVERIFY(run.trials[1].score && !again.trials[1].score);
        const auto entries = runs.list("trial").value();
        for (const auto &entry : entries)
            QVERIFY(runs.put("trial", entry.key, "damaged"));
        QVERIFY(fitted(job(4), runs).trials == run.trials);
    }

    void onlyWhatIsNotAskedForIsSearched()
    {
        const QTemporaryDir folder;
        auto runs = storeIn(folder);
        auto asked = job(3);
        asked.learner = "random_forest";
        asked.parameters = {{"trees", 3}, {"min_leaf", 20}};
        for (const auto &trial : fitted(asked, runs).trials) {
            QCOMPARE(trial.settings.at("trees"), 3.0);
            QCOMPARE(trial.settings.at("min_leaf"), 20.0);
        }
        const auto of = [](const learn::Parameters &parameters) {
            study::Study study;
            study.task = Task::Regression;
            return training::jobsFor(study, "s", "r", {{.name = "ridge", .parameters = parameters}}, Seed{},
                                     {.trials = 0, .search = {.settings = 5}})
                .front()
                .search.settings;
        };
        QCOMPARE(of({}), 5);
        QCOMPARE(of({{"penalty", 1}}), 0);
    }

    void endsWithItsTime()
    {
        const QTemporaryDir folder;
        auto runs = storeIn(folder);
        auto asked = job(0);
        asked.search = {.seconds = 1};
        asked.learner = "random_forest";
        asked.parameters = {{"trees", 10}};
        const auto start = std::chrono::steady_clock::now();
        const auto run = fitted(asked, runs);
        QVERIFY(run.search->settings > 0);
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
    }

    //! What is best of many by chance is not called better.
    void saysWhatMayBeChance()
    {
        evaluate::Truth truth{.task = Task::Regression, .classes = 0, .values = {}};
        std::vector<std::size_t> rows;
        Random random(Seed{1});
        for (std::size_t row = 0; row < 300; ++row) {
            rows.push_back(row);
            truth.values.push_back(random.normal());
        }
        const auto guess = [&](double error) {
            model::Predictions predictions{.rows = rows.size(), .width = 1, .values = {}};
            for (const auto value : truth.values)
                predictions.values.push_back(value + error * random.normal());
            return predictions;
        };
        training::Trials trials({{}, {{"c", 1}}}, truth, rows);
        trials.add(0, rows, guess(1), {});
        trials.add(1, rows, guess(1), {});
        for (int i = 0; i < 30; ++i)
            trials.add(trials.append({{"c", i + 2.0}}), rows, guess(1), {});
        std::size_t luckiest = 2;
        for (std::size_t i = 2; i < trials.count(); ++i)
            luckiest = *trials.score(i, "rmse") < *trials.score(luckiest, "rmse") ? i : luckiest;
        const auto lucky = training::gainOf(trials, 2, luckiest, "rmse", {});
        QVERIFY(!lucky.isSame && lucky.gain.value > 0 && lucky.gain.low < 0 && !lucky.isBeyondChance);
        QCOMPARE(training::told(lucky).code, std::string(training::messages::searchMayBeChance.code));
        QCOMPARE(lucky.settings, std::size_t(30));

        const auto better = trials.append({{"c", 100}});
        trials.add(better, rows, guess(0.5), {});
        const auto gain = training::gainOf(trials, 2, better, "rmse", {});
        QVERIFY(gain.isBeyondChance && gain.gain.low > 0 && gain.gain.low < gain.gain.high);
        QCOMPARE(training::told(gain).code, std::string(training::messages::searchGained.code));

        // Nearly nothing is no number below 0.
        auto nearly = gain;
        nearly.gain.low = -0.0001;
        QVERIFY(!std::signbit(std::get<double>(training::told(nearly).arguments[3])));

        const auto usual = trials.chosen("rmse", {}, 2);
        const auto none = training::gainOf(trials, 2, usual, "rmse", {});
        QVERIFY(none.isSame && none.gain.value == 0 && !none.isBeyondChance);
        QCOMPARE(training::told(none).code, std::string(training::messages::searchFoundNone.code));
    }
};

QTEST_APPLESS_MAIN(SearchTest)

} // namespace search_test

#include "search_test.moc"
