// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/quote.h"

#include <QTest>

namespace quote_test {

using namespace espalier;

class QuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesNames()
    {
        QCOMPARE(sql::quoted("x\"; DROP TABLE victim; --"), std::string("\"x\"\"; DROP TABLE victim; --\""));
        QCOMPARE(sql::quoted(sql::QualifiedName{"a", "b"}), std::string("\"a\".\"b\""));
    }

    void quotesLiterals()
    {
        QCOMPARE(sql::literal(std::string_view("o'brien")), std::string("'o''brien'"));
        QCOMPARE(sql::literal(std::string_view("a\\b'")), std::string("E'a\\\\b'''"));
        QCOMPARE(sql::literal(0.1), std::string("'0.1'::float8"));
    }

    void knowsNames()
    {
        QVERIFY(sql::isName("größe"));
        QVERIFY(!sql::isName(""));
        QVERIFY(!sql::isName(std::string(64, 'a')));
        QVERIFY(!sql::isName("\xff"));
        QVERIFY(!sql::isName("\xe0\x80\xaf") && !sql::isName("\xed\xa0\x80")); // longer than need be, half of a pair
    }
};

QTEST_APPLESS_MAIN(QuoteTest)

} // namespace quote_test

#include "quote_test.moc"
