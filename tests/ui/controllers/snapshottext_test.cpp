// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/snapshottext.h"
#include "ui/words/text.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace snapshottext_test {

using namespace espalier;
using namespace espalier::ui;
using columns::RereadReason;

class SnapshotTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void tellsAgeAndWhatWasRead()
    {
        const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
        snapshot::Snapshot snapshot{.takenAt = {(1'800'000'000LL - 250) * 1'000'000}};
        QCOMPARE(SnapshotText::reading(snapshot, now), QStringLiteral("computed in the database 4 min ago"));
        snapshot.readings = {{{"public", "customer"}, RereadReason::No, 3748, 0, 100},
                             {{"public", "orders"}, RereadReason::No, 300'000, 312, 9000}};
        QCOMPARE(SnapshotText::reading(snapshot, now),
                 QStringLiteral("brought up to date 4 min ago: 312 of 303,748 rows read"));
        snapshot.readings[1].rowsRead = 0;
        QCOMPARE(SnapshotText::reading(snapshot, now),
                 QStringLiteral("brought up to date 4 min ago: nothing had changed in 303,748 rows"));
        snapshot.readings[1].rowsRead = 312;
        snapshot.readings.push_back({{"public", "seen"}, RereadReason::View, 12, 12, 200});
        QCOMPARE(
            SnapshotText::reading(snapshot, now),
            QStringLiteral("brought up to date 4 min ago: 324 of 303,760 rows read · seen read whole: it is a view"));
        snapshot.readings.push_back({{"public", "views"}, RereadReason::View, 5, 5, 100});
        QVERIFY(
            SnapshotText::reading(snapshot, now).endsWith(QStringLiteral(" · 2 table(s) read whole: it is a view")));
        snapshot.readings.pop_back();
        for (auto &reading : snapshot.readings)
            reading = {reading.table, RereadReason::First, reading.rows, reading.rows, reading.bytes};
        QCOMPARE(SnapshotText::reading(snapshot, now), QStringLiteral("read 4 min ago: 303,760 rows"));
    }

    //! What is used and what is left out make all that there is.
    void accountsForEveryExample()
    {
        using snapshot::Part;
        snapshot::Snapshot snapshot;
        snapshot.rows.source = 11'380;
        snapshot.parts.assign(8'485, Part::Train);
        snapshot.parts.resize(11'380, Part::Gap);
        countParts(snapshot);
        QCOMPARE(SnapshotText::examples(snapshot),
                 QStringLiteral("8,485 of 11,380 examples used · 2,895 between parts, whose labels were not known when "
                                "the next one begins"));
        snapshot.parts.assign(11'000, Part::Test);
        countParts(snapshot);
        snapshot.rows.withoutLabel = 380;
        QCOMPARE(SnapshotText::examples(snapshot),
                 QStringLiteral("11,000 of 11,380 examples used · 380 without a label"));
        snapshot.parts.assign(11'380, Part::Validation);
        snapshot.rows = {.source = 11'380};
        countParts(snapshot);
        QCOMPARE(SnapshotText::examples(snapshot), QStringLiteral("11,380 of 11,380 examples used"));
    }
};

QTEST_GUILESS_MAIN(SnapshotTextTest)

} // namespace snapshottext_test

#include "snapshottext_test.moc"
