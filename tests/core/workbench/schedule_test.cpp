// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/schedule.h"

#include <QTest>

namespace schedule_test {

using namespace espalier;
using namespace espalier::workbench;

namespace {

bool holds(const ScheduleFile &file, const char *text)
{
    return file.text.find(text) != std::string::npos;
}

Result<std::vector<ScheduleFile>> filesOf(Scheduler scheduler, const Schedule &schedule,
                                          const pg::Settings &settings = {})
{
    Progress quiet;
    return scheduleFiles(scheduler, schedule, settings, quiet);
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdReadsTheWordsAsTheyAre()
    {
        const auto files = filesOf(Scheduler::Systemd,
                                   {.program = "/opt/100% \"sure\"/espalierctl",
                                    .database = "host=a$b dbname=c\\d",
                                    .project = "churn",
                                    .every = Every::Hour,
                                    .retrains = true});
        QVERIFY(files);
        QCOMPARE(files->size(), std::size_t(4));
        QCOMPARE((*files)[0].name, std::string("espalier-churn-score.service"));
        QVERIFY2(holds((*files)[0],
                       "ExecStart=\"/opt/100%% \\\"sure\\\"/espalierctl\" \"--database\" \"host=a$$b dbname=c\\\\d\" "
                       "\"score\" \"churn\""),
                 (*files)[0].text.c_str());
        QCOMPARE((*files)[1].name, std::string("espalier-churn-score.timer"));
        QVERIFY(holds((*files)[1], "OnCalendar=hourly\n"));
        QVERIFY(holds((*files)[3], "OnCalendar=Mon *-*-* 03:00:00\n"));
        QVERIFY(holds((*files)[2], "\"retrain\" \"churn\" \"--promote\""));
    }

    void aCrontabHasALineForEachJob()
    {
        const auto files =
            filesOf(Scheduler::Crontab, {.program = "/usr/bin/espalierctl", .database = "it's 5%", .project = "churn"});
        QVERIFY(files);
        QCOMPARE(files->front().text,
                 std::string("# espalier: predictions of churn\n"
                             "0 3 * * * '/usr/bin/espalierctl' '--database' 'it'\\''s 5\\%' 'score' 'churn'\n"));
    }

    void aLineBreakIsRefused()
    {
        const Schedule broken{.program = "/usr/bin/espalierctl", .database = "a\nb", .project = "churn"};
        for (const auto scheduler : {Scheduler::Systemd, Scheduler::Crontab})
            QCOMPARE(filesOf(scheduler, broken).error().code, Error::Code::Invalid);
    }

    void aPasswordIsKeptOut()
    {
        const Schedule schedule{.program = "/usr/bin/espalierctl", .database = "db", .project = "churn"};
        const pg::Settings secret{.parameters = {{"password", "x"}}};
        QCOMPARE(filesOf(Scheduler::Crontab, schedule, secret).error().code, Error::Code::Invalid);
        QVERIFY(filesOf(Scheduler::Crontab, schedule));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)

} // namespace schedule_test

#include "schedule_test.moc"
