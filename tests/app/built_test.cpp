// SPDX-License-Identifier: GPL-3.0-or-later
// What packages are made from: the program's version, its scripts for shells, and its manual page.
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace built_test {

class BuiltTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionSaysWhatItWasBuiltFrom()
    {
        const QRegularExpression lines(
            QStringLiteral("^espalierctl [0-9.]+\nbuilt from .+ with Qt [0-9.]+, dlib [0-9.]+, XGBoost [0-9.]+\n$"));
        const auto text = told({"--version"});
        QVERIFY2(lines.match(text).hasMatch(), qPrintable(text));
    }

    void eachShellCompletesCommandsOfCommands_data()
    {
        QTest::addColumn<QString>("tells");
        QTest::newRow("bash") << "\"study show\") words=\"--";
        QTest::newRow("zsh") << "'show:";
        QTest::newRow("fish") << "\"study\"' -a show -d '";
    }
    void eachShellCompletesCommandsOfCommands()
    {
        QFETCH(QString, tells);
        const auto script = told({"completion", QTest::currentDataTag()});
        QVERIFY2(script.contains(tells), qPrintable(script));
        QVERIFY(!script.contains("worker"));
    }

    void bashKnowsAValueFromACommand()
    {
        QProcess bash;
        bash.start("bash",
                   {"-c",
                    told({"completion"})
                        + "COMP_WORDS=(espalierctl -d gym gym st); COMP_CWORD=4; cd /; _espalierctl; "
                          "echo ${COMPREPLY[*]}"});
        QVERIFY(bash.waitForFinished(60'000));
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("start status stop\n"));
    }

    void theManualTellsOfEachCommand()
    {
        const auto page = told({"manual"});
        for (const auto *part : {".TH ESPALIERCTL 1", ".SS study new\n", ".SS deploy\n", "\\fB\\-\\-false\\-alarm\\fR"})
            QVERIFY2(page.contains(part), part);
        QVERIFY(!page.contains(".SS worker"));
    }

private:
    static QString told(const QStringList &arguments)
    {
        QProcess process;
        process.start(ESPALIERCTL, arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

QTEST_GUILESS_MAIN(BuiltTest)

} // namespace built_test

#include "built_test.moc"
