// SPDX-License-Identifier: GPL-3.0-or-later
// Every block of every lesson runs, on a Gym of its own.
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lessoncommand_test {

using namespace espalier;

class LessonCommandTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, const QByteArray &language = "en_US.UTF-8") const
    {
        qputenv("LC_ALL", language);
        return tests::runCommand(arguments, m_folder.path());
    }

    Json json(const QStringList &arguments) const
    {
        const auto answer = run(arguments + QStringList{"--json"});
        auto parsed = parseJson(answer.text.toStdString(), "answer");
        return parsed ? *parsed : Json();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = run({"gym", "start", "--scale", "0.1"});
        QVERIFY2(started.exitCode == 0, qPrintable(started.error));
    }

    void cleanupTestCase() { QCOMPARE(run({"gym", "stop"}).exitCode, 0); }

    void listsInTheSystemsLanguage()
    {
        const auto english = run({"lesson"});
        QCOMPARE(english.exitCode, 0);
        QVERIFY2(english.text.contains("A first prediction in three minutes"), qPrintable(english.text));
        QVERIFY(run({"lesson"}, "de_DE.UTF-8").text.contains("Eine erste Vorhersage in drei Minuten"));
        QVERIFY(run({"lesson", "--language", "de"}).text.contains("Eine erste Vorhersage in drei Minuten"));
        QCOMPARE(run({"lesson", "--language", "xx"}).exitCode, 2);
        const auto list = json({"lesson"})["lessons"];
        QVERIFY(list.size() >= 8);
        QCOMPARE(list[1]["name"].get<std::string>(), std::string("churn"));
    }

    void showsTextWithItsSteps()
    {
        const auto shown = run({"lesson", "first"});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.text.contains("[1] $ espalierctl gym start"), qPrintable(shown.text));
        QVERIFY2(shown.text.contains("[2] SQL SELECT"), qPrintable(shown.text));
        QCOMPARE(run({"lesson", "1"}).text, shown.text);
        const auto missing = run({"lesson", "nothing"});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.error.contains("There is no such lesson"), qPrintable(missing.error));
    }

    void everyBlockRuns_data()
    {
        QTest::addColumn<QString>("name");
        const auto lessons = json({"lesson"})["lessons"];
        QVERIFY(!lessons.empty());
        for (const auto &lesson : lessons) {
            const auto name = QString::fromStdString(lesson["name"].get<std::string>());
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyBlockRuns()
    {
        QFETCH(QString, name);
        const auto ended = json({"lesson", name, "--run"});
        QVERIFY(ended.is_object());
        const auto error = ended.contains("error") ? ended["error"].dump() : std::string();
        QVERIFY2(error.empty(), error.c_str());
        std::size_t steps = 0;
        for (const auto &passage : ended["passages"])
            steps += passage.contains("step") ? 1 : 0;
        QCOMPARE(ended["steps"].size(), steps);
        for (const auto &step : ended["steps"]) {
            QVERIFY2(step["error"].is_null(), step["text"].dump().c_str());
            // What is to be looked at is there.
            QVERIFY2(!step["output"].get<std::string>().empty(), step["text"].dump().c_str());
        }
    }

    //! On the same rows, as a line that is no run; nothing where the truth is not known.
    void theBestPossibleIsToldBesideTheRuns()
    {
        const auto churn = m_folder.filePath("lessons/churn/churn.json");
        const auto comparison = json({"-d", "gym", "compare", churn});
        for (const auto *part : {"validation", "test"}) {
            const auto &best = comparison["best_possible"][part]["metrics"];
            QVERIFY2(best["roc_auc"]["value"].get<double>() > 0.6, best.dump().c_str());
            for (const auto &run : comparison["runs"]) {
                QVERIFY(comparison["best_possible"][part]["rows"] == run["splits"][part]["rows"]);
                // More than the truth is had by chance only.
                const auto brier = run["splits"][part]["metrics"]["brier"]["value"].get<double>();
                QVERIFY2(best["brier"]["value"].get<double>() < brier + 0.02, run["learner"].dump().c_str());
            }
        }
        const auto text = run({"-d", "gym", "compare", churn}).text;
        QVERIFY2(text.contains("Best possible") && text.contains("no model"), qPrintable(text));
        const auto other = json({"-d", "gym", "compare", m_folder.filePath("lessons/refunds/refunds.json")});
        QVERIFY(other["runs"].size() > 1 && other["best_possible"].is_null());
        // Of the opposite question, too.
        const auto orders = run({"gym", "truth", "lesson_first", "--rows", "3"});
        QVERIFY2(orders.text.contains("the chance that an order comes in 30 days"), qPrintable(orders.text));
    }

    void repeatsOneStep()
    {
        const auto text = run({"lesson", "first", "--run", "--step", "2", "--alone"}).text;
        QVERIFY2(text.contains("last_order"), qPrintable(text));
        QVERIFY2(!text.contains("[3]"), qPrintable(text));
        QCOMPARE(run({"lesson", "first", "--run", "--step", "99"}).exitCode, 1);
    }

    //! A lesson can be done again, on what it left in the database.
    void startsOver()
    {
        const auto doneOf = [this] {
            const auto lessons = json({"lesson"})["lessons"];
            return std::pair(lessons[0]["done"].get<int>(), lessons[0]["steps"].get<int>());
        };
        QCOMPARE(doneOf().first, doneOf().second);
        QCOMPARE(run({"lesson", "first", "--start-over"}).exitCode, 0);
        QCOMPARE(doneOf().first, 0);
        QVERIFY(!QFile::exists(m_folder.filePath("lessons/first/first.json")));
        const auto again = run({"lesson", "first", "--run"});
        QVERIFY2(again.exitCode == 0, qPrintable(again.error));
        QCOMPARE(doneOf().first, doneOf().second);
        QCOMPARE(run({"lesson", "--start-over"}).exitCode, 2);
    }

    //! A version that somebody deployed beside it keeps the project, and is told.
    void whatSomebodyDeployedStays()
    {
        QCOMPARE(run({"lesson", "first", "--undo", "5"}).exitCode, 0);
        QCOMPARE(run({"lesson", "first", "--run", "--step", "5"}).exitCode, 0);
        const auto study = m_folder.filePath("lessons/first/first.json");
        const auto byHand = run({"-d", "gym", "deploy", study});
        QVERIFY2(byHand.exitCode == 0, qPrintable(byHand.error));
        const auto undone = run({"lesson", "first", "--undo", "5"});
        QVERIFY2(undone.exitCode == 0, qPrintable(undone.error));
        QVERIFY2(undone.text.contains("lesson_first stays as it is"), qPrintable(undone.text));
        QVERIFY(run({"-d", "gym", "projects"}).text.contains("lesson_first"));
        QCOMPARE(run({"-d", "gym", "retire", "lesson_first"}).exitCode, 0);
        QCOMPARE(run({"lesson", "first", "--run", "--step", "5"}).exitCode, 0);
    }

    //! Step by step: what answers is what answered before.
    void deploymentsAreTakenBack()
    {
        const auto living = [this] {
            const auto projects = json({"-d", "gym", "projects"})["projects"];
            for (const auto &project : projects) {
                for (const auto &version : project["versions"]) {
                    if (project["name"] == "lesson_living" && version["active"] == true)
                        return version["version"].get<int>();
                }
            }
            return 0;
        };
        const auto undo = [this](const QString &step) {
            const auto undone = run({"lesson", "living", "--undo", step});
            return undone.exitCode == 0 ? undone.text : undone.error;
        };
        QCOMPARE(living(), 1);
        const auto stays = undo("15"); // the rollback
        QVERIFY2(living() == 2, qPrintable(stays));
        const auto version = undo("14"); // the deployment of version 2
        QVERIFY2(living() == 1, qPrintable(version));
        QVERIFY2(version.contains("Version 2 of lesson_living stays"), qPrintable(version));
        QVERIFY(undo("8").contains("cannot be undone")); // time
        const auto all = undo("4");
        QVERIFY2(living() == 0 && all.contains("Days that passed in the Gym stay"), qPrintable(all));
        QVERIFY2(!all.contains("lesson_living"), qPrintable(all)); // its log is gone with it
        const auto again = run({"lesson", "living", "--run", "--step", "4", "--alone"});
        QVERIFY2(again.exitCode == 0 && living() == 1, qPrintable(again.error));
    }

    void everyLessonIsUndone_data() { everyBlockRuns_data(); }

    void everyLessonIsUndone()
    {
        QFETCH(QString, name);
        const auto undone = json({"lesson", name, "--undo", "1"});
        QVERIFY2(!undone.contains("error"), undone.dump().c_str());
        QVERIFY(undone["undone"].size() >= 4);
        const auto lessons = json({"lesson"})["lessons"];
        for (const auto &lesson : lessons)
            QVERIFY(lesson["name"] != name.toStdString() || lesson["done"] == 0);
        QVERIFY(QDir(m_folder.filePath("lessons/" + name)).entryList(QDir::Files).isEmpty());
        QCOMPARE(run({"lesson", name, "--undo"}).exitCode, 1);
    }

    void nothingOfThemIsLeft()
    {
        QCOMPARE(json({"-d", "gym", "projects"})["projects"].size(), std::size_t(0));
        QCOMPARE(json({"study", "list"})["studies"].size(), std::size_t(0));
        QCOMPARE(run({"lesson", "first", "--undo", "1", "--run"}).exitCode, 2);
        const auto again = run({"lesson", "first", "--run"});
        QVERIFY2(again.exitCode == 0, qPrintable(again.error));
    }

    //! The study of step 3 is gone: step 4 fails, says why, and how to go on.
    void saysHowToGoOn()
    {
        QVERIFY(QFile::remove(m_folder.filePath("lessons/first/first.json")));
        const auto failed = run({"lesson", "first", "--run", "--step", "4"});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.error.contains("espalierctl lesson first --run --step 4"), qPrintable(failed.error));
        QVERIFY2(!failed.text.contains("[5]"), qPrintable(failed.text));
    }
};

QTEST_GUILESS_MAIN(LessonCommandTest)

} // namespace lessoncommand_test

#include "lessoncommand_test.moc"
