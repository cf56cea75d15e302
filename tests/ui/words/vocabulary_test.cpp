// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"
#include "core/base/subjects.h"
#include "core/quality/messages.h"
#include "core/screening/messages.h"
#include "core/study/messages.h"
#include "ui/words/error.h"
#include "ui/words/language.h"
#include "ui/words/sentence.h"
#include "ui/words/subject.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace vocabulary_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! The codes that the headers of core declare.
QSet<QString> declaredCodes()
{
    static const QRegularExpression declaration(QStringLiteral(R"(MessageCode<[^;{]*\{\s*"([a-z0-9_.]+)\"\})"));
    QSet<QString> codes;
    QDirIterator headers(QStringLiteral(SOURCE_FOLDER "/core"), {QStringLiteral("messages.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        auto found = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            codes.insert(found.next().captured(1));
    }
    return codes;
}

//! The words of a sentence without its places, the options of commands, and what stands in quotes to be written so.
QStringList wordsOf(QString text)
{
    static const QRegularExpression place(QStringLiteral("%(?:Ln|[1-9])"));
    static const QRegularExpression code(QStringLiteral("--[a-z-]+|\"[^\"]*\"|„[^“]*“|'[^']*'"));
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}]+"));
    return text.remove(place).remove(code).split(gap, Qt::SkipEmptyParts);
}

//! What a text in German may not hold: words that only English has.
const QSet<QString> &englishWords()
{
    static const QSet<QString> words{"the",   "of",  "and",   "is",   "are",  "its",   "that",  "which",
                                     "rows",  "row", "this",  "with", "from", "than",  "to",    "it",
                                     "not",   "no",  "table", "time", "when", "known", "there", "column",
                                     "value", "be",  "or",    "at",   "by"};
    return words;
}

//! What is called the same in both.
const QSet<QString> &properNames()
{
    static const QSet<QString> names{"ROC AUC", "F1", "MCC", "RMSE", "MAE", "R²"};
    return names;
}

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneSentence()
    {
        QSet<QString> worded;
        for (const auto &each : vocabulary()) {
            const auto code = QString::fromUtf8(each.code.data(), qsizetype(each.code.size()));
            QVERIFY2(!worded.contains(code), qPrintable(code + " has two sentences"));
            worded.insert(code);
        }
        const auto declared = declaredCodes();
        QVERIFY(declared.size() > 100);
        for (const auto &code : declared)
            QVERIFY2(worded.contains(code), qPrintable(code + " has no sentence"));
        for (const auto &code : worded)
            QVERIFY2(declared.contains(code), qPrintable(code + " is told by nobody"));
    }

    //! A code is called as its constant is, after its module.
    void codesAreNamedAsTheirConstants()
    {
        static const QRegularExpression declaration(
            QStringLiteral(R"(MessageCode<[^;{]*> (\w+)\{\s*"([a-z_]+)\.([a-z0-9_]+)\"\})"));
        QDirIterator headers(QStringLiteral(SOURCE_FOLDER "/core"), {QStringLiteral("messages.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto module = file.fileName().section(u'/', -2, -2);
            auto found = declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                QCOMPARE(match.captured(2), module);
                auto name = match.captured(3).split(u'_');
                for (qsizetype i = 1; i < name.size(); ++i)
                    name[i][0] = name[i][0].toUpper();
                QCOMPARE(name.join(QString()), match.captured(1));
            }
        }
    }

    //! What errors are about is said in words that are translated, and nowhere beside the list.
    void subjectsAreOfTheList()
    {
        static const QRegularExpression noun(QStringLiteral(R"re(subject = "([a-z]+(?: [a-z]+)*)")re"));
        const QSet<QString> libraries{QStringLiteral("libpq")};
        QDirIterator sources(QStringLiteral(SOURCE_FOLDER "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = noun.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto text = found.next().captured(1);
                QVERIFY2(libraries.contains(text), qPrintable(file.fileName() + ": " + text));
            }
        }
    }

    void subjectsAreGerman()
    {
        const Language german(QStringLiteral("de"));
        for (const std::string_view noun : subjects::all) {
            const auto english = QString::fromUtf8(noun.data(), qsizetype(noun.size()));
            QVERIFY2(subjectText(noun) != english, qPrintable(english));
            QCOMPARE(subjectText(subjects::named(noun, "x1")), subjectText(noun) + QStringLiteral(" x1"));
        }
        QCOMPARE(subjectText("runs"), QStringLiteral("runs"));
        QCOMPARE(subjectText("public.orders"), QStringLiteral("public.orders"));
    }

    void everySentenceIsGerman()
    {
        const Language german(QStringLiteral("de"));
        for (const auto &each : vocabulary()) {
            const auto text = QCoreApplication::translate(each.context, each.text, nullptr, each.isPlural ? 2 : -1);
            if (wordsOf(QString::fromUtf8(each.text)).isEmpty())
                continue; // nothing but what it speaks of
            QVERIFY2(text != QString::fromUtf8(each.text) || properNames().contains(text), each.text);
            for (const auto &word : wordsOf(text))
                QVERIFY2(!englishWords().contains(word), qPrintable(text + ": " + word));
        }
    }

    void everyLanguageSpeaksOfTheSame_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : Language::codes().mid(1))
            QTest::newRow(qPrintable(code)) << code;
    }

    //! A translation that forgets a name would tell less.
    void everyLanguageSpeaksOfTheSame()
    {
        QFETCH(QString, code);
        const Language language(code);
        for (const auto &each : vocabulary()) {
            const auto text = QCoreApplication::translate(each.context, each.text);
            for (const auto *place : {"%1", "%2", "%3", "%4", "%5", "%6"})
                QVERIFY2(text.contains(QLatin1String(place))
                             == QString::fromUtf8(each.text).contains(QLatin1String(place)),
                         qPrintable(text));
        }
    }

    void argumentsAreWrittenInTheLanguage()
    {
        const auto message = screening::messages::laterThan("paid_at", "billed_at", Share{0.983}, Seconds{4.9 * 86'400},
                                                            Share{0.022}, 13'023);
        {
            const Language english(QStringLiteral("en"));
            QCOMPARE(sentence(message),
                     QString("paid_at is later than billed_at in 98 % of the rows that have it, by 4.9 days in the "
                             "middle, and missing in 2.2 % of 13,023 rows"));
            QCOMPARE(sentence(study::messages::letLabelsBeKnown({toldDuration({1, Duration::Unit::Days})})),
                     QString("let labels be known 1 day after the as-of time"));
            QCOMPARE(sentence(study::messages::leaveOut({"a", "b", "c", "d", "e", "f", "g"})),
                     QString("leave out a, b, c, d, e and 2 more"));
        }
        const Language german(QStringLiteral("de"));
        QVERIFY2(sentence(message).contains("4,9 Tage") && sentence(message).contains("13.023"),
                 qPrintable(sentence(message)));
    }

    //! A name that looks like a place is a name.
    void namesArePutInOnce()
    {
        const Language english(QStringLiteral("en"));
        QCOMPARE(sentence(study::messages::goesBy("%2", "%1")), QString("%2 goes by %1"));
        QCOMPARE(sentence(Message{.code = "nobody.knows", .arguments = {std::string("a")}}),
                 QString("nobody.knows(a)"));
        QCOMPARE(sentence(Message()), QString());
    }

    void errorsAreOneLine()
    {
        const Language english(QStringLiteral("en"));
        const Error error{.code = Error::Code::Query,
                          .subject = "orders",
                          .problem = study::messages::ownLabel(),
                          .detail = "relation is gone.",
                          .remedies = {study::messages::leaveItOut()},
                          .sqlState = "42P01"};
        QCOMPARE(lineText(error),
                 QString("orders: this is the example's own label. relation is gone. Leave it out [42P01]"));
        QCOMPARE(adviceText(error), QString("Leave it out"));
    }

    void messagesSurviveJson()
    {
        const auto message =
            quality::messages::valueIn("a \"b\"", Share{0.25}, 7, {study::messages::before("2024-01-01")}, Share{0});
        const auto read = messageFromJson(toJson(message));
        QVERIFY(read && *read == message);
        const auto seconds = screening::messages::laterThan("a", "b", Share{1}, Seconds{0.5}, Share{0}, 1);
        QVERIFY(messageFromJson(toJson(seconds)).value() == seconds);
        QVERIFY(messageFromJson(toJson(Message())).value() == Message());
        for (const auto *broken :
             {"1", "{}", R"({"code": 1, "arguments": []})", R"({"code": "a"})",
              R"({"code": "a", "arguments": [{"share": "x"}]})", R"({"code": "a", "arguments": [["x", 1]]})"})
            QVERIFY2(!messageFromJson(Json::parse(broken)), broken);
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)

} // namespace vocabulary_test

#include "vocabulary_test.moc"
