// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"
#include "core/base/messages.h"
#include "core/training/errorjson.h"
#include "core/training/job.h"
#include "core/training/messages.h"
#include "tests/support/worded.h"

#include <QTest>

#include <limits>

namespace job_test {

using namespace espalier;
using training::TrainingJob;

namespace {

TrainingJob sample()
{
    return {.runs = "/home/a/runs.sqlite",
            .snapshot = "s1",
            .learner = "xgboost",
            .parameters = {{"eta", 0.1}, {"rounds", 200}},
            .seed = Seed{std::numeric_limits<std::uint64_t>::max()},
            .threads = 3};
}

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! As text, since that is how a worker gets it: numbers come back to the bit, the largest seed too.
    void aJobComesBackFromItsText()
    {
        auto job = sample();
        job.parameters["penalty"] = 1.0 / 3;
        job.memory = 4'000'000'000;
        const auto json = parseJson(training::toJson(job).dump(), "job");
        QVERIFY(training::jobFromJson(json.value()).value() == job);
    }

    void whatIsMissingOrOfAnotherKindIsRefused()
    {
        for (const auto *key : {"runs", "snapshot", "learner", "parameters", "seed", "threads"}) {
            auto json = training::toJson(sample());
            json.erase(key);
            const auto job = training::jobFromJson(json);
            QVERIFY2(!job, key);
            QCOMPARE(job.error().code, Error::Code::Invalid);
        }
        auto json = training::toJson(sample());
        json["parameters"]["eta"] = "much";
        const auto job = training::jobFromJson(json);
        QVERIFY(!job);
        QVERIFY(job.error().problem == training::messages::noNumber("eta"));
    }

    //! A linear learner and boosted trees err in different ways; where only one is there, nothing is blended.
    void aBlendComesAlong()
    {
        const auto of = [](const std::vector<std::string> &learners, const std::string &metric) {
            study::Study study;
            study.task = metric == "roc_auc" ? Task::Binary : Task::Regression;
            study.metric = metric;
            std::vector<training::ChosenLearner> chosen;
            for (const auto &name : learners)
                chosen.push_back({.name = name, .parameters = {}});
            return training::jobsFor(study, "s", "r", chosen, Seed{});
        };
        const auto two = of({"baseline", "logistic", "linear_svm", "xgboost"}, "roc_auc");
        QCOMPARE(two.size(), std::size_t(5));
        QCOMPARE(two.back().learner, std::string(learn::blendName));
        QCOMPARE(two.back().members, (std::vector{training::runId(two[1]), training::runId(two[3])}));
        QCOMPARE(training::jobFromJson(training::toJson(two.back())).value(), two.back());
        QCOMPARE(of({"ridge", "least_absolute", "xgboost"}, "rmse").back().members.size(), std::size_t(2));
        QCOMPARE(of({"ridge", "least_absolute", "xgboost"}, "mae").back().members.size(), std::size_t(3));
        QCOMPARE(of({"ridge", "logistic", "xgboost"}, "roc_auc").back().members.size(), std::size_t(3));
        QCOMPARE(of({"baseline", "ridge", "random_forest"}, "mae").size(), std::size_t(3));
        QCOMPARE(of({"xgboost"}, "mae").size(), std::size_t(1));
    }

    //! Where runs are kept, by how many threads and in how much memory, decides nothing of a model; all else does.
    void anIdStandsForWhatDecidesTheModel()
    {
        const auto id = training::runId(sample());
        QCOMPARE(id.size(), std::size_t(12));
        auto same = sample();
        same.runs = "elsewhere";
        same.threads = 16;
        same.memory = 1'000'000;
        QCOMPARE(training::runId(same), id);
        std::vector<TrainingJob> others(5, sample());
        others[0].snapshot = "s2";
        others[1].learner = "ridge";
        others[2].parameters["eta"] = 0.2;
        others[3].parameters.erase("eta");
        others[4].seed = Seed{1};
        for (const auto &other : others)
            QVERIFY(training::runId(other) != id);
    }

    void errorsOfEachKindComeBack()
    {
        using enum Error::Code;
        for (const auto code : {Cancelled, Connection, Query, Permission, Invalid, Unsupported, Io, Internal}) {
            const Error error{.code = code,
                              .subject = "a",
                              .problem = messages::keyTwice("b"),
                              .detail = "c",
                              .remedies = {messages::correctFile(), messages::inWords("d")},
                              .sqlState = "42P01"};
            QVERIFY(training::errorFromJson(training::toJson(error)) == error);
        }
    }

    //! A run that was kept before remedies had codes, and before words were called so.
    void oldRemediesAreWords()
    {
        const auto old = training::errorFromJson(Json{{"code", "io"}, {"detail", "b"}, {"advice", "Check the path"}});
        QVERIFY(old.remedies == std::vector{messages::inWords("Check the path")});
        const Json words{{"code", "base.words_of_others"}, {"arguments", {"c"}}};
        QVERIFY(messageFromJson(words).value() == messages::inWords("c"));
    }

    //! A worker may die while it writes: its words are then told as far as they go.
    void whatIsNoErrorIsOneOfOurs()
    {
        QCOMPARE(training::errorFromJson(Json::array()).code, Error::Code::Internal);
        const auto error = training::errorFromJson(Json{{"code", "unheard of"}, {"detail", "b"}});
        QCOMPARE(error.code, Error::Code::Internal);
        QCOMPARE(error.detail, std::string("b"));
    }
};

QTEST_APPLESS_MAIN(JobTest)

} // namespace job_test

#include "job_test.moc"
