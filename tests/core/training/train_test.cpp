// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/messages.h"
#include "core/training/messages.h"
#include "core/training/train.h"
#include "tests/support/worded.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace train_test {

using namespace espalier;
using training::TrainingJob;
using training::TrainingOutcome;

namespace {

TrainingJob job(const char *learner)
{
    return {.runs = "r", .snapshot = "s", .learner = learner};
}

class Stopping : public Progress
{
public:
    bool isCancelled() const override { return m_isStopped; }
    void report(double fraction, const Message & /*stage*/) override
    {
        QVERIFY(fraction >= 0 && fraction <= 1);
        if (fraction > 0)
            m_isStopped = m_stopsAtOnce;
    }
    void stopAtOnce() { m_stopsAtOnce = true; }

private:
    std::atomic<bool> m_isStopped = false;
    bool m_stopsAtOnce = false;
};

} // namespace

//! Workers are programs that speak lines: here they are scripts of the shell.
class TrainTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path worker(const char *body)
    {
        const auto path = m_folder.filePath(QStringLiteral("worker%1").arg(++m_scripts));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the script cannot be written");
        file.write("#!/bin/sh\njob=$(cat)\n");
        file.write(body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path.toStdString();
    }

    QTemporaryDir m_folder;
    int m_scripts = 0;

private Q_SLOTS:
    //! Each in its place, whichever ends first.
    void eachJobGetsWhatItsWorkerSays()
    {
        const auto program =
            worker("case \"$job\" in\n"
                   "*ridge*) sleep 0.3; echo '{\"run\": \"of ridge\"}';;\n"
                   "*) echo '{\"fraction\": 0.5, \"stage\": {\"code\": \"learn.fitting\", \"arguments\": []}}'\n"
                   "echo '{\"run\": \"of another\"}';;\n"
                   "esac");
        std::vector<Message> stages;
        std::size_t finished = 0;
        Progress progress;
        const auto outcomes =
            training::trainAll({job("ridge"), job("svm"), job("forest")}, program, progress,
                               {.progressed =
                                    [&](const TrainingJob &each, double fraction, const Message &stage) {
                                        if (each.learner == "svm" && fraction < 1)
                                            stages.push_back(stage);
                                    },
                                .finished =
                                    [&](const TrainingOutcome & /*outcome*/) {
                                        ++finished;
                                    }});
        QCOMPARE(outcomes.size(), std::size_t(3));
        QCOMPARE(outcomes[0].job.learner, std::string("ridge"));
        QCOMPARE(outcomes[0].run.value(), std::string("of ridge"));
        QCOMPARE(outcomes[1].run.value(), std::string("of another"));
        QCOMPARE(outcomes[2].run.value(), std::string("of another"));
        QVERIFY(stages == std::vector{learn::messages::fitting()});
        QCOMPARE(finished, std::size_t(3));
    }

    void aWorkersErrorIsTold()
    {
        const auto program =
            worker("echo '{\"error\": {\"code\": \"invalid\", \"detail\": \"too few rows\"}}'\nexit 1");
        Progress progress;
        const auto outcomes = training::trainAll({job("ridge")}, program, progress);
        QVERIFY(!outcomes[0].run);
        QCOMPARE(outcomes[0].run.error().code, Error::Code::Invalid);
        QCOMPARE(outcomes[0].run.error().detail, std::string("too few rows"));
    }

    //! What a library prints is passed over; a worker that says nothing, or only half a line, is told by its code.
    void aWorkerThatEndsWithoutAnAnswerIsAnError()
    {
        Progress progress;
        const auto dies = training::trainAll({job("ridge")}, worker("echo 'words of a library'\nkill -9 $$"), progress);
        QVERIFY(!dies[0].run);
        QCOMPARE(dies[0].run.error().code, Error::Code::Internal);
        QVERIFY(dies[0].run.error().problem == training::messages::endedWithCode("137"));
        const auto halves = training::trainAll({job("ridge")}, worker("printf '{\"run\": \"x'\nexit 3"), progress);
        QVERIFY(!halves[0].run);
        QVERIFY(halves[0].run.error().problem == training::messages::endedWithCode("3"));
    }

    //! Two at a time have half of the memory each; what needs more has all of it, after the others.
    void whatNeedsMoreThanItsPartIsTrainedAlone()
    {
        const auto program =
            worker("case \"$job\" in\n"
                   "*ridge*) case \"$job\" in\n"
                   "*'\"memory\":1000000'*) echo '{\"run\": \"alone\"}';;\n"
                   "*) echo '{\"error\": {\"code\": \"unsupported\", \"problem\": {\"code\": \"learn.needs_memory\", "
                   "\"arguments\": []}}}';;\n"
                   "esac;;\n"
                   "*) echo '{\"run\": \"beside\"}';;\n"
                   "esac");
        Progress progress;
        std::vector<std::string> order;
        const auto outcomes = training::trainAll({job("ridge"), job("svm"), job("forest")}, program, progress,
                                                 {.progressed = {},
                                                  .finished =
                                                      [&](const TrainingOutcome &outcome) {
                                                          order.push_back(outcome.job.learner);
                                                      }},
                                                 1'000'000);
        QCOMPARE(outcomes[0].run.value(), std::string("alone"));
        QCOMPARE(outcomes[1].run.value(), std::string("beside"));
        QCOMPARE(order.size(), std::size_t(3));
        QCOMPARE(order.back(), std::string("ridge"));
    }

    void aProgramThatIsNotThereIsSaid()
    {
        Progress progress;
        const auto outcomes = training::trainAll({job("ridge")}, "/nowhere/worker", progress);
        QVERIFY(!outcomes[0].run);
        QCOMPARE(outcomes[0].run.error().code, Error::Code::Io);
    }

    //! Those that run are killed, those that wait never start.
    void stoppingWaitsForNobody()
    {
        const auto program = worker("echo '{\"fraction\": 0.1, \"stage\": \"a\"}'\nexec sleep 60");
        Stopping progress;
        progress.stopAtOnce();
        QElapsedTimer timer;
        timer.start();
        const auto outcomes = training::trainAll(std::vector(40, job("ridge")), program, progress);
        QVERIFY(timer.elapsed() < 30'000);
        QCOMPARE(outcomes.size(), std::size_t(40));
        for (const auto &outcome : outcomes)
            QCOMPARE(outcome.run.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TrainTest)

} // namespace train_test

#include "train_test.moc"
