// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/columns/packing.h"
#include "core/snapshot/bytes.h"

#include <QTest>

#include <cmath>

using namespace espalier;

namespace {

snapshot::Snapshot sample()
{
    snapshot::Snapshot snapshot{
        .id = "a", .studyHash = "b", .rowsHash = "c", .takenAt = {5}, .rowsAvailable = 4, .rowsUsed = 2};
    snapshot.sample = study::Sample{.rows = 3, .seed = {9}};
    snapshot.rowsSampled = 3;
    snapshot.classes = {"no", "yes"};
    snapshot.parts = {snapshot::Part::Train, snapshot::Part::Test};
    snapshot.frame.keys = {{"id", frame::Integers{{7, frame::Integers::missing}}}};
    snapshot.frame.asOf = {{1}, {2}};
    snapshot.frame.label = {"label", frame::Categories{{0, 1}, {"no", "yes"}}};
    snapshot.frame.features = {{"x", frame::Numbers{{1.5, std::nan("")}}},
                               {"t", frame::Times{{{3}, frame::Times::missing}}}};
    return snapshot;
}

//! As it was written before columns were narrow, and as it is hashed.
std::string wideBytes(const frame::Frame &frame)
{
    columns::Writer writer;
    const auto writeAll = [&](const std::vector<frame::Column> &columns) {
        writer.number(columns.size());
        for (const auto &column : columns)
            write(writer, column);
    };
    writeAll(frame.keys);
    writer.values(frame.asOf);
    write(writer, frame.label);
    writeAll(frame.features);
    return writer.take();
}

} // namespace

class BytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips() { QVERIFY(snapshot::fromBytes(snapshot::toBytes(sample())).value() == sample()); }

    //! Else every snapshot would be another one.
    void theHashIsOfWideColumns()
    {
        const auto frame = sample().frame;
        QCOMPARE(snapshot::hashOf(frame), hash128(wideBytes(frame)));
    }

    void wideColumnsOfBeforeAreRead()
    {
        auto before = sample();
        before.frame = {};
        auto bytes = snapshot::toBytes(before);
        bytes.resize(bytes.size() - wideBytes({}).size());
        const auto version = bytes.find("snapshot 9");
        QVERIFY(version != std::string::npos);
        bytes.replace(version, 10, "snapshot 8");
        bytes += wideBytes(sample().frame);
        QVERIFY(snapshot::fromBytes(bytes).value() == sample());
    }

    //! Pieces are what is held beside the frame.
    void piecesAreTheBytes()
    {
        std::string bytes;
        write(sample(), [&](std::string_view piece) {
            bytes += piece;
        });
        QVERIFY(bytes == snapshot::toBytes(sample()));
    }

    void everyTruncationIsRefused()
    {
        const auto bytes = snapshot::toBytes(sample());
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!snapshot::fromBytes(std::string_view(bytes).substr(0, size)));
    }

    void codesOutOfRangeAreRefused()
    {
        auto snapshot = sample();
        std::get<frame::Categories>(snapshot.frame.label.values).codes[0] = 2;
        QVERIFY(!snapshot::fromBytes(snapshot::toBytes(snapshot)));
    }
};

QTEST_APPLESS_MAIN(BytesTest)
#include "bytes_test.moc"
