// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"
#include "core/lessons/lesson.h"
#include "core/lessons/library.h"
#include "core/lessons/messages.h"

#include <QTest>

#include <algorithm>

namespace lesson_test {

using namespace espalier;
using namespace espalier::lessons;

namespace {

constexpr const char *sample = "# Who leaves?\n"
                               "<!-- minutes: 10 -->\n"
                               "\n"
                               "Text of\n"
                               "two lines.\n"
                               "\n"
                               "```sql\n"
                               "SELECT 1\n"
                               "```\n"
                               "```espalierctl\n"
                               "espalierctl -d gym study new a.json \\\n"
                               "    'count(orders) = 0' --name \"a b\"\n"
                               "```\n"
                               "End.\n";

} // namespace

class LessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextAndBlocks()
    {
        const auto lesson = parseLesson("a.md", sample);
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->title, std::string("Who leaves?"));
        QCOMPARE(lesson->minutes, 10);
        const std::vector<Passage> expected{
            {.kind = PassageKind::Text, .text = "Text of\ntwo lines.", .line = 4},
            {.kind = PassageKind::Sql, .text = "SELECT 1", .line = 8},
            {.kind = PassageKind::Command,
             .text = "espalierctl -d gym study new a.json \\\n    'count(orders) = 0' --name \"a b\"",
             .line = 11,
             .words = {"-d", "gym", "study", "new", "a.json", "count(orders) = 0", "--name", "a b"}},
            {.kind = PassageKind::Text, .text = "End.", .line = 14}};
        QVERIFY(lesson->passages == expected);
        QCOMPARE(stepsOf(*lesson).size(), std::size_t(2));
    }

    void saysWhereALessonIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("code");
        const QString head = "# A\n<!-- minutes: 1 -->\n";
        const auto row = [](const char *name, const QString &text, const char *subject, std::string_view code) {
            QTest::newRow(name) << text << subject << QString::fromUtf8(code.data(), static_cast<int>(code.size()));
        };
        row("empty", "", "a.md:1", lessons::messages::noTitle.code);
        row("no title", "A\n", "a.md:1", lessons::messages::noTitle.code);
        row("no minutes", "# A\nten\n", "a.md:2", lessons::messages::noMinutes.code);
        row("minutes in words", "# A\n<!-- minutes: ten -->\n", "a.md:2", lessons::messages::noMinutes.code);
        row("unknown mark", head + "```python\n1\n```\n", "a.md:3", lessons::messages::unknownBlock.code);
        row("empty block", head + "```sql\n\n```\n", "a.md:5", lessons::messages::emptyBlock.code);
        row("open block", head + "\n```sql\nSELECT 1\n", "a.md:4", lessons::messages::blockNotClosed.code);
        row("open quote", head + "```espalierctl\nespalierctl 'a\n```\n", "a.md:4",
            lessons::messages::quoteNotClosed.code);
        row("another program", head + "```espalierctl\nrm -r a\n```\n", "a.md:4",
            lessons::messages::notTheProgram.code);
    }

    void saysWhereALessonIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        QFETCH(QString, code);
        const auto lesson = parseLesson("a.md", text.toStdString());
        QVERIFY(!lesson.has_value());
        QCOMPARE(QString::fromStdString(lesson.error().subject), subject);
        QCOMPARE(QString::fromStdString(lesson.error().problem.code), code);
    }

    void readsWordsAsAShellDoes()
    {
        const auto words = shellWords("a 'b  c'\"d\" '' \\\n e");
        QVERIFY(words.has_value());
        QCOMPARE(*words, (std::vector<std::string>{"a", "b  cd", "", "e"}));
        QVERIFY(!shellWords("a \"b"));
    }

    void choosesTheLanguage()
    {
        const auto english = lessonsIn("en");
        const auto german = lessonsIn("de");
        QVERIFY(english && german);
        QVERIFY(english->front().title != german->front().title);
        QVERIFY(lessonsIn("de_AT.UTF-8").value() == *german);
        for (const auto *other : {"", "C.UTF-8", "nl", "deva"})
            QVERIFY(lessonsIn(other).value() == *english);
    }

    //! Text differs, and is there; what runs is the same.
    void allLanguagesHaveTheSameBlocks_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const auto &code : languageCodes())
            if (code != "en")
                QTest::newRow(code.c_str()) << QByteArray::fromStdString(code);
    }

    void allLanguagesHaveTheSameBlocks()
    {
        QFETCH(QByteArray, code);
        const auto english = lessonsIn("en");
        const auto translated = lessonsIn(code.toStdString());
        QVERIFY(english && translated);
        QVERIFY(english->size() >= 8);
        QCOMPARE(translated->size(), english->size());
        for (std::size_t i = 0; i < english->size(); ++i) {
            const auto &one = (*english)[i];
            const auto &other = (*translated)[i];
            QCOMPARE(other.name, one.name);
            QCOMPARE(other.minutes, one.minutes);
            QCOMPARE(other.passages.size(), one.passages.size());
            QVERIFY(!stepsOf(one).empty());
            for (std::size_t k = 0; k < one.passages.size(); ++k) {
                const auto &mine = one.passages[k];
                const auto &its = other.passages[k];
                QVERIFY2(its.kind == mine.kind, its.text.c_str());
                QVERIFY2((its.text == mine.text) == (mine.kind != PassageKind::Text), its.text.c_str());
            }
        }
    }

    void findsALessonByNameAndNumber()
    {
        const auto lessons = lessonsIn("en");
        QVERIFY(lessons.has_value());
        const auto byName = findLesson("en", "churn");
        QVERIFY(byName.has_value());
        QVERIFY(*byName == (*lessons)[1]);
        QVERIFY(findLesson("en", "2").value() == *byName);
        QCOMPARE(findLesson("en", "99").error().problem.code, std::string(lessons::messages::noSuchLesson.code));
    }
};

QTEST_GUILESS_MAIN(LessonTest)

} // namespace lesson_test

#include "lesson_test.moc"
