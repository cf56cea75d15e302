// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/messages.h"
#include "core/base/printable.h"
#include "tests/support/worded.h"

#include <QTest>

namespace printable_test {

using namespace espalier;

class PrintableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatATerminalObeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(shown);
        };
        row("plain", "naïve 客户 😀", "naïve 客户 😀");
        row("colour", "\x1b[31mred", "\\x1B[31mred");
        row("bell and delete", "\a\x7f", "\\x07\\x7F");
        row("second set",
            "a\xc2\x9b"
            "31m",
            "a\\u009B31m");
        row("right to left",
            "a\xe2\x80\xae"
            "b",
            "a\\u202Eb");
        row("zero width",
            "a\xe2\x80\x8b"
            "b",
            "a\\u200Bb");
        row("no UTF-8", "a\xff\xc3", "a\\xFF\\xC3");
        row("overlong", "\xc0\x9b", "\\xC0\\x9B");
        row("longer than need be", "\xe0\x80\x9b", "\\xE0\\x80\\x9B");
        row("half of a pair", "\xed\xa0\x80", "\\xED\\xA0\\x80");
    }
    void escapesWhatATerminalObeys()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(printable(text.toStdString(), LineBreaks::Escaped), shown.toStdString());
        QCOMPARE(printable(text.toStdString(), LineBreaks::Kept), shown.toStdString());
    }

    void tellsTextFromBytes()
    {
        QVERIFY(isUtf8("naïve 客户 😀\x1b"));
        QVERIFY(!isUtf8("caf\xe9") && !isUtf8("\xed\xa0\x80"));
        QCOMPARE(shownBytes("Köln\x1b\xe9 客"), std::string("Köln\x1b\\xE9 客"));
        QVERIFY(brokenBytes("Köln").empty());
        QCOMPARE(std::string(brokenBytes("old caf\xe9 noir")), std::string("caf\xe9 no"));
        QCOMPARE(std::string(brokenBytes("\xe9")), std::string("\xe9"));
    }

    void keepsLinesWhereAsked()
    {
        QCOMPARE(printable("a\n\tb\r", LineBreaks::Kept), std::string("a\n\tb\\x0D"));
        QCOMPARE(printable("a\n\tb", LineBreaks::Escaped), std::string("a\\x0A\\x09b"));
    }

    void refusesKeysThatStandTwice()
    {
        QVERIFY(parseWrittenJson(R"({"a": {"b": 1}, "c": [{"b": 1}, {"b": 2}]})", "file", 8));
        const auto twice = parseWrittenJson(R"({"a": {"b": 1, "b": 2}})", "file", 8);
        QVERIFY(!twice);
        QVERIFY(twice.error().problem == messages::keyTwice("b"));
        QVERIFY(parseWrittenJson("[[[1]]]", "file", 4));
        QVERIFY(!parseWrittenJson("[[[[[1]]]]]", "file", 4));
        QVERIFY(!parseWrittenJson(std::string(200'000, '['), "file", 64));
        QVERIFY(parseWrittenJson("{", "file", 4).error().detail.find("json.exception") == std::string::npos);
    }

    void readsNoFileWithoutEnd()
    {
        const auto endless = readFile("/dev/zero", 1U << 20U);
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, Error::Code::Io);
        QVERIFY(!readFile("/", 10));
        QVERIFY(!readFile("/nowhere/at/all", 10));
    }
};

QTEST_GUILESS_MAIN(PrintableTest)

} // namespace printable_test

#include "printable_test.moc"
