// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the program advises to run exists and is whole: commands and options named in its words are asked of the
// program itself.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace advice_test {

class AdviceTest : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exitCode = -1;
        QString text;
    };

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(ESPALIERCTL, arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    }

    //! Stands for what the reader, or the program, puts there: STUDY, {}.
    static bool isPlace(const QString &word) { return word == "{}" || word.front() == '%' || word.front().isUpper(); }

    //! "espalierctl train --list" of every string in the sources, as words; what is joined to the string is a place too.
    static QList<QStringList> advised()
    {
        QSet<QStringList> found;
        const QRegularExpression advice(
            QStringLiteral("espalierctl((?: +(?:(?:--)?[a-z][a-z-]*|[A-Z]{2,}|\\{\\}|%[1-9]))+)( \" \\+)?"));
        for (const auto *folder : {"core", "ui", "app"}) {
            QDirIterator files(QStringLiteral(SOURCES "/") + folder, {"*.cpp", "*.h"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                for (const auto &line : QString::fromUtf8(file.readAll()).split('\n')) {
                    const auto quote = line.indexOf('"');
                    auto match =
                        advice.globalMatch(quote < 0 || line.trimmed().startsWith("//") ? QString() : line.mid(quote));
                    while (match.hasNext()) {
                        const auto next = match.next();
                        auto words = next.captured(1).split(' ', Qt::SkipEmptyParts);
                        if (next.capturedLength(2) > 0)
                            words.append("{}");
                        found.insert(words);
                    }
                }
            }
        }
        return found.values();
    }

    //! "[OPTIONS] study" of "Usage: espalierctl study label [OPTIONS] study": what a command must be given.
    static int wanted(const QStringList &commands)
    {
        const QRegularExpression usage(QStringLiteral("^Usage:.*\\[OPTIONS\\]((?: [a-z]+)*)"),
                                       QRegularExpression::MultilineOption);
        const auto names = usage.match(run(commands + QStringList{"--help"}).text).captured(1);
        return static_cast<int>(names.split(' ', Qt::SkipEmptyParts).size());
    }

private Q_SLOTS:
    void whatIsAdvisedExists()
    {
        const auto all = advised();
        QVERIFY(all.size() > 5);
        for (const auto &words : all) {
            // Words of a sentence may follow a command: the commands are those that the program knows.
            QStringList commands;
            QStringList options;
            for (const auto &word : words) {
                if (word.startsWith("--"))
                    options.push_back(word);
                else if (options.isEmpty() && run(commands + QStringList{word, "--help"}).exitCode == 0
                         && run(commands + QStringList{"--help"})
                                .text.contains(QRegularExpression(QStringLiteral("^  %1\\b").arg(word),
                                                                  QRegularExpression::MultilineOption)))
                    commands.push_back(word);
                else
                    break;
            }
            // Whole, so that it can be typed as it stands; what is named for one option of it is told of elsewhere.
            const auto places = static_cast<int>(std::ranges::count_if(words, isPlace));
            QVERIFY2(!options.isEmpty() || places >= wanted(commands), qPrintable("espalierctl " + words.join(' ')));
            const auto isSentence = words.front() == "beside" || words.front() == "espalierctl";
            QVERIFY2(!commands.isEmpty() || isSentence, qPrintable("espalierctl " + words.join(' ')));
            const auto help = run(commands + QStringList{"--help"}).text;
            for (const auto &option : options)
                QVERIFY2(help.contains(option) || run({"--help"}).text.contains(option),
                         qPrintable("espalierctl " + words.join(' ')));
        }
    }

    //! The sources that this looks through have the mistake that it was made for no more, and it would be found.
    void whatDoesNotExistIsNoticed()
    {
        QVERIFY(!run({"deploy", "--help"}).text.contains("--list"));
        QVERIFY(run({"train", "--help"}).text.contains("--list"));
    }
};

QTEST_GUILESS_MAIN(AdviceTest)

} // namespace advice_test

#include "advice_test.moc"
