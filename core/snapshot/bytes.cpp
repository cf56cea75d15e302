// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/bytes.h"

#include "core/base/hash.h"
#include "core/base/messagejson.h"
#include "core/base/messages.h"
#include "core/base/subjects.h"
#include "core/columns/packing.h"
#include "core/snapshot/messages.h"

#include <algorithm>
#include <bit>

namespace espalier::snapshot {

namespace {

//! What is told of a danger, as one text.
std::string toldText(const Danger &danger)
{
    auto evidence = Json::array();
    for (const auto &message : danger.evidence)
        evidence.push_back(toJson(message));
    return Json{{"detail", toJson(danger.detail)}, {"evidence", std::move(evidence)}}.dump();
}

//! A snapshot of before told it in words.
Danger dangerFrom(std::string feature, std::string text)
{
    const auto json = Json::parse(text, nullptr, false);
    const bool isTold = json.is_object() && json.contains("detail") && json.contains("evidence");
    const auto detail = isTold ? messageFromJson(json["detail"]) : Result<Message>();
    if (!isTold || !detail)
        return {std::move(feature), espalier::messages::inWords(std::move(text)), {}};
    Danger danger{.feature = std::move(feature), .detail = *detail, .evidence = {}};
    for (const auto &each : json["evidence"])
        danger.evidence.push_back(messageFromJson(each).value_or(Message()));
    return danger;
}

constexpr std::string_view magic = "espalier snapshot 11\n";
constexpr std::string_view magicWithoutQuantity = "espalier snapshot 10\n";
constexpr std::string_view magicWithoutEarlier = "espalier snapshot 9\n";
constexpr std::string_view magicOfWideColumns = "espalier snapshot 8\n";
constexpr std::string_view magicWithoutOrigin = "espalier snapshot 3\n";
constexpr std::string_view magicWithoutSamples = "espalier snapshot 2\n";
constexpr std::string_view magicWithoutReadings = "espalier snapshot 1\n";

void write(columns::Writer &writer, const std::vector<frame::Column> &columns)
{
    writer.number(columns.size());
    for (const auto &column : columns)
        write(writer, column);
}

void write(columns::Writer &writer, const std::vector<columns::TableReading> &readings)
{
    writer.number(readings.size());
    for (const auto &reading : readings) {
        writer.text(reading.table.schema);
        writer.text(reading.table.name);
        writer.number(static_cast<std::uint64_t>(reading.again));
        writer.number(reading.rows);
        writer.number(reading.rowsRead);
        writer.number(reading.bytes);
    }
}

bool readReadings(columns::Reader &reader, std::vector<columns::TableReading> &readings)
{
    const auto count = reader.number();
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        columns::TableReading reading;
        reading.table.schema = reader.text();
        reading.table.name = reader.text();
        const auto again = reader.number();
        reading.rows = reader.number();
        reading.rowsRead = reader.number();
        reading.bytes = reader.number();
        if (again > static_cast<std::uint64_t>(columns::RereadReason::Filtered))
            return false;
        reading.again = static_cast<columns::RereadReason>(again);
        readings.push_back(std::move(reading));
    }
    return reader.ok();
}

void write(columns::Writer &writer, const std::vector<SourceColumn> &sources)
{
    writer.number(sources.size());
    for (const auto &source : sources) {
        writer.text(source.table.schema);
        writer.text(source.table.name);
        writer.text(source.column);
        writer.number(source.relation);
        writer.number(static_cast<std::uint64_t>(source.number));
        writer.text(source.type);
    }
}

std::vector<SourceColumn> readSourceColumns(columns::Reader &reader)
{
    std::vector<SourceColumn> sources;
    const auto count = reader.number();
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        SourceColumn source;
        source.table.schema = reader.text();
        source.table.name = reader.text();
        source.column = reader.text();
        source.relation = static_cast<std::uint32_t>(reader.number());
        source.number = static_cast<std::int32_t>(reader.number());
        source.type = reader.text();
        sources.push_back(std::move(source));
    }
    return sources;
}

void writeNarrow(columns::Writer &writer, const std::vector<frame::Column> &columns)
{
    writer.number(columns.size());
    for (const auto &column : columns)
        writeNarrow(writer, column);
}

//! Each feature, and what it was earlier beside it: who fits takes both at once.
void writeNarrow(columns::Writer &writer, const frame::Frame &frame, const std::vector<frame::Column> &earlier)
{
    writeNarrow(writer, frame.keys);
    writer.values(frame.asOf);
    writeNarrow(writer, frame.label);
    writer.values(frame.quantity);
    writer.number(frame.features.size());
    writer.number(earlier.empty() ? 0 : 1);
    for (std::size_t i = 0; i < frame.features.size(); ++i) {
        writeNarrow(writer, frame.features[i]);
        if (!earlier.empty())
            writeNarrow(writer, earlier[i]);
    }
}

//! What a frame's hash is of: snapshots of before would be others if it changed.
void write(columns::Writer &writer, const frame::Frame &frame)
{
    write(writer, frame.keys);
    writer.values(frame.asOf);
    write(writer, frame.label);
    write(writer, frame.features);
}

bool readColumns(columns::Reader &reader, std::vector<frame::Column> &columns)
{
    const auto count = reader.number();
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        auto column = readColumn(reader);
        if (!column)
            return false;
        columns.push_back(std::move(*column));
    }
    return reader.ok();
}

std::optional<frame::Column> readFeature(columns::Reader &reader, const Snapshot &snapshot)
{
    auto column = readColumn(reader);
    const bool fits = column && rowCount(*column) == rowCount(snapshot.frame);
    return fits ? std::optional(std::move(*column)) : std::nullopt;
}

bool readFeatures(columns::Reader &reader, Snapshot &snapshot, const FeatureTaker &take, bool mayHaveEarlier)
{
    const auto count = reader.number();
    const bool hasEarlier = mayHaveEarlier && reader.number() != 0;
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        auto column = readFeature(reader, snapshot);
        auto earlier = column && hasEarlier ? readFeature(reader, snapshot) : std::nullopt;
        if (!column || hasEarlier != earlier.has_value())
            return false;
        if (take) {
            take(snapshot, std::move(*column), std::move(earlier));
            continue;
        }
        snapshot.frame.features.push_back(std::move(*column));
        if (earlier)
            snapshot.earlier.push_back(std::move(*earlier));
    }
    return reader.ok();
}

//! All but the features.
bool readFacts(columns::Reader &reader, frame::Frame &frame, bool mayHaveQuantity)
{
    if (!readColumns(reader, frame.keys))
        return false;
    frame.asOf = reader.values<Timestamp>();
    auto label = readColumn(reader);
    if (!label)
        return false;
    frame.label = std::move(*label);
    if (mayHaveQuantity)
        frame.quantity = reader.values<double>();
    const auto rows = rowCount(frame);
    return std::ranges::all_of(frame.keys,
                               [rows](const auto &column) {
                                   return rowCount(column) == rows;
                               })
        && (frame.asOf.empty() || frame.asOf.size() == rows)
        && (frame.quantity.empty() || frame.quantity.size() == rows);
}

void write(columns::Writer &writer, const Snapshot &snapshot)
{
    writer.text(magic);
    writer.text(snapshot.id);
    writer.text(snapshot.studyHash);
    writer.text(snapshot.rowsHash);
    writer.number(std::bit_cast<std::uint64_t>(snapshot.takenAt.microseconds));
    writer.number(snapshot.rowsAvailable);
    writer.number(snapshot.rowsUsed);
    writer.number(snapshot.rowsSampled);
    writer.number(snapshot.sample ? static_cast<std::uint64_t>(snapshot.sample->rows) : 0);
    writer.number(snapshot.sample ? snapshot.sample->seed.value : 0);
    writer.text(snapshot.database.key);
    writer.text(snapshot.database.address);
    writer.number(snapshot.database.isUntilRestart ? 1 : 0);
    writer.number(snapshot.rows.source);
    for (const auto &kind : engine::kindsLeftOut)
        writer.number(snapshot.rows.*kind.count);
    writer.number(snapshot.rows.train);
    writer.number(snapshot.rows.validation);
    writer.number(snapshot.rows.test);
    writer.number(snapshot.dangers.size());
    for (const auto &danger : snapshot.dangers) {
        writer.text(danger.feature);
        writer.text(toldText(danger));
    }
    writer.texts(snapshot.classes);
    writer.values(snapshot.parts);
    write(writer, snapshot.readings);
    write(writer, snapshot.sources);
    writeNarrow(writer, snapshot.frame, snapshot.earlier);
}

void readSampling(columns::Reader &reader, Snapshot &snapshot)
{
    snapshot.rowsSampled = reader.number();
    const auto rows = reader.number();
    const Seed seed{reader.number()};
    if (rows > 0)
        snapshot.sample = study::Sample{.rows = static_cast<std::int64_t>(rows), .seed = seed};
}

void readOrigin(columns::Reader &reader, Snapshot &snapshot)
{
    snapshot.database.key = reader.text();
    snapshot.database.address = reader.text();
    snapshot.database.isUntilRestart = reader.number() != 0;
    snapshot.rows.source = reader.number();
    for (const auto &kind : engine::kindsLeftOut)
        snapshot.rows.*kind.count = reader.number();
    snapshot.rows.train = reader.number();
    snapshot.rows.validation = reader.number();
    snapshot.rows.test = reader.number();
    const auto dangers = reader.number();
    for (std::uint64_t i = 0; i < dangers && reader.ok(); ++i) {
        auto feature = reader.text();
        snapshot.dangers.push_back(dangerFrom(std::move(feature), reader.text()));
    }
}

//! What a snapshot that did not note its database can still tell.
void deriveRows(Snapshot &snapshot)
{
    snapshot.rows.source = snapshot.rowsAvailable;
    snapshot.rows.notSampled = snapshot.rowsAvailable - std::min(snapshot.rowsAvailable, snapshot.rowsSampled);
    snapshot.rows.withoutLabel = snapshot.rowsSampled - std::min(snapshot.rowsSampled, snapshot.parts.size());
    countParts(snapshot);
}

} // namespace

std::string hashOf(const frame::Frame &frame, const std::vector<frame::Column> &earlier)
{
    Hash128 hash;
    columns::Writer writer([&hash](std::string_view bytes) {
        hash.add(bytes);
    });
    write(writer, frame);
    if (!earlier.empty())
        write(writer, earlier);
    if (!frame.quantity.empty())
        writer.values(frame.quantity);
    return hash.text();
}

void write(const Snapshot &snapshot, const std::function<void(std::string_view)> &sink)
{
    columns::Writer writer(sink);
    write(writer, snapshot);
}

std::string toBytes(const Snapshot &snapshot)
{
    columns::Writer writer;
    write(writer, snapshot);
    return writer.take();
}

Result<Snapshot> read(columns::Reader &reader, const FeatureTaker &take)
{
    const Failure broken(Error{.code = Error::Code::Io,
                               .subject = subjects::snapshot,
                               .problem = messages::bytesChanged(),
                               .remedies = {messages::takeAgain()}});
    const auto head = reader.text();
    const bool isNow =
        head == magic || head == magicWithoutQuantity || head == magicWithoutEarlier || head == magicOfWideColumns;
    if (!isNow && head != magicWithoutOrigin && head != magicWithoutSamples && head != magicWithoutReadings)
        return broken;
    Snapshot snapshot;
    snapshot.id = reader.text();
    snapshot.studyHash = reader.text();
    snapshot.rowsHash = reader.text();
    snapshot.takenAt = {std::bit_cast<std::int64_t>(reader.number())};
    snapshot.rowsAvailable = reader.number();
    snapshot.rowsUsed = reader.number();
    snapshot.rowsSampled = snapshot.rowsAvailable;
    if (isNow || head == magicWithoutOrigin)
        readSampling(reader, snapshot);
    if (isNow)
        readOrigin(reader, snapshot);
    snapshot.classes = reader.texts();
    snapshot.parts = reader.values<Part>();
    if (head != magicWithoutReadings && !readReadings(reader, snapshot.readings))
        return broken;
    if (isNow)
        snapshot.sources = readSourceColumns(reader);
    const bool isRead = readFacts(reader, snapshot.frame, head == magic);
    const bool fits =
        snapshot.parts.size() == rowCount(snapshot.frame) && std::ranges::all_of(snapshot.parts, [](Part part) {
            return part < Part::None;
        });
    if (!isRead || !fits)
        return broken;
    if (!isNow)
        deriveRows(snapshot);
    if (!readFeatures(reader, snapshot, take, head == magic || head == magicWithoutQuantity))
        return broken;
    return snapshot;
}

Result<Snapshot> fromBytes(std::string_view bytes)
{
    columns::Reader reader(bytes);
    return read(reader);
}

} // namespace espalier::snapshot
