// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/csv.h"

#include <QTest>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace csv_test {

using namespace espalier;
using namespace espalier::frame;

namespace {

template<typename Value>
std::string fieldOf(const Value &value)
{
    std::string line;
    addField(line, value);
    return line;
}

std::string fieldsOf(const Column &column)
{
    std::string line;
    for (std::size_t row = 0; row < rowCount(column); ++row) {
        line += row == 0 ? "" : "|";
        addField(line, column, row);
    }
    return line;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatWouldBeReadOtherwise()
    {
        const auto quoted = [](std::string_view text) {
            return fieldOf(text);
        };
        QCOMPARE(quoted("plain text; größer"), std::string("plain text; größer"));
        QCOMPARE(quoted(" a "), std::string(" a "));
        QCOMPARE(quoted("a,b"), std::string("\"a,b\""));
        QCOMPARE(quoted("say \"a\""), std::string("\"say \"\"a\"\"\""));
        QCOMPARE(quoted("two\nlines"), std::string("\"two\nlines\""));
        QCOMPARE(quoted("\r"), std::string("\"\r\""));
        QCOMPARE(quoted(""), std::string("\"\""));
    }

    void numbersComeBackToTheBit()
    {
        constexpr auto least = std::numeric_limits<double>::denorm_min();
        constexpr auto largest = std::numeric_limits<double>::max();
        for (const double number :
             {0.0, -0.0, 0.1, 1.0 / 3, 1e22, 123456789012345678.0, least, largest, -largest, 5e-7, 2024.0}) {
            const auto text = fieldOf(number);
            double read = 7;
            const auto end = std::from_chars(text.data(), text.data() + text.size(), read).ptr;
            QVERIFY2(end == text.data() + text.size(), text.c_str());
            QVERIFY2(std::bit_cast<std::uint64_t>(read) == std::bit_cast<std::uint64_t>(number), text.c_str());
        }
        QCOMPARE(fieldOf(0.1), std::string("0.1"));
        QCOMPARE(fieldOf(12.0), std::string("12"));
        QCOMPARE(fieldOf(-INFINITY), std::string("-Infinity"));
        QCOMPARE(fieldOf(std::nan("")), std::string());
    }

    void momentsAreOfUniversalTime()
    {
        QCOMPARE(fieldOf(parseTimestamp("2017-03-01 12:30:00+02").value()), std::string("2017-03-01T10:30:00Z"));
        QCOMPARE(fieldOf(parseTimestamp("1969-12-31 23:59:59.25").value()), std::string("1969-12-31T23:59:59.250000Z"));
        QCOMPARE(fieldOf(Timestamp::infinity()), std::string("infinity"));
    }

    void whatIsMissingIsEmpty()
    {
        QCOMPARE(fieldsOf({"x", Numbers{{1.5, std::nan(""), 2}}}), std::string("1.5||2"));
        QCOMPARE(fieldsOf({"x", Integers{{-3, Integers::missing, INT64_MAX}}}), std::string("-3||9223372036854775807"));
        QCOMPARE(fieldsOf({"x", Times{{Timestamp{0}, Times::missing}}}), std::string("1970-01-01T00:00:00Z|"));
        QCOMPARE(fieldsOf({"x", Categories{.codes = {0, -1, 1}, .levels = {"", "a,b"}}}), std::string("\"\"||\"a,b\""));
    }
};

QTEST_APPLESS_MAIN(CsvTest)

} // namespace csv_test

#include "csv_test.moc"
