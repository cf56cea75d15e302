// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/binary.h"

#include <QTest>

#include <bit>
#include <cmath>

namespace binary_test {

using namespace espalier;

namespace {

std::string bytesOf(std::uint64_t value, int size)
{
    std::string result;
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        result += static_cast<char>((value >> shift) & 0xff);
    return result;
}

std::string header()
{
    return std::string("PGCOPY\n\377\r\n\0", 11) + bytesOf(0, 4) + bytesOf(0, 4);
}

std::string value(const std::string &bytes)
{
    return bytesOf(bytes.size(), 4) + bytes;
}

std::string row(double number, const std::string &text)
{
    return bytesOf(2, 2) + value(bytesOf(std::bit_cast<std::uint64_t>(number), 8)) + value(text);
}

const std::string trailer = bytesOf(0xffff, 2);
const std::string null = bytesOf(0xffffffff, 4);
const std::vector<pg::Field> fields{{"n", sql::Wire::Number}, {"t", sql::Wire::Text}};

} // namespace

class BinaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameWhereverItIsCut()
    {
        const auto stream =
            header() + row(1.5, "red") + bytesOf(2, 2) + null + null + row(-0.0, "") + row(2, "red") + trailer;
        for (std::size_t size = 1; size <= stream.size(); ++size) {
            pg::BinaryReader reader(fields, 0);
            for (std::size_t at = 0; at < stream.size(); at += size)
                QVERIFY(reader.add(std::string_view(stream).substr(at, size)));
            const auto table = reader.finish().value();
            const auto &numbers = std::get<frame::Numbers>(table.columns[0].values).values;
            QCOMPARE(numbers.size(), std::size_t(4));
            QVERIFY(std::isnan(numbers[1]) && std::signbit(numbers[2]));
            const auto &texts = std::get<frame::Categories>(table.columns[1].values);
            QCOMPARE(texts.codes, (std::vector<std::int32_t>{0, -1, 1, 0}));
            QCOMPARE(texts.levels, (std::vector<std::string>{"red", ""}));
        }
    }

    void refusesWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("stream");
        const auto add = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        add("signature", "PGCOPX" + header().substr(6) + trailer);
        add("flags", header().substr(0, 11) + bytesOf(1U << 16, 4) + bytesOf(0, 4) + trailer);
        add("no trailer", header() + row(1, "a"));
        add("cut value", header() + row(1, "abc").substr(0, 17));
        add("field count", header() + bytesOf(3, 2) + null + null + null + trailer);
        add("int4 for float8", header() + bytesOf(2, 2) + value(bytesOf(1, 4)) + null + trailer);
        add("after the trailer", header() + trailer + "x");
        add("negative length", header() + bytesOf(2, 2) + bytesOf(0xfffffffe, 4) + null + trailer);
    }

    void refusesWhatIsBroken()
    {
        QFETCH(QByteArray, stream);
        pg::BinaryReader reader(fields, 0);
        auto added = reader.add({stream.data(), static_cast<std::size_t>(stream.size())});
        const auto error = added ? reader.finish().error() : added.error();
        QCOMPARE(error.code, Error::Code::Internal);
    }

    void keepsInfiniteMoments()
    {
        pg::BinaryReader reader({{"m", sql::Wire::Moment}}, 0);
        std::string stream = header();
        for (const std::uint64_t moment : {std::uint64_t(INT64_MAX), std::uint64_t(INT64_MIN), std::uint64_t(0)})
            stream += bytesOf(1, 2) + value(bytesOf(moment, 8));
        QVERIFY(reader.add(stream + trailer));
        const auto table = reader.finish().value();
        const auto &times = std::get<frame::Times>(table.columns[0].values).values;
        QCOMPARE(times[0], Timestamp::infinity());
        QCOMPARE(times[1], Timestamp::minusInfinity());
        QCOMPARE(printTimestamp(times[2]), std::string("2000-01-01 00:00:00+00"));
    }
};

QTEST_APPLESS_MAIN(BinaryTest)

} // namespace binary_test

#include "binary_test.moc"
