// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo.h"
#include "ui/pages/study/datahistory.h"

#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace datahistory_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const sql::QualifiedName sessions{"web", "sessions"};
const sql::QualifiedName orders{"fulfillment", "orders"};

Timestamp day(const char *text)
{
    return parseTimestamp(text).value();
}

//! Two years, a week of each bucket.
std::vector<quality::TableHistory> twoYears()
{
    std::vector<std::int64_t> rows(104, 40);
    rows[50] = 0;
    return {{.table = orders, .first = day("2024-01-01"), .bucketSeconds = 7 * 86'400, .rows = rows},
            {.table = sessions, .first = day("2024-07-01"), .bucketSeconds = 7 * 86'400, .rows = {10, 20, 30, 40}}};
}

std::vector<quality::Scar> scars()
{
    return {{.table = orders,
             .column = "total",
             .kind = quality::ScarKind::OutOfRange,
             .from = day("2024-09-01"),
             .until = day("2025-03-01"),
             .rows = 900,
             .affected = 40,
             .share = 40.0 / 900},
            {.table = orders,
             .kind = quality::ScarKind::StoodStill,
             .from = day("2024-12-16"),
             .until = day("2024-12-23"),
             .expected = 7}};
}

//! Where a colour mostly is, in the middle of a band of rows.
bool holds(const QImage &image, const QRect &where, const QColor &colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class DataHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Line by line: orders, all of its rows, its total, sessions.
    void periodsStandWhereTheyWere()
    {
        DataHistory history;
        history.setHistory(twoYears(), scars());
        history.resize(1000, history.sizeHint().height());
        const auto image = history.grab().toImage();
        const auto &colours = coloursOf(&history);
        const auto half = history.width() / 2;
        // The total is out of range in the middle of the two years, and nowhere near their ends.
        const QRect total(0, 24 + 34 + 22, history.width(), 22);
        QVERIFY(holds(image, total.adjusted(half, 0, 0, 0), colours.warning));
        QVERIFY(!holds(image, QRect(220, total.top(), 100, 22), colours.warning));
        QVERIFY(!holds(image, QRect(history.width() - 100, total.top(), 90, 22), colours.warning));
    }

    void aPeriodTellsWhatItIsAndLeadsThere()
    {
        DataHistory history;
        history.setHistory(twoYears(), scars());
        history.resize(1000, history.sizeHint().height());
        history.show();
        QSignalSpy activated(&history, &DataHistory::scarActivated);
        const QPoint total(640, 24 + 34 + 22 + 11);
        QTest::mouseClick(&history, Qt::LeftButton, {}, total);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toString(), QStringLiteral("fulfillment.orders.total"));
        QHelpEvent help(QEvent::ToolTip, total, history.mapToGlobal(total));
        QCoreApplication::sendEvent(&history, &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("900")), qPrintable(QToolTip::text()));
        QTest::mouseClick(&history, Qt::LeftButton, {}, QPoint(640, 24 + 10));
        QCOMPARE(activated.size(), 1);
        QVERIFY(history.accessibleDescription().contains(QStringLiteral("900")));
    }

    void nothingIsDrawnOfNothing()
    {
        DataHistory history;
        history.setHistory({}, {});
        history.resize(400, 100);
        QVERIFY(!history.grab().isNull());
        history.setHistory({{.table = orders, .first = day("2024-01-01"), .bucketSeconds = 1, .rows = {}}}, {});
        QVERIFY(!history.grab().isNull());
        QCOMPARE(history.accessibleDescription(), DataHistory::tr("No period is unlike the rest."));
    }
};

QTEST_MAIN(DataHistoryTest)

} // namespace datahistory_test

#include "datahistory_test.moc"
