// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "ui/base/joblist.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>

namespace job_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

Result<int> waitUntilStopped(Progress &progress)
{
    while (!progress.isCancelled())
        QThread::msleep(1);
    return Failure(Error{.code = Error::Code::Cancelled, .subject = "work"});
}

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndDeliversHere()
    {
        Job job;
        QThread *worker = nullptr;
        int answer = 0;
        job.start(
            [&worker](Progress &) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&answer](const Result<int> &result) {
                answer = result.value();
            });
        QCOMPARE(answer, 0);
        QVERIFY(job.isRunning());
        QTRY_COMPARE(answer, 42);
        QVERIFY(worker != QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void deliversWhatCanOnlyBeMoved()
    {
        Job job;
        std::unique_ptr<int> answer;
        job.start(
            [](Progress &) -> Result<std::unique_ptr<int>> {
                return std::make_unique<int>(7);
            },
            [&answer](Result<std::unique_ptr<int>> result) {
                answer = std::move(result.value());
            });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 7);
    }

    void stopsWithoutDelivering()
    {
        Job job;
        QSignalSpy ended(&job, &Job::ended);
        bool isDelivered = false;
        job.start(waitUntilStopped, [&isDelivered](const Result<int> &) {
            isDelivered = true;
        });
        job.cancel();
        QCOMPARE(ended.count(), 1);
        QVERIFY(!job.isRunning());
        QTest::qWait(30);
        QVERIFY(!isDelivered);
    }

    void replacesAnOlderRun()
    {
        Job job;
        std::vector<int> delivered;
        const auto deliver = [&delivered](const Result<int> &result) {
            delivered.push_back(result.value_or(-1));
        };
        job.start(waitUntilStopped, deliver);
        job.start(
            [](Progress &) -> Result<int> {
                return 2;
            },
            deliver);
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.front(), 2);
    }

    void reportsTheLatestAndDoesNotFlood()
    {
        Job job;
        QSignalSpy progressed(&job, &Job::progressed);
        bool isDone = false;
        job.start(
            [](Progress &progress) -> Result<> {
                for (int i = 0; i <= 100'000; ++i)
                    progress.report(i / 100'000.0, messages::inWords("rows"));
                return {};
            },
            [&isDone](const Result<> &) {
                isDone = true;
            });
        QTRY_VERIFY(isDone);
        QVERIFY(!progressed.isEmpty());
        QVERIFY2(progressed.count() < 50'000, qPrintable(QString::number(progressed.count())));
        QCOMPARE(progressed.last().at(0).toDouble(), 1.0);
    }

    void turnsAnExceptionIntoAnError()
    {
        Job job;
        std::optional<Error> error;
        job.start(
            [](Progress &) -> Result<> {
                throw std::runtime_error("out of range");
            },
            [&error](const Result<> &result) {
                error = result.error();
            });
        QTRY_VERIFY(error);
        QCOMPARE(error->detail, std::string("out of range"));
    }

    void waitsForItsRunWhenItGoes()
    {
        std::atomic_bool isOver = false;
        {
            Job job;
            job.start(
                [&isOver](Progress &progress) -> Result<int> {
                    auto result = waitUntilStopped(progress);
                    isOver = true;
                    return result;
                },
                [](const Result<int> &) {});
        }
        QVERIFY(isOver);
    }

    void listsRunsUntilTheyWereLookedAt()
    {
        Job job;
        JobList list;
        job.start(waitUntilStopped, [](const Result<int> &) {});
        const auto id = list.follow(job, "Train");
        QCOMPARE(list.runningCount(), 1);
        list.stop(id);
        QCOMPARE(list.runningCount(), 0);
        QCOMPARE(list.states().front().phase, JobState::Phase::Stopped);
        list.clearFinished();
        QVERIFY(list.states().empty());
    }

    void tellsTheTimeLeft()
    {
        QCOMPARE(secondsLeft({.fraction = 0.25, .seconds = 10}), 30.0);
        QVERIFY(secondsLeft({.fraction = -1, .seconds = 10}) < 0);
    }
};

QTEST_MAIN(JobTest)

} // namespace job_test

#include "job_test.moc"
