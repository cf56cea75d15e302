// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/packed.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

namespace packed_test {

using namespace espalier;
using namespace espalier::frame;

namespace {

constexpr auto absent = std::numeric_limits<double>::quiet_NaN();
constexpr auto infinity = std::numeric_limits<double>::infinity();

bool haveSameBits(const std::vector<double> &left, const std::vector<double> &right)
{
    return std::ranges::equal(left, right, [](double a, double b) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    });
}

} // namespace

class PackedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBack_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("bytes");
        QTest::newRow("bytes") << QList<double>{1, -127, absent, 127} << 1;
        QTest::newRow("shorts") << QList<double>{1, -128, absent} << 2;
        QTest::newRow("words") << QList<double>{70'000, absent} << 4;
        QTest::newRow("floats") << QList<double>{0.5, absent, -infinity} << 4;
        QTest::newRow("a zero below zero") << QList<double>{-0.0, 3} << 4;
        QTest::newRow("doubles") << QList<double>{0.1, absent, 1e300} << 8;
        QTest::newRow("none") << QList<double>{} << 1;
    }

    void numbersComeBack()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, bytes);
        const std::vector<double> all(values.begin(), values.end());
        const Packed packed({"x", Numbers{all}});
        QVERIFY(packed.isNumber() && !packed.isCategory());
        QCOMPARE(packed.name(), std::string("x"));
        QCOMPARE(packed.rows(), all.size());
        QCOMPARE(packed.bytes(), all.size() * static_cast<std::size_t>(bytes));
        QVERIFY(haveSameBits(std::get<Numbers>(packed.unpacked().values).values, all));
        for (std::size_t first = 0; first < all.size(); ++first) {
            std::vector<double> some(all.size() - first);
            packed.numbers(first, some.size(), some.data());
            QVERIFY(haveSameBits(some, {all.begin() + static_cast<std::ptrdiff_t>(first), all.end()}));
        }
    }

    void floatsAreFinite()
    {
        const Packed packed({"x", Numbers{{0.1, 1e300, -1e300, infinity, absent}}}, Precision::Float);
        QCOMPARE(packed.bytes(), std::size_t{20});
        const auto values = std::get<Numbers>(packed.unpacked().values).values;
        constexpr double largest = std::numeric_limits<float>::max();
        QCOMPARE(values[0], static_cast<double>(0.1F));
        QVERIFY(values[1] == largest && values[2] == -largest && values[3] == infinity && std::isnan(values[4]));
        QCOMPARE(Packed({"x", Numbers{{70'001}}}, Precision::Float).bytes(), std::size_t{4});
    }

    void categoriesComeBack()
    {
        for (const std::size_t count : {3U, 1'000U, 100'000U}) {
            Categories categories;
            for (std::size_t i = 0; i < count; ++i) {
                categories.levels.push_back(std::to_string(i));
                categories.codes.push_back(static_cast<std::int32_t>(i) - 1);
            }
            const Column column{"town", categories};
            const Packed packed(column);
            QVERIFY(packed.isCategory() && packed.levels() == categories.levels);
            QVERIFY(packed.unpacked() == column);
            std::vector<std::int32_t> codes(2);
            packed.codes(1, 2, codes.data());
            QCOMPARE(codes, (std::vector<std::int32_t>{0, 1}));
        }
    }

    void whatIsNoFeatureIsNotKept()
    {
        const Packed packed({"key", Integers{{1, 2}}});
        QVERIFY(!packed.isNumber() && !packed.isCategory());
        QCOMPARE(packed.rows(), std::size_t{2});
        QCOMPARE(packed.bytes(), std::size_t{0});
    }

    void framesArePackedByColumns()
    {
        Frame frame{.label = {"label", Numbers{{1, 2}}},
                    .features = {{"a", Numbers{{3, 4}}}, {"b", Categories{{0, -1}, {"x"}}}}};
        const auto result = packed(frame);
        QCOMPARE(rowCount(result), std::size_t{2});
        QVERIFY(result.facts.features.empty() && result.facts.label == frame.label);
        QVERIFY(result.features[0].unpacked() == frame.features[0]);
        QVERIFY(result.features[1].unpacked() == frame.features[1]);
    }
};

QTEST_APPLESS_MAIN(PackedTest)

} // namespace packed_test

#include "packed_test.moc"
