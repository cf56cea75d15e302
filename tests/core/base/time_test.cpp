// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/time.h"

#include <QTest>

namespace time_test {

using namespace espalier;

class TimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips()
    {
        for (const auto *text : {"2017-03-01 12:30:00+00", "1970-01-01 00:00:00+00", "2024-02-29 23:59:59.000001+00"})
            QCOMPARE(printTimestamp(parseTimestamp(text).value()), std::string(text));
        QCOMPARE(parseTimestamp("2017-03-01T14:30:00+02").value(), parseTimestamp("2017-03-01 12:30").value());
    }

    void refuses()
    {
        for (const auto *text : {"", "yesterday", "2017-02-30", "2017-01-01 25:00", "2017-01-01 10:00 x"})
            QVERIFY2(!parseTimestamp(text), text);
        for (const auto *text : {"", "90", "d", "3 months"})
            QVERIFY2(!parseDuration(text), text);
    }

    void readsDurations()
    {
        QCOMPARE(parseDuration("90d").value(), (Duration{90, Duration::Unit::Days}));
        QCOMPARE(parseDuration(printDuration({1, Duration::Unit::Weeks})).value().microseconds(), 604'800'000'000);
    }

    void drawsTheSameNumbersEverywhere()
    {
        Random random(Seed{1});
        QCOMPARE(random.bits(), 12966619160104079557ULL);
        QVERIFY(random.uniform() < 1);
    }
};

QTEST_APPLESS_MAIN(TimeTest)

} // namespace time_test

#include "time_test.moc"
