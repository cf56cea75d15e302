// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/entities.h"
#include "core/training/runjson.h"
#include "core/training/runs.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace runs_test {

using namespace espalier;
using snapshot::Part;
using training::Run;

namespace {

Run sample(const std::string &id, double score)
{
    Run run{.id = id, .learner = "ridge", .parameters = {{"penalty", 0.5}}};
    run.snapshot = "s";
    run.database = {.key = "k", .address = "host/db", .isUntilRestart = true};
    run.takenAt = {7};
    run.seed = 9;
    run.seconds = 1.5;
    run.predictMicroseconds = 0.25;
    run.modelBytes = 100;
    run.model = {.learner = "ridge", .task = Task::Regression, .features = {{"x", model::FeatureKind::Number}}};
    run.model.encoding = {{.feature = 0, .kind = model::NumberInput{.fill = 1, .center = 2, .scale = 3}}};
    run.model.family = model::Linear{{{.bias = 1.0 / 3, .weights = {-0.1}}}};
    run.splits["validation"] = {.rows = 2, .metrics = {{"rmse", {score, score - 0.5, score + 0.5}}}};
    run.predictions["validation"] = {.rows = 2, .width = 1, .values = {0.1, -1e300}};
    return run;
}

//! Examples of three entities, two of the first; one in train, two in validation, one in test.
snapshot::Snapshot snapshotOfNumbers()
{
    snapshot::Snapshot snapshot{.id = "s", .rowsAvailable = 10, .rowsUsed = 4};
    snapshot.frame.keys = {{"id", frame::Integers{{1, 1, 2, 3}}}};
    snapshot.frame.label = {"label", frame::Numbers{{0.5, 1.5, 2.5, 3.5}}};
    snapshot.parts = {Part::Train, Part::Validation, Part::Validation, Part::Test};
    return snapshot;
}

std::vector<std::string> idsOf(const training::Comparison &comparison)
{
    std::vector<std::string> ids;
    for (const auto &run : comparison.runs)
        ids.push_back(run.id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

class RunsTest : public QObject
{
    Q_OBJECT

private:
    store::Cache open(const char *name)
    {
        return store::Cache::open(m_folder.filePath(QString::fromLatin1(name)).toStdString(), store::Purpose::Lasting)
            .value();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aRunIsFoundAsItWasKept()
    {
        auto runs = open("kept");
        const auto kept = sample("a1", 2);
        QVERIFY(training::keepRun(runs, kept));
        const auto found = training::loadRun(runs, "s", "a1").value();
        QCOMPARE(training::toJson(found).dump(), training::toJson(kept).dump());
        QVERIFY(found.model == kept.model);
        QVERIFY(found.database == kept.database);
        QCOMPARE(found.takenAt, kept.takenAt);
        QVERIFY(found.splits == kept.splits);
        QVERIFY(found.predictions.at("validation").values == kept.predictions.at("validation").values);
        QCOMPARE(found.predictions.at("validation").width, std::size_t(1));
        QCOMPARE(training::findRun(runs, "a1").value().snapshot, std::string("s"));
    }

    //! What made the test's score is kept beside a run, and said to be missing where an earlier version kept none.
    void theTestedModelIsFoundAsItWasKept()
    {
        auto runs = open("tested");
        auto kept = sample("a1", 2);
        QVERIFY(training::keepRun(runs, kept));
        QCOMPARE(training::loadTested(runs, "s", "a1").error().problem.code, std::string("training.tested_not_kept"));
        kept.tested = kept.model;
        std::get<model::Linear>(kept.tested->family).means = {0.5};
        QVERIFY(training::keepRun(runs, kept));
        QVERIFY(training::loadTested(runs, "s", "a1").value() == *kept.tested);
    }

    void whatIsNotThereIsSaid()
    {
        auto runs = open("none");
        QCOMPARE(training::loadRun(runs, "s", "a").error().code, Error::Code::Invalid);
        QCOMPARE(training::findRun(runs, "a").error().code, Error::Code::Invalid);
        QVERIFY(training::keepRun(runs, sample("ba", 1)));
        // The end of another id is no id.
        QCOMPARE(training::findRun(runs, "a").error().code, Error::Code::Invalid);
        QVERIFY(training::runsOf(runs, "other").value().empty());
    }

    //! Runs that earlier versions kept tell no database.
    void aRunWithoutItsDatabaseIsRead()
    {
        auto json = training::toJson(sample("a", 1));
        for (const auto *key : {"identity", "address", "until_restart", "taken_at"})
            json.erase(key);
        const auto run = training::runFromJson(json);
        QVERIFY(run);
        QVERIFY(run->database == pg::Identity());
        json.erase("seed");
        QVERIFY(!training::runFromJson(json));
    }

    //! Runs that earlier versions kept say what their learner was called.
    void aRunWithTheNameOfItsLearnerIsRead()
    {
        const auto kept = sample("a", 1);
        auto json = training::toJson(kept);
        json["label"] = "Ridge regression";
        const auto run = training::runFromJson(json);
        QVERIFY(run);
        QCOMPARE(training::toJson(*run).dump(), training::toJson(kept).dump());
        json["colour"] = "red";
        QVERIFY(!training::runFromJson(json));
    }

    //! Less is better of an error; what is equal stays in the order of ids; a run without a score comes behind, the baseline last.
    void runsAreRankedByValidation()
    {
        auto runs = open("ranked");
        auto unscored = sample("a0", 0);
        unscored.splits.clear();
        unscored.predictions.clear();
        auto baseline = sample("b0", 0.1);
        baseline.isBaseline = true;
        for (const auto &run : {unscored, baseline, sample("e", 2), sample("d", 2), sample("f", 1)})
            QVERIFY(training::keepRun(runs, run));
        const study::Study study{.name = "question", .task = Task::Regression};
        const auto comparison = training::compareRuns(runs, study, snapshotOfNumbers()).value();
        QCOMPARE(comparison.metric, std::string("rmse"));
        QVERIFY(comparison.isLowerBetter);
        QCOMPARE(idsOf(comparison), Ids({"f", "d", "e", "a0", "b0"}));
        QCOMPARE(comparison.best, std::string("f"));
        QCOMPARE(comparison.truths.at("validation").values, std::vector<double>({1.5, 2.5}));
        QCOMPARE(comparison.rowsAvailable, std::size_t(10));
    }

    //! On validation examples of one class there is no ROC AUC: what is defined there ranks.
    void aMetricThatSaysNothingRanksNothing()
    {
        auto runs = open("defined");
        const auto of = [](const char *id, double loss, double accuracy) {
            auto run = sample(id, 1);
            run.splits["validation"].metrics = {{"log_loss", {loss, 0, 1}}, {"accuracy", {accuracy, 0, 1}}};
            return run;
        };
        for (const auto &run : {of("a", 0.4, 0.9), of("b", 0.3, 0.5)})
            QVERIFY(training::keepRun(runs, run));
        study::Study study{.name = "question", .task = Task::Binary};
        const auto comparison = training::compareRuns(runs, study, snapshotOfNumbers()).value();
        QCOMPARE(comparison.metric, std::string("log_loss"));
        QCOMPARE(idsOf(comparison), Ids({"b", "a"}));
        study.metric = "accuracy";
        const auto byAccuracy = training::compareRuns(runs, study, snapshotOfNumbers()).value();
        QVERIFY(!byAccuracy.isLowerBetter);
        QCOMPARE(idsOf(byAccuracy), Ids({"a", "b"}));
    }

    void aRunThatIsDamagedHidesNoOther()
    {
        auto runs = open("damaged");
        QVERIFY(training::keepRun(runs, sample("a", 1)));
        QVERIFY(runs.put("run", "s/b", "{\"id\": 7}"));
        const auto comparison = training::compareRuns(runs, {.task = Task::Regression}, snapshotOfNumbers()).value();
        QCOMPARE(idsOf(comparison), Ids({"a"}));
        QCOMPARE(comparison.damaged.size(), std::size_t(1));
    }

    //! Without its predictions a run has its model and its scores still.
    void predictionsOfAnotherLengthAreLeft()
    {
        auto runs = open("lengths");
        QVERIFY(training::keepRun(runs, sample("a", 1)));
        QVERIFY(runs.put("predictions", "s/a/validation", "no matrix"));
        const auto run = training::loadRun(runs, "s", "a").value();
        QVERIFY(run.predictions.empty());
        QCOMPARE(training::scoreOf(run, "validation", "rmse")->value, 1.0);
        QVERIFY(!training::scoreOf(run, "test", "rmse"));
        QVERIFY(!training::scoreOf(run, "validation", "mae"));
    }

    void rowsOfOneEntityAreOneGroup()
    {
        using Groups = std::vector<std::uint32_t>;
        auto frame = snapshotOfNumbers().frame;
        QCOMPARE(frame::entitiesOf(frame), Groups({0, 0, 1, 2}));
        // Of two columns both count: (1, "2") is not (12, "").
        frame.keys.push_back({"part", frame::Categories{{0, 1, 0, 0}, {"x", "y"}}});
        QCOMPARE(frame::entitiesOf(frame), Groups({0, 1, 2, 3}));
    }

    void classesAreToldByTheirPlaces()
    {
        auto snapshot = snapshotOfNumbers();
        snapshot.frame.label = {"label", frame::Categories{{0, 1, 0, 1}, {"no", "yes"}}};
        snapshot.classes = {"no", "yes"};
        const auto truth = training::truthOf(snapshot, {1, 2});
        QCOMPARE(truth.task, Task::Binary);
        QCOMPARE(truth.classes, std::size_t(2));
        QCOMPARE(truth.values, std::vector<double>({1, 0}));
        snapshot.classes.push_back("maybe");
        QCOMPARE(training::truthOf(snapshot, {3}).task, Task::Multiclass);
    }
};

QTEST_APPLESS_MAIN(RunsTest)

} // namespace runs_test

#include "runs_test.moc"
