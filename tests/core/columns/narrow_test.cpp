// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/packing.h"
#include "core/frame/narrow.h"

#include <QTest>

namespace narrow_test {

using namespace espalier;

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::string bytesOf(const std::vector<double> &values)
{
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(double)};
}

std::string packed(const frame::Column &column)
{
    columns::Writer writer;
    writeNarrow(writer, column);
    return writer.take();
}

//! How many bytes a value takes: of a column of these and as many zeros as tell it.
template<typename Values, typename Value>
std::size_t bytesForEach(std::vector<Value> values)
{
    constexpr std::size_t more = 1'000;
    const auto size = [](const std::vector<Value> &each) {
        Values column;
        if constexpr (std::is_same_v<Values, frame::Categories>)
            column = {each, {}};
        else
            column = {each};
        return packed({"x", column}).size();
    };
    const auto before = size(values);
    values.resize(values.size() + more);
    return (size(values) - before) / more;
}

} // namespace

class NarrowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBackToTheBit_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("size");
        const auto payload = std::bit_cast<double>(std::uint64_t{0x7ff8'0000'0000'0001});
        const auto signaling = std::bit_cast<double>(std::uint64_t{0x7ff0'0000'0000'0001});
        QTest::newRow("none") << QList<double>{} << 1;
        QTest::newRow("all missing") << QList<double>{absent, absent, absent} << 1;
        QTest::newRow("bytes") << QList<double>{0, -127, 127, absent} << 1;
        QTest::newRow("the smallest byte is taken") << QList<double>{-128} << 2;
        QTest::newRow("shorts") << QList<double>{128, -32767, 32767, absent} << 2;
        QTest::newRow("the smallest short is taken") << QList<double>{-32768} << 4;
        QTest::newRow("words") << QList<double>{32768, -2147483647.0, 2147483647.0, absent} << 4;
        QTest::newRow("2^31 is a float") << QList<double>{2147483648.0} << 4;
        QTest::newRow("the smallest word is a float") << QList<double>{-2147483648.0} << 4;
        QTest::newRow("neither word nor float") << QList<double>{2147483649.0} << 8;
        QTest::newRow("word and float") << QList<double>{16777217, 0.5} << 8;
        QTest::newRow("2^53") << QList<double>{9007199254740992.0, 1} << 4;
        QTest::newRow("2^53 - 1") << QList<double>{9007199254740991.0} << 8;
        QTest::newRow("halves") << QList<double>{1.5, -0.25, absent} << 4;
        QTest::newRow("tenths") << QList<double>{0.1} << 8;
        QTest::newRow("negative zero") << QList<double>{-0.0, 1} << 4;
        QTest::newRow("infinities") << QList<double>{infinity, -infinity, absent} << 4;
        QTest::newRow("large") << QList<double>{1e300} << 8;
        QTest::newRow("subnormal") << QList<double>{5e-324} << 8;
        QTest::newRow("subnormal float") << QList<double>{1.401298464324817e-45} << 4;
        QTest::newRow("negative NaN") << QList<double>{-absent, 1} << 4;
        QTest::newRow("payload") << QList<double>{payload, 1} << 8;
        QTest::newRow("signaling") << QList<double>{signaling, 1} << 8;
    }

    void numbersComeBackToTheBit()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, size);
        const std::vector<double> before(values.begin(), values.end());
        // Also where what does not fit stands behind much that does.
        std::vector<double> late(1'000, 3.0);
        late.insert(late.end(), before.begin(), before.end());
        for (const auto &each : {before, late}) {
            const auto bytes = packed({"x", frame::Numbers{each}});
            columns::Reader reader(bytes);
            const auto column = columns::readColumn(reader);
            QVERIFY(column);
            QVERIFY(bytesOf(std::get<frame::Numbers>(column->values).values) == bytesOf(each));
            QCOMPARE(bytesForEach<frame::Numbers>(each), static_cast<std::size_t>(size));
        }
    }

    void wholeNumbersComeBack()
    {
        constexpr auto missing = frame::Integers::missing;
        const std::vector<std::pair<std::vector<std::int64_t>, std::size_t>> cases{
            {{}, 1},
            {{missing, 127, -127}, 1},
            {{-128}, 2},
            {{missing, -32768}, 4},
            {{missing, 2147483647, -2147483647}, 4},
            {{-2147483648}, 8},
            {{missing + 1, INT64_MAX}, 8},
        };
        for (const auto &[values, size] : cases) {
            const frame::Column column{"k", frame::Integers{values}};
            const auto bytes = packed(column);
            columns::Reader reader(bytes);
            QVERIFY(columns::readColumn(reader) == column);
            QCOMPARE(bytesForEach<frame::Integers>(values), size);
        }
    }

    void codesAndMomentsComeBack()
    {
        for (const std::size_t count : {std::size_t{2}, std::size_t{128}, std::size_t{129}, std::size_t{40'000}}) {
            frame::Categories categories;
            for (std::size_t i = 0; i < count; ++i) {
                categories.codes.push_back(static_cast<std::int32_t>(i));
                categories.levels.push_back(std::to_string(i));
            }
            categories.codes.push_back(frame::Categories::missing);
            const frame::Column column{"c", categories};
            const auto bytes = packed(column);
            columns::Reader reader(bytes);
            QVERIFY(columns::readColumn(reader) == column);
            QCOMPARE(bytesForEach<frame::Categories>(categories.codes),
                     count <= 128          ? std::size_t(1)
                         : count <= 32'768 ? std::size_t(2)
                                           : std::size_t(4));
        }
        const frame::Column moments{"t", frame::Times{{{3}, frame::Times::missing}}};
        const auto bytes = packed(moments);
        columns::Reader reader(bytes);
        QVERIFY(columns::readColumn(reader) == moments);
    }

    //! What is kept of before has no narrow columns, and what is read as such must be one.
    void wideColumnsAreRead()
    {
        const frame::Column column{"x", frame::Numbers{{1, 2, absent}}};
        columns::Writer writer;
        write(writer, column);
        const auto bytes = writer.take();
        columns::Reader reader(bytes);
        QVERIFY(columns::readColumn(reader) == column);
        // Floats of whole numbers, of moments and of codes; narrow moments; no form at all.
        for (const std::uint64_t kind : {0x401U, 0x402U, 0x403U, 0x102U, 0x500U, 0x104U}) {
            columns::Writer odd;
            odd.text("x");
            odd.number(kind);
            odd.number(0);
            odd.number(0);
            const auto oddBytes = odd.take();
            columns::Reader oddReader(oddBytes);
            QVERIFY(!columns::readColumn(oddReader));
        }
    }
};

QTEST_APPLESS_MAIN(NarrowTest)

} // namespace narrow_test

#include "narrow_test.moc"
