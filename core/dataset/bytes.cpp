// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/bytes.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace espalier::dataset {

namespace {

static_assert(std::endian::native == std::endian::little, "the cache is written in the machine's own order");

constexpr std::string_view magic = "espalier snapshot 1\n";

class Writer
{
public:
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes += text;
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
    std::string take() { return std::move(m_bytes); }

private:
    void raw(const void *data, std::size_t size) { m_bytes.append(static_cast<const char *>(data), size); }

    std::string m_bytes;
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

void write(Writer &writer, const frame::Column &column)
{
    struct Write
    {
        Writer &writer;
        void operator()(const frame::Numbers &numbers) const { writer.values(numbers.values); }
        void operator()(const frame::Integers &integers) const { writer.values(integers.values); }
        void operator()(const frame::Times &times) const { writer.values(times.values); }
        void operator()(const frame::Categories &categories) const
        {
            writer.values(categories.codes);
            writer.texts(categories.levels);
        }
    };
    writer.text(column.name);
    writer.number(column.values.index());
    std::visit(Write{writer}, column.values);
}

void write(Writer &writer, const std::vector<frame::Column> &columns)
{
    writer.number(columns.size());
    for (const auto &column : columns)
        write(writer, column);
}

void write(Writer &writer, const frame::Frame &frame)
{
    write(writer, frame.keys);
    writer.values(frame.asOf);
    write(writer, frame.label);
    write(writer, frame.features);
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

} // namespace

std::string toBytes(const frame::Frame &frame)
{
    Writer writer;
    write(writer, frame);
    return writer.take();
}

std::string toBytes(const Snapshot &snapshot)
{
    Writer writer;
    writer.text(magic);
    writer.text(snapshot.id);
    writer.text(snapshot.studyHash);
    writer.text(snapshot.rowsHash);
    writer.number(std::bit_cast<std::uint64_t>(snapshot.takenAt.microseconds));
    writer.number(snapshot.rowsAvailable);
    writer.number(snapshot.rowsUsed);
    writer.texts(snapshot.classes);
    writer.values(snapshot.parts);
    write(writer, snapshot.frame);
    return writer.take();
}

Result<Snapshot> fromBytes(std::string_view bytes)
{
    const Failure broken(Error{.code = Error::Code::Io,
                               .subject = "snapshot",
                               .detail = "its bytes in the cache are not what was written",
                               .advice = "Take the snapshot again"});
    Reader reader(bytes);
    if (reader.text() != magic)
        return broken;
    Snapshot snapshot;
    snapshot.id = reader.text();
    snapshot.studyHash = reader.text();
    snapshot.rowsHash = reader.text();
    snapshot.takenAt = {std::bit_cast<std::int64_t>(reader.number())};
    snapshot.rowsAvailable = reader.number();
    snapshot.rowsUsed = reader.number();
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
