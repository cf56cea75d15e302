// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/bytes.h"
#include "core/snapshot/keeping.h"
#include "core/snapshot/messages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace keeping_test {

using namespace espalier;
using snapshot::Extent;

namespace {

//! Of a study of its own, with one feature of many rows.
snapshot::Snapshot snapshotOf(const std::string &id)
{
    constexpr std::size_t rows = 20'000;
    snapshot::Snapshot snapshot{.id = id, .studyHash = "study of " + id, .rowsHash = id, .takenAt = {5}};
    snapshot.rowsAvailable = rows;
    snapshot.rowsUsed = rows;
    snapshot.parts.assign(rows, snapshot::Part::Train);
    snapshot.frame.keys = {{"id", frame::Integers{std::vector<std::int64_t>(rows, 7)}}};
    snapshot.frame.label = {"label", frame::Numbers{std::vector<double>(rows, 1)}};
    snapshot.frame.features = {{"x", frame::Numbers{std::vector<double>(rows, 2)}},
                               {"y", frame::Numbers{std::vector<double>(rows, 3)}}};
    return snapshot;
}

bool isNeeded(const std::string & /*id*/)
{
    return true;
}

} // namespace

class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Those that were of use longest ago lose their features; all else of them stays.
    void allTogetherTakeNoMoreThanTheyMay()
    {
        const QTemporaryDir folder;
        auto runs = store::Cache::open(folder.filePath("runs.db").toStdString(), store::Purpose::Lasting).value();
        const auto size = snapshot::toBytes(snapshotOf("a")).size();
        const auto most = 2 * size + size / 2;
        for (const auto *id : {"a", "b"})
            QCOMPARE(snapshot::keepSnapshot(runs, snapshotOf(id), isNeeded, most).value(), std::size_t(0));
        QVERIFY(snapshot::loadSnapshot(runs, "a"));
        QCOMPARE(snapshot::keepSnapshot(runs, snapshotOf("c"), isNeeded, most).value(), std::size_t(1));
        for (const auto *id : {"a", "c"})
            QVERIFY(snapshot::loadSnapshot(runs, id).value() == snapshotOf(id));
        const auto gone = snapshot::loadSnapshot(runs, "b");
        QVERIFY(!gone);
        QVERIFY(gone.error().problem == snapshot::messages::notKept());
        QCOMPARE(snapshot::loadSnapshot(runs, "b", Extent::Outline).value().parts.size(), std::size_t(20'000));
        QVERIFY(snapshot::loadSnapshot(runs, "b", Extent::Excerpt));
    }

    void theNewestStaysHoweverLargeItIs()
    {
        const QTemporaryDir folder;
        auto runs = store::Cache::open(folder.filePath("runs.db").toStdString(), store::Purpose::Lasting).value();
        QCOMPARE(snapshot::keepSnapshot(runs, snapshotOf("a"), isNeeded, 100).value(), std::size_t(0));
        QCOMPARE(snapshot::keepSnapshot(runs, snapshotOf("b"), isNeeded, 100).value(), std::size_t(1));
        QVERIFY(!snapshot::loadSnapshot(runs, "a"));
        QVERIFY(snapshot::loadSnapshot(runs, "b"));
    }

    //! The same rows, read again: what is large stays as it is, and says when it was last read. What can no longer be read is written again.
    void whatIsTheSameIsNotWrittenAgain()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("runs.db");
        const auto largest = [&file] {
            QFileInfo found;
            for (const auto &each : QDir(file + ".d").entryInfoList(QDir::Files))
                found = each.size() > found.size() ? each : found;
            return found.filePath();
        };
        auto first = snapshotOf("a");
        frame::Numbers numbers;
        for (int i = 1; i <= 20'000; ++i)
            numbers.values.push_back(1.0 / i);
        for (int i = 0; i < 20; ++i) // what takes a file of its own
            first.frame.features.push_back({"z" + std::to_string(i), numbers});
        auto again = first;
        again.takenAt = {6};
        {
            auto runs = store::Cache::open(file.toStdString(), store::Purpose::Lasting).value();
            QVERIFY(snapshot::keepSnapshot(runs, first, isNeeded));
            const auto whole = largest();
            QVERIFY(!whole.isEmpty());
            QVERIFY(snapshot::keepSnapshot(runs, again, isNeeded));
            QCOMPARE(largest(), whole);
            QVERIFY(snapshot::loadSnapshot(runs, "a").value() == again);
        }
        QFile damaged(largest());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(100'000) && damaged.write("?!?!") == 4);
        damaged.close();
        auto runs = store::Cache::open(file.toStdString(), store::Purpose::Lasting).value();
        QVERIFY(!snapshot::loadSnapshot(runs, "a"));
        QVERIFY(snapshot::keepSnapshot(runs, again, isNeeded));
        QVERIFY(snapshot::loadSnapshot(runs, "a").value() == again);
    }
};

QTEST_GUILESS_MAIN(KeepingTest)

} // namespace keeping_test

#include "keeping_test.moc"
