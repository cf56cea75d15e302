// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that a shell plays: what they leave in the lesson's folder. What they leave in the Gym is tried by
// tests/app/lessoncommand_test.cpp.
#include "core/base/file.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonundo.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace lessonundo_test {

using namespace espalier;
using namespace espalier::workbench;

class LessonUndoTest : public QObject
{
    Q_OBJECT

private:
    static lessons::Passage shell(const std::string &script)
    {
        // The words before are what an option of espalierctl would be.
        return {.kind = lessons::PassageKind::Command, .text = {}, .words = {"-c", script}};
    }

    static lessons::Lesson lesson()
    {
        return {.name = "churn",
                .passages = {shell("echo one > a.json; echo card > card.html"),
                             {.kind = lessons::PassageKind::Text, .text = "Then"},
                             shell("mkdir -p sub; echo two >> a.json; rm card.html; echo x > sub/b.csv"),
                             shell("cat a.json"),
                             shell("echo bad > half.json; exit 3")}};
    }

    std::string content(const char *file) const
    {
        const auto text = readFile((lessonFolder(m_places, "churn") / file).string(), 1 << 10);
        return text ? *text : "(none)";
    }

    bool take(std::size_t step) { return !takeStep(m_places, lesson(), step, StepErrors::Kept, m_progress).error; }

    std::vector<std::size_t> undone(std::size_t step, std::size_t stays = 0)
    {
        const auto undone = undoStep(m_places, lesson(), step, m_progress);
        return undone && undone->stays.size() == stays ? undone->steps : std::vector<std::size_t>();
    }

    std::set<std::size_t> done() const { return stepsDone(m_places).value()["churn"]; }
    std::set<std::size_t> undoable() const { return undoableSteps(m_places, "churn").value().steps; }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    Progress m_progress;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const std::filesystem::path home = m_folder->path().toStdString();
        m_places = {.cache = home / "cache.sqlite", .gym = home / "gym", .worker = "/bin/sh"};
    }

    void takesBackTheLastAndAllThatFollowed()
    {
        QVERIFY(take(1) && take(2) && take(3));
        QCOMPARE(done(), (std::set<std::size_t>{1, 2, 3}));
        QCOMPARE(content("a.json"), std::string("one\ntwo\n"));
        QCOMPARE(undoableSteps(m_places, "churn").value().last, std::optional<std::size_t>(3));
        QCOMPARE(undone(3), std::vector<std::size_t>{3});
        QCOMPARE(content("a.json"), std::string("one\ntwo\n"));
        QVERIFY(take(3));
        QCOMPARE(undone(2), (std::vector<std::size_t>{2, 3}));
        QCOMPARE(content("a.json"), std::string("one\n"));
        QCOMPARE(content("card.html"), std::string("card\n"));
        QCOMPARE(content("sub/b.csv"), std::string("(none)"));
        QCOMPARE(done(), std::set<std::size_t>{1});
        QCOMPARE(undoable(), std::set<std::size_t>{1});
        QCOMPARE(undone(1), std::vector<std::size_t>{1});
        QVERIFY(done().empty());
        QCOMPARE(content("a.json"), std::string("(none)"));
        const auto again = undoStep(m_places, lesson(), 1, m_progress);
        QCOMPARE(again.error().code, Error::Code::Invalid);
    }

    //! Each time that a step changed something is undone by itself.
    void isRepeatedAnyNumberOfTimes()
    {
        QVERIFY(take(1));
        for (int i = 0; i < 5; ++i)
            QVERIFY(take(2));
        QCOMPARE(content("a.json"), std::string("one\ntwo\ntwo\ntwo\ntwo\ntwo\n"));
        for (int i = 0; i < 9; ++i)
            QVERIFY(take(3)); // changes nothing
        QCOMPARE(undone(3), std::vector<std::size_t>{3});
        QVERIFY(!undoable().contains(3));
        QCOMPARE(undone(2), std::vector<std::size_t>{2});
        QCOMPARE(content("a.json"), std::string("one\ntwo\ntwo\ntwo\ntwo\n"));
        QCOMPARE(done(), (std::set<std::size_t>{1, 2}));
        QCOMPARE(undone(1), (std::vector<std::size_t>{1, 2}));
        QVERIFY(take(1) && take(2));
        QCOMPARE(content("a.json"), std::string("one\ntwo\n"));
    }

    //! It is not done, and yet what it wrote goes.
    void aStepThatFailedIsUndone()
    {
        QVERIFY(take(1));
        QVERIFY(!take(4));
        QCOMPARE(content("half.json"), std::string("bad\n"));
        QCOMPARE(done(), std::set<std::size_t>{1});
        QCOMPARE(undone(4), std::vector<std::size_t>{4});
        QCOMPARE(content("half.json"), std::string("(none)"));
        QCOMPARE(done(), std::set<std::size_t>{1});
    }

    //! The study was edited after the step, and a file of somebody's own lies beside it.
    void whatSomebodyElseWroteStays()
    {
        QVERIFY(take(1) && take(2));
        const auto folder = lessonFolder(m_places, "churn");
        QVERIFY(writeFile((folder / "mine.txt").string(), "mine"));
        QVERIFY(writeFile((folder / "a.json").string(), "edited"));
        QCOMPARE(undone(1, 1), (std::vector<std::size_t>{1, 2}));
        QCOMPARE(content("mine.txt"), std::string("mine"));
        QCOMPARE(content("a.json"), std::string("edited"));
        QCOMPARE(content("card.html"), std::string("(none)"));
    }

    void timeThatPassedIsNotUndone()
    {
        auto living = lesson();
        // The shell takes the first word for a script.
        living.passages = {shell("echo one > a.json"),
                           {.kind = lessons::PassageKind::Command, .text = {}, .words = {"gym", "tick", "31"}}};
        const auto folder = lessonFolder(m_places, "churn");
        QVERIFY(makeFolder(folder));
        QVERIFY(writeFile((folder / "gym").string(), "exit 0\n"));
        QVERIFY(!takeStep(m_places, living, 1, StepErrors::Kept, m_progress).error);
        QVERIFY(!takeStep(m_places, living, 2, StepErrors::Kept, m_progress).error);
        const auto refused = undoStep(m_places, living, 2, m_progress);
        QCOMPARE(refused.error().code, Error::Code::Unsupported);
        QCOMPARE(done(), (std::set<std::size_t>{1, 2}));
        // With the step before it the rest is, and it is said what stays.
        QCOMPARE(undoStep(m_places, living, 1, m_progress).value().stays.size(), std::size_t(1));
        QCOMPARE(content("a.json"), std::string("(none)"));
        QVERIFY(done().empty());
    }

    void nothingIsLeftToUndoAfterStartingOver()
    {
        QVERIFY(take(1));
        QVERIFY(startOver(m_places, "churn"));
        QVERIFY(undoable().empty());
        QVERIFY(!std::filesystem::exists(lessonFolder(m_places, "undo") / "churn"));
        const auto journal = lessonFolder(m_places, "undo") / "churn" / "journal.json";
        QVERIFY(makeFolder(journal.parent_path()));
        QVERIFY(writeFile(journal.string(), "{\"next\": 1}"));
        QCOMPARE(undoableSteps(m_places, "churn").error().code, Error::Code::Invalid);
        QVERIFY(!take(1));
        QVERIFY(startOver(m_places, "churn"));
        QVERIFY(take(1));
    }
};

QTEST_GUILESS_MAIN(LessonUndoTest)

} // namespace lessonundo_test

#include "lessonundo_test.moc"
