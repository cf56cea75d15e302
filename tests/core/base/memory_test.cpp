// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <QTest>

#include <vector>

namespace memory_test {

using namespace espalier;

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qulonglong>("bytes");
        QTest::newRow("gigabytes") << "4GB" << 4'000'000'000ULL;
        QTest::newRow("lower case and blanks") << " 512 mb " << 512'000'000ULL;
        QTest::newRow("a fraction") << "1.5 GB" << 1'500'000'000ULL;
        QTest::newRow("bytes") << "123456" << 123'456ULL;
        for (const auto *text : {"", "GB", "-1GB", "4 GiBs", "nan", "1e300GB", "0", "4GB x"})
            QTest::newRow(text) << text << 0ULL;
    }

    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(qulonglong, bytes);
        const auto parsed = parseMemory(text.toStdString());
        QCOMPARE(parsed.has_value(), bytes > 0);
        if (parsed)
            QCOMPARE(static_cast<qulonglong>(*parsed), bytes);
    }

    void whatIsExpectedIsNotHeld()
    {
        const auto before = heldMemory();
        expectMemory(400'000'000);
        QVERIFY(heldMemory() < before + 40'000'000);
        for (int i = 0; i < 2; ++i) {
            const std::vector<double> column(5'000'000, 1);
            QCOMPARE(column.back(), 1.0);
            QVERIFY(heldMemory() < before + 100'000'000);
        }
        expectMemory(0);
    }

    void printsAmounts()
    {
        QCOMPARE(printMemory(17), std::string("17 B"));
        QCOMPARE(printMemory(1'500'000'000), std::string("1.5 GB"));
        QCOMPARE(printMemory(310'400'000), std::string("310 MB"));
        QCOMPARE(printMemory(999'999'999), std::string("1.0 GB"));
        QCOMPARE(printMemory(12'000'000'000), std::string("12 GB"));
    }

    void knowsTheMachine()
    {
        QVERIFY(machineMemory() > 100'000'000);
        QVERIFY(defaultMemory() > 0 && defaultMemory() * 2 <= machineMemory());
        const auto before = peakMemory();
        QVERIFY(before > 1'000'000 && before < machineMemory());
        std::string much(200'000'000, 'x');
        QVERIFY(much[before % much.size()] == 'x');
        QVERIFY(peakMemory() >= 200'000'000);
    }
};

QTEST_GUILESS_MAIN(MemoryTest)

} // namespace memory_test

#include "memory_test.moc"
