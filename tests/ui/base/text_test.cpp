// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/text.h"

#include <QTest>

#include <limits>

namespace text_test {

using namespace espalier::ui;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortensCounts()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(shortCountText(512, english), "512");
        QCOMPARE(shortCountText(1200, english), "1.2 k");
        QCOMPARE(shortCountText(84'017, english), "84 k");
        QCOMPARE(shortCountText(999'960, english), "1 M");
        QCOMPARE(shortCountText(1'234'567, english), "1.2 M");
        QCOMPARE(shortCountText(1'234'567, german), "1,2 M");
        QCOMPARE(shortCountText(-1, english), "–");
        QCOMPARE(countText(1'234'567, german), "1.234.567");
    }

    void writesNumbers()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(numberText(0.8731, english), "0.873");
        QCOMPARE(numberText(12.345, english), "12.35");
        QCOMPARE(numberText(1234.5, english), "1,235");
        QCOMPARE(numberText(3, english), "3");
        QCOMPARE(numberText(0.0000001, english), "1.0E-07");
        QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN(), english), "–");
        QCOMPARE(percentText(0.0123, english), "1.2 %");
        QCOMPARE(percentText(0.5, english), "50 %");
        QCOMPARE(scoreText(0.9, english), "0.900");
    }

    void writesDurations()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(durationText(0.42, english), "420 ms");
        QCOMPARE(durationText(4.25, english), "4.3 s");
        QCOMPARE(durationText(200, english), "3 min 20 s");
        QCOMPARE(durationText(7500, english), "2 h 5 min");
        QCOMPARE(durationText(-1, english), "–");
        QCOMPARE(agoText(250, english), "4 min ago");
        QCOMPARE(bytesText(14'200'000, english), "14.2 MB");
    }
};

QTEST_APPLESS_MAIN(TextTest)

} // namespace text_test

#include "text_test.moc"
