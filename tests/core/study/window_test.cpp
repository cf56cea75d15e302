// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/messages.h"
#include "core/study/window.h"

#include <QTest>

namespace window_test {

using namespace espalier;
using namespace espalier::study;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsWritten()
    {
        QVERIFY(parseWindow("5 rows").value() == Window(LastRows{5}));
        QVERIFY(parseWindow("last 5").value() == Window(LastRows{5}));
        QVERIFY(parseWindow("last 5 rows").value() == Window(LastRows{5}));
        for (const auto *text : {"5 rows", "90 days", "12 hours"})
            QCOMPARE(printWindow(parseWindow(text).value()), std::string(text));
        QVERIFY(printWindow({}).empty());
    }

    void refusesWhatIsNone()
    {
        for (const auto *text : {"", "last", "last ", "last rows", "last -5", "0 rows", "5", "0 days", "five rows",
                                 "last 5 days", "last 99999999999", " rows", "last  rows"}) {
            const auto window = parseWindow(text);
            QVERIFY2(!window, text);
            QVERIFY(window.error().problem == study::messages::noWindow(text));
        }
    }
};

QTEST_APPLESS_MAIN(WindowTest)

} // namespace window_test

#include "window_test.moc"
