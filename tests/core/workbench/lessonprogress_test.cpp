// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonstep.h"

#include <QTemporaryDir>
#include <QTest>

namespace lessonprogress_test {

using namespace espalier;
using namespace espalier::workbench;

class LessonProgressTest : public QObject
{
    Q_OBJECT

private:
    Places places() const
    {
        const std::filesystem::path home = m_folder.path().toStdString();
        return {.cache = home / "cache.sqlite", .gym = home / "gym", .worker = "/bin/sh"};
    }

    lessons::Passage command(std::vector<std::string> words) const
    {
        return {.kind = lessons::PassageKind::Command, .text = {}, .words = std::move(words)};
    }

    QTemporaryDir m_folder;
    Progress m_progress;

private Q_SLOTS:
    void keepsWhatIsDone()
    {
        QCOMPARE(stepsDone(places()).value(), StepsDone());
        QVERIFY(keepStepDone(places(), "churn", 2));
        QVERIFY(keepStepDone(places(), "churn", 1));
        QVERIFY(keepStepDone(places(), "churn", 1));
        QVERIFY(keepStepDone(places(), "fraud", 4));
        const StepsDone expected{{"churn", {1, 2}}, {"fraud", {4}}};
        QCOMPARE(stepsDone(places()).value(), expected);
    }

    void startsOver()
    {
        const auto folder = lessonFolder(places(), "churn");
        QVERIFY(makeFolder(folder));
        QVERIFY(writeFile((folder / "b.json").string(), "{}"));
        QVERIFY(writeFile((folder / "a.json").string(), "{}"));
        QVERIFY(writeFile((folder / "card.html").string(), "x"));
        QCOMPARE(lessonStudies(places(), "churn"),
                 (std::vector<std::filesystem::path>{folder / "a.json", folder / "b.json"}));
        QVERIFY(startOver(places(), "churn"));
        QVERIFY(!std::filesystem::exists(folder));
        QCOMPARE(stepsDone(places()).value(), (StepsDone{{"fraud", {4}}}));
        QVERIFY(lessonStudies(places(), "churn").empty());
        QVERIFY(startOver(places(), "never begun"));
    }

    void aFileOfSomethingElseIsSaid()
    {
        QVERIFY(writeFile(lessonFolder(places(), "progress.json").string(), "{ not json"));
        QCOMPARE(stepsDone(places()).error().code, Error::Code::Invalid);
        QVERIFY(!keepStepDone(places(), "churn", 1));
        QVERIFY(writeFile(lessonFolder(places(), "progress.json").string(), "{\"churn\": [1, -2, \"x\"], \"y\": 3}"));
        QCOMPARE(stepsDone(places()).value(), (StepsDone{{"churn", {1}}}));
    }

    void aCommandRunsInTheLessonsFolder()
    {
        const lessons::Lesson lesson{.name = "churn"};
        const auto here = runStep(places(), lesson, command({"-c", "pwd; echo bad >&2"}), StepErrors::Kept, m_progress);
        QVERIFY(!here.error);
        QCOMPARE(here.output, lessonFolder(places(), "churn").string() + "\n");
        const auto failed = runStep(places(), lesson, command({"-c", "echo said; echo because >&2; exit 3"}),
                                    StepErrors::Kept, m_progress);
        QVERIFY(failed.error);
        QCOMPARE(failed.output, std::string("said\nbecause\n"));
        // Without a gym a query says so.
        const auto query = runStep(places(), lesson, {.kind = lessons::PassageKind::Sql, .text = "SELECT 1"},
                                   StepErrors::Kept, m_progress);
        QVERIFY(query.error);
        QVERIFY(!query.rows);
    }
};

QTEST_GUILESS_MAIN(LessonProgressTest)

} // namespace lessonprogress_test

#include "lessonprogress_test.moc"
