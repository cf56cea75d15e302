// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/columns/packing.h"
#include "core/snapshot/bytes.h"

#include <QTest>

#include <cmath>

namespace bytes_test {

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
        // In an empty frame stand its quantity's size, and whether there is an earlier one; the version's text has one
        // digit less.
        bytes.resize(bytes.size() - wideBytes({}).size() - 2 * sizeof(std::uint64_t));
        const auto version = bytes.find("espalier snapshot 11\n");
        QVERIFY(version != std::string::npos);
        columns::Writer head;
        head.text("espalier snapshot 8\n");
        const auto length = std::string_view("espalier snapshot 11\n").size();
        bytes = head.take() + bytes.substr(version + length);
        bytes += wideBytes(sample().frame);
        QVERIFY(snapshot::fromBytes(bytes).value() == sample());
    }

    //! Of version 10: all but the number.
    void thoseWithoutAQuantityAreRead()
    {
        auto bytes = snapshot::toBytes(sample());
        columns::Writer label;
        writeNarrow(label, sample().frame.label);
        const auto labelBytes = label.take();
        const auto place = bytes.find(labelBytes);
        QVERIFY(place != std::string::npos && bytes.find(labelBytes, place + 1) == std::string::npos);
        bytes.erase(place + labelBytes.size(), sizeof(std::uint64_t));
        bytes.replace(bytes.find("espalier snapshot 11\n"), 21, "espalier snapshot 10\n");
        QVERIFY(snapshot::fromBytes(bytes).value() == sample());
    }

    void theNumberBehindTheLabelIsKept()
    {
        auto compared = sample();
        compared.frame.quantity = {-1.5, 3};
        const auto bytes = snapshot::toBytes(compared);
        QVERIFY(snapshot::fromBytes(bytes).value() == compared);
        QVERIFY(snapshot::hashOf(compared.frame) != snapshot::hashOf(sample().frame));
        QCOMPARE(snapshot::outlineOf(compared).frame.quantity, compared.frame.quantity);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!snapshot::fromBytes(std::string_view(bytes).substr(0, size)));
        compared.frame.quantity.pop_back();
        QVERIFY(!snapshot::fromBytes(snapshot::toBytes(compared)));
    }

    void whatWasEarlierStandsBeside()
    {
        auto frozen = sample();
        frozen.earlier = frozen.frame.features;
        frozen.earlier[0].values = frame::Numbers{{std::nan(""), 2.5}};
        const auto bytes = snapshot::toBytes(frozen);
        QVERIFY(snapshot::fromBytes(bytes).value() == frozen);
        QVERIFY(snapshot::hashOf(frozen.frame, frozen.earlier) != snapshot::hashOf(frozen.frame));
        columns::Reader reader(bytes);
        std::size_t pairs = 0;
        const auto facts = snapshot::read(
            reader,
            [&](const snapshot::Snapshot &, const frame::Column &feature, const std::optional<frame::Column> &earlier) {
                QVERIFY(feature == frozen.frame.features[pairs]);
                QVERIFY(earlier == frozen.earlier[pairs]);
                ++pairs;
            });
        QCOMPARE(pairs, std::size_t(2));
        QVERIFY(facts && facts->frame.features.empty() && facts->earlier.empty());
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!snapshot::fromBytes(std::string_view(bytes).substr(0, size)));
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

} // namespace bytes_test

#include "bytes_test.moc"
