// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/bytes.h"

#include "core/base/hash.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace espalier::dataset {

namespace {

static_assert(std::endian::native == std::endian::little, "the cache is written in the machine's own order");

constexpr std::string_view magic = "espalier snapshot 2\n";
constexpr std::string_view firstMagic = "espalier snapshot 1\n"; //!< knew no samples

//! Writes into a sink: a function of (const char *, size).
template<typename Sink>
class Writer
{
public:
    explicit Writer(Sink sink)
        : m_sink(std::move(sink))
    { }

    void text(std::string_view text)
    {
        number(text.size());
        m_sink(text);
    }
    void number(std::uint64_t value) { raw(&value, sizeof value); }

    template<typename T>
    void values(const std::vector<T> &values)
    {
        number(values.size());
        raw(values.data(), values.size() * sizeof(T));
    }
    void texts(const std::vector<std::string> &texts)
    {
        number(texts.size());
        for (const auto &each : texts)
            text(each);
    }

private:
    void raw(const void *data, std::size_t size) { m_sink(std::string_view(static_cast<const char *>(data), size)); }

    Sink m_sink;
};

//! Reads what Writer wrote; after the first wrong size everything is empty and ok() is false.
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    { }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        raw(&value, sizeof value);
        return value;
    }
    std::string text()
    {
        std::string text(sized(1), '\0');
        raw(text.data(), text.size());
        return text;
    }
    template<typename T>
    std::vector<T> values()
    {
        std::vector<T> values(sized(sizeof(T)));
        raw(values.data(), values.size() * sizeof(T));
        return values;
    }
    std::vector<std::string> texts()
    {
        std::vector<std::string> texts(sized(sizeof(std::uint64_t)));
        for (auto &each : texts)
            each = text();
        return texts;
    }
    bool ok() const { return m_ok; }

private:
    //! A count of elements that the bytes left could hold.
    std::size_t sized(std::size_t elementSize)
    {
        const auto count = number();
        if (count <= m_bytes.size() / elementSize)
            return count;
        m_ok = false;
        return 0;
    }
    void raw(void *data, std::size_t size)
    {
        if (size > m_bytes.size()) {
            m_ok = false;
            m_bytes = {};
            return;
        }
        if (size > 0)
            std::memcpy(data, m_bytes.data(), size);
        m_bytes.remove_prefix(size);
    }

    std::string_view m_bytes;
    bool m_ok = true;
};

template<typename Sink>
void write(Writer<Sink> &writer, const frame::Column &column)
{
    writer.text(column.name);
    writer.number(column.values.index());
    if (const auto *categories = std::get_if<frame::Categories>(&column.values)) {
        writer.values(categories->codes);
        writer.texts(categories->levels);
    } else if (const auto *numbers = std::get_if<frame::Numbers>(&column.values)) {
        writer.values(numbers->values);
    } else if (const auto *integers = std::get_if<frame::Integers>(&column.values)) {
        writer.values(integers->values);
    } else {
        writer.values(std::get<frame::Times>(column.values).values);
    }
}

template<typename Sink>
void write(Writer<Sink> &writer, const std::vector<frame::Column> &columns)
{
    writer.number(columns.size());
    for (const auto &column : columns)
        write(writer, column);
}

template<typename Sink>
void write(Writer<Sink> &writer, const frame::Frame &frame)
{
    write(writer, frame.keys);
    writer.values(frame.asOf);
    write(writer, frame.label);
    write(writer, frame.features);
}

template<typename Sink>
void write(Writer<Sink> &writer, const Snapshot &snapshot)
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
    writer.texts(snapshot.classes);
    writer.values(snapshot.parts);
    write(writer, snapshot.frame);
}

std::optional<frame::Column> readColumn(Reader &reader)
{
    frame::Column column{.name = reader.text(), .values = {}};
    switch (reader.number()) {
    case 0:
        column.values = frame::Numbers{reader.values<double>()};
        break;
    case 1:
        column.values = frame::Integers{reader.values<std::int64_t>()};
        break;
    case 2:
        column.values = frame::Times{reader.values<Timestamp>()};
        break;
    case 3: {
        frame::Categories categories{reader.values<std::int32_t>(), reader.texts()};
        const auto count = static_cast<std::int64_t>(categories.levels.size());
        if (!std::ranges::all_of(categories.codes, [count](auto code) {
                return code >= -1 && code < count;
            }))
            return std::nullopt;
        column.values = std::move(categories);
        break;
    }
    default:
        return std::nullopt;
    }
    return reader.ok() ? std::optional(std::move(column)) : std::nullopt;
}

bool readColumns(Reader &reader, std::vector<frame::Column> &columns)
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

bool readFrame(Reader &reader, frame::Frame &frame)
{
    if (!readColumns(reader, frame.keys))
        return false;
    frame.asOf = reader.values<Timestamp>();
    auto label = readColumn(reader);
    if (!label)
        return false;
    frame.label = std::move(*label);
    if (!readColumns(reader, frame.features))
        return false;
    const auto rows = rowCount(frame);
    const auto fits = [rows](const auto &column) {
        return rowCount(column) == rows;
    };
    return std::ranges::all_of(frame.keys, fits) && std::ranges::all_of(frame.features, fits)
        && (frame.asOf.empty() || frame.asOf.size() == rows);
}

void readSampling(Reader &reader, Snapshot &snapshot)
{
    const auto rows = reader.number();
    const Seed seed{reader.number()};
    if (rows > 0)
        snapshot.sample = study::Sample{.rows = static_cast<std::int64_t>(rows), .seed = seed};
}

} // namespace

std::string hashOf(const frame::Frame &frame)
{
    Hash128 hash;
    const auto add = [&hash](std::string_view bytes) {
        hash.add(bytes);
    };
    Writer writer(add);
    write(writer, frame);
    return hash.text();
}

std::string toBytes(const Snapshot &snapshot)
{
    // Counted first: a text that grows is there twice while it moves.
    std::size_t size = 0;
    const auto count = [&size](std::string_view bytes) {
        size += bytes.size();
    };
    Writer counter(count);
    write(counter, snapshot);
    std::string result;
    result.reserve(size);
    const auto append = [&result](std::string_view bytes) {
        result += bytes;
    };
    Writer writer(append);
    write(writer, snapshot);
    return result;
}

Result<Snapshot> fromBytes(std::string_view bytes)
{
    const Failure broken(Error{.code = Error::Code::Io,
                               .subject = "snapshot",
                               .detail = "its bytes in the cache are not what was written",
                               .advice = "Take the snapshot again"});
    Reader reader(bytes);
    const auto head = reader.text();
    if (head != magic && head != firstMagic)
        return broken;
    Snapshot snapshot;
    snapshot.id = reader.text();
    snapshot.studyHash = reader.text();
    snapshot.rowsHash = reader.text();
    snapshot.takenAt = {std::bit_cast<std::int64_t>(reader.number())};
    snapshot.rowsAvailable = reader.number();
    snapshot.rowsUsed = reader.number();
    snapshot.rowsSampled = head == firstMagic ? snapshot.rowsAvailable : reader.number();
    if (head == magic)
        readSampling(reader, snapshot);
    snapshot.classes = reader.texts();
    snapshot.parts = reader.values<Part>();
    const bool isRead = readFrame(reader, snapshot.frame);
    const bool fits =
        snapshot.parts.size() == rowCount(snapshot.frame) && std::ranges::all_of(snapshot.parts, [](Part part) {
            return part <= Part::Gap;
        });
    if (!isRead || !fits)
        return broken;
    return snapshot;
}

} // namespace espalier::dataset
