// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/evaluate.h"
#include "core/learn/learner.h"
#include "core/model/encoder.h"
#include "core/snapshot/keeping.h"
#include "core/training/fit.h"
#include "core/training/folds.h"
#include "core/training/learning.h"
#include "core/training/runs.h"
#include "core/training/scored.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace learning_test {

using namespace espalier;
using snapshot::Part;
using training::Run;
using training::TrainingJob;

namespace {

constexpr std::size_t customers = 80;
constexpr std::size_t quarters = 8;

//! Of each customer at each quarter a number that follows many features a little.
snapshot::Snapshot learningSample()
{
    snapshot::Snapshot snapshot{.id = "s", .studyHash = "h", .rowsHash = "r"};
    Random random(Seed{5});
    constexpr std::size_t features = 30;
    frame::Integers keys;
    frame::Numbers label;
    std::vector<frame::Numbers> values(features);
    for (std::size_t customer = 0; customer < customers; ++customer) {
        for (std::size_t quarter = 0; quarter < quarters; ++quarter) {
            keys.values.push_back(static_cast<std::int64_t>(customer));
            snapshot.frame.asOf.push_back({static_cast<std::int64_t>(quarter) * 90});
            double sum = random.normal();
            for (auto &each : values) {
                each.values.push_back(random.normal());
                sum += each.values.back() / 4;
            }
            label.values.push_back(sum);
            snapshot.parts.push_back(quarter < 5 ? Part::Train : quarter < 7 ? Part::Validation : Part::Test);
        }
    }
    snapshot.frame.keys = {{"id", keys}};
    snapshot.frame.label = {"label", label};
    for (std::size_t i = 0; i < features; ++i)
        snapshot.frame.features.push_back({"f" + std::to_string(i), values[i]});
    snapshot.rowsUsed = snapshot.rowsAvailable = snapshot.parts.size();
    return snapshot;
}

TrainingJob jobOf(const char *learner)
{
    return {.runs = "r", .snapshot = "s", .learner = learner, .metric = "rmse"};
}

} // namespace

class LearningTest : public QObject
{
    Q_OBJECT

private:
    store::Cache open() const
    {
        return store::Cache::open(m_folder.filePath("runs").toStdString(), store::Purpose::Lasting).value();
    }

    Run kept(const TrainingJob &job)
    {
        auto runs = open();
        Progress progress;
        auto run = training::fit(job, runs, progress).value();
        if (!training::keepRun(runs, run))
            qFatal("the run cannot be kept");
        return run;
    }

    static double rmse(const training::LearningPoint &point) { return point.report.metrics.at("rmse").value; }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        auto runs = open();
        QVERIFY(snapshot::keepSnapshot(runs, learningSample(), [](const std::string & /*id*/) {
            return false;
        }));
    }

    //! All entities give what a fit of the same settings gives; fewer know less.
    void moreExamplesTellMore()
    {
        const auto run = kept(jobOf("ridge"));
        auto runs = open();
        Progress progress;
        const auto curve = training::makeLearningCurve(training::learningJob(run, "rmse", "r"), runs, progress).value();
        QCOMPARE(curve.run, run.id);
        QCOMPARE(curve.points.size(), std::size_t{4});
        const auto rows = learningSample();
        const auto folds = training::foldsOf(rows, run.labelKnown);
        const auto &fold = folds.each.back();
        QCOMPARE(fold.scored, folds.ranked);
        const learn::Training all{
            .train = frame::taken(rows.frame, fold.trained), .validation = {}, .task = Task::Regression};
        const auto model = learn::findLearner("ridge")->train(all, run.settings, progress).value();
        const auto said = model::predict(model, frame::taken(rows.frame, fold.scored).features).value();
        double squares = 0;
        const auto truth = training::truthOf(rows, fold.scored);
        for (std::size_t i = 0; i < said.rows; ++i)
            squares += (truth.values[i] - said.at(i, 0)) * (truth.values[i] - said.at(i, 0));
        const auto &last = curve.points.back();
        QVERIFY(std::abs(rmse(last) - std::sqrt(squares / static_cast<double>(said.rows))) < 1e-9);
        QCOMPARE(last.trained, fold.trained.size());
        QCOMPARE(last.entities, customers);
        QCOMPARE(last.share, 1.0);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto &point = curve.points[i];
            QCOMPARE(point.entities, static_cast<std::size_t>(std::ceil(point.share * customers)));
            QCOMPARE(point.trained, point.entities * fold.trained.size() / customers); // all of each
            QCOMPARE(point.report.rows, folds.ranked.size());
            const auto &score = point.report.metrics.at("rmse");
            QVERIFY(score.low < score.value && score.value < score.high);
        }
        QVERIFY(rmse(curve.points[0]) > rmse(curve.points[1]) && rmse(curve.points[1]) > rmse(curve.points[3]));
    }

    //! It is made once; what is damaged is made again.
    void itStaysWithTheRun()
    {
        const auto run = kept(jobOf("ridge"));
        auto runs = open();
        Progress progress;
        QVERIFY(!training::keptLearningCurve(runs, "s", run.id));
        const training::LearningWish nobody{
            .metric = "rmse", .runs = m_folder.filePath("runs").toStdString(), .worker = "/nonexistent"};
        QVERIFY(!training::learningCurve(runs, run, nobody, progress));
        const auto curve = training::makeLearningCurve(training::learningJob(run, "rmse", "r"), runs, progress).value();
        QVERIFY(training::keepLearningCurve(runs, "s", curve));
        QVERIFY(*training::keptLearningCurve(runs, "s", run.id) == curve);
        QVERIFY(training::learningCurve(runs, run, nobody, progress).value() == curve);
        QVERIFY(runs.put("learning", "s/" + run.id, "{\"points\": [{\"share\": 1}]}"));
        QVERIFY(!training::keptLearningCurve(runs, "s", run.id));
    }

    //! Of a blend, the mean of its members of each share.
    void aBlendLearnsAsItsMembers()
    {
        auto job = jobOf("blend");
        job.members = {kept(jobOf("ridge")).id, kept(jobOf("baseline")).id};
        const auto blend = kept(job);
        auto runs = open();
        Progress progress;
        const auto curve = training::makeLearningCurve(training::learningJob(blend, "rmse", "r"), runs, progress);
        QVERIFY(curve && curve->points.size() == 4);
        const auto best = blend.splits.at("validation").metrics.at("rmse").value;
        QVERIFY(std::abs(rmse(curve->points.back()) / best - 1) < 0.05);
    }

    void nobodyKnowsSuchARun()
    {
        auto runs = open();
        Progress progress;
        TrainingJob job = jobOf("ridge");
        job.curveOf = "none";
        const auto curve = training::makeLearningCurve(job, runs, progress);
        QVERIFY(!curve);
        QCOMPARE(curve.error().code, Error::Code::Invalid);
        const auto read = training::jobFromJson(training::toJson(job));
        QVERIFY(read && *read == job);
    }
};

QTEST_GUILESS_MAIN(LearningTest)

} // namespace learning_test

#include "learning_test.moc"
