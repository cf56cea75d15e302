// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/binary.h"

#include "core/base/printable.h"
#include "core/pg/messages.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace espalier::pg {

namespace {

constexpr std::string_view signature("PGCOPY\n\377\r\n\0", 11);
constexpr std::size_t headerSize = 19;
constexpr std::int64_t year2000 = 946'684'800'000'000; // in microseconds since 1970

template<typename T, std::size_t... place>
T bigEndianAt(const char *bytes, std::index_sequence<place...> /*places*/)
{
    // In one expression: compilers make one instruction of it.
    return static_cast<T>(
        (...
         | static_cast<T>(static_cast<T>(static_cast<unsigned char>(bytes[place])) << (8 * (sizeof(T) - 1 - place)))));
}

template<typename T>
T bigEndian(std::string_view bytes)
{
    return bigEndianAt<T>(bytes.data(), std::make_index_sequence<sizeof(T)>());
}

Timestamp momentOf(std::int64_t sinceYear2000)
{
    if (sinceYear2000 == std::numeric_limits<std::int64_t>::max())
        return Timestamp::infinity();
    if (sinceYear2000 == std::numeric_limits<std::int64_t>::min())
        return Timestamp::minusInfinity();
    return sinceYear2000 > latestMoment.microseconds - year2000 ? latestMoment : Timestamp{sinceYear2000 + year2000};
}

//! What stands for a missing value is no value.
bool isBeyond(sql::Wire wire, std::string_view value)
{
    return wire == sql::Wire::Whole && value.size() == 8
        && static_cast<std::int64_t>(bigEndian<std::uint64_t>(value)) == frame::Integers::missing;
}

} // namespace

BinaryReader::BinaryReader(const std::vector<Field> &fields, std::size_t expectedRows)
    : m_fields(fields)
    , m_sinks(fields.size())
{
    // An estimate may be far too high: reserve no more than a moderate share up front.
    const auto reserved = std::min<std::size_t>(expectedRows, 4'000'000);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto &sink = m_sinks[i];
        sink.wire = fields[i].wire;
        switch (sink.wire) {
        case sql::Wire::Number:
            sink.numbers.reserve(reserved);
            break;
        case sql::Wire::Whole:
            sink.integers.reserve(reserved);
            break;
        case sql::Wire::Moment:
            sink.times.reserve(reserved);
            break;
        case sql::Wire::Text:
            sink.codes.reserve(reserved);
            break;
        }
    }
}

Result<> BinaryReader::add(std::string_view chunk)
{
    std::string joined;
    if (!m_pending.empty()) {
        joined = std::exchange(m_pending, {});
        joined += chunk;
        chunk = joined;
    }
    while (!chunk.empty()) {
        if (m_state == State::Row) {
            const auto taken = takeRow(chunk);
            if (!taken)
                return Failure(taken.error());
            if (*taken > 0) {
                chunk.remove_prefix(*taken);
                continue;
            }
        }
        const auto used = advance(chunk);
        if (!used)
            return Failure(used.error());
        if (*used == 0) {
            m_pending = chunk;
            break;
        }
        chunk.remove_prefix(*used);
    }
    return {};
}

Result<std::size_t> BinaryReader::advance(std::string_view bytes)
{
    switch (m_state) {
    case State::Header:
        return readHeader(bytes);
    case State::Extension: {
        const auto used = std::min(bytes.size(), m_extension);
        m_extension -= used;
        if (m_extension == 0)
            m_state = State::Row;
        return used;
    }
    case State::Row:
        return readRow(bytes);
    case State::Value:
        return readValue(bytes);
    case State::End:
        break;
    }
    return broken(messages::bytesAfterTrailer());
}

std::size_t BinaryReader::endOfRow(std::string_view bytes) const
{
    if (m_sinks.empty() || bytes.size() < 2 || bigEndian<std::uint16_t>(bytes) != m_sinks.size())
        return 0;
    std::size_t at = 2;
    for (const auto &sink : m_sinks) {
        if (bytes.size() - at < 4)
            return 0;
        const auto length = static_cast<std::int32_t>(bigEndian<std::uint32_t>(bytes.substr(at)));
        at += 4;
        if (length == -1)
            continue;
        if (length < 0 || bytes.size() - at < static_cast<std::size_t>(length))
            return 0;
        const auto value = bytes.substr(at, static_cast<std::size_t>(length));
        if (sink.wire != sql::Wire::Text && (value.size() != 8 || isBeyond(sink.wire, value)))
            return 0;
        at += value.size();
    }
    return at;
}

Result<std::size_t> BinaryReader::takeRow(std::string_view bytes)
{
    const auto end = endOfRow(bytes);
    if (end == 0)
        return 0;
    ++m_rows;
    std::size_t at = 2;
    for (std::size_t i = 0; i < m_sinks.size(); ++i) {
        auto &sink = m_sinks[i];
        const auto length = static_cast<std::int32_t>(bigEndian<std::uint32_t>(bytes.substr(at)));
        at += 4;
        if (length == -1) {
            storeNull(sink);
            continue;
        }
        const auto value = bytes.substr(at, static_cast<std::size_t>(length));
        at += value.size();
        if (sink.wire != sql::Wire::Text) {
            storeBits(sink, bigEndian<std::uint64_t>(value));
            continue;
        }
        m_next = i;
        if (auto stored = store(sink, value); !stored)
            return Failure(stored.error());
    }
    return end;
}

Result<std::size_t> BinaryReader::readHeader(std::string_view bytes)
{
    if (bytes.size() < headerSize)
        return 0;
    if (!bytes.starts_with(signature))
        return broken(messages::noBinaryCopy());
    const auto flags = bigEndian<std::uint32_t>(bytes.substr(11));
    // Bit 16 announces OIDs, which no supported server sends; the bits above it are critical by definition.
    if ((flags & 0xffff0000U) != 0)
        return broken(messages::unknownFlags());
    m_extension = bigEndian<std::uint32_t>(bytes.substr(15));
    m_state = m_extension == 0 ? State::Row : State::Extension;
    return headerSize;
}

Result<std::size_t> BinaryReader::readRow(std::string_view bytes)
{
    if (bytes.size() < 2)
        return 0;
    const auto count = static_cast<std::int16_t>(bigEndian<std::uint16_t>(bytes));
    if (count == -1) {
        m_state = State::End;
        return 2;
    }
    if (count < 0 || static_cast<std::size_t>(count) != m_sinks.size())
        return broken(messages::valuesInRow(count, std::ssize(m_sinks)));
    m_next = 0;
    ++m_rows;
    m_state = m_sinks.empty() ? State::Row : State::Value;
    return 2;
}

Result<std::size_t> BinaryReader::readValue(std::string_view bytes)
{
    if (bytes.size() < 4)
        return 0;
    const auto length = static_cast<std::int32_t>(bigEndian<std::uint32_t>(bytes));
    auto &sink = m_sinks[m_next];
    std::size_t used = 4;
    if (length == -1) {
        storeNull(sink);
    } else {
        if (length < 0)
            return broken(messages::negativeLength());
        used += static_cast<std::size_t>(length);
        if (bytes.size() < used)
            return 0;
        const auto value = bytes.substr(4, static_cast<std::size_t>(length));
        if (isBeyond(sink.wire, value)) {
            return Failure(Error{.code = Error::Code::Unsupported,
                                 .subject = m_fields[m_next].name,
                                 .problem = messages::smallestBigint(),
                                 .remedies = {messages::letDatabaseCompute()}});
        }
        if (auto stored = store(sink, value); !stored)
            return Failure(stored.error());
    }
    if (++m_next == m_sinks.size())
        m_state = State::Row;
    return used;
}

Result<> BinaryReader::store(Sink &sink, std::string_view value)
{
    if (sink.wire == sql::Wire::Text) {
        const auto known = sink.dictionary.size();
        sink.codes.push_back(sink.dictionary.code(value));
        // Looked at once, however many rows have it.
        const bool isNew = sink.dictionary.size() > known;
        return isNew && !isUtf8(value) ? noText(value) : Result<>();
    }
    if (value.size() != 8)
        return broken(
            messages::valueOfBytes(std::ssize(value), m_fields[m_next].name, std::string(sql::castOf(sink.wire))));
    storeBits(sink, bigEndian<std::uint64_t>(value));
    return {};
}

void BinaryReader::storeBits(Sink &sink, std::uint64_t bits)
{
    if (sink.wire == sql::Wire::Number)
        sink.numbers.push_back(std::bit_cast<double>(bits));
    else if (sink.wire == sql::Wire::Whole)
        sink.integers.push_back(static_cast<std::int64_t>(bits));
    else
        sink.times.push_back(momentOf(static_cast<std::int64_t>(bits)));
}

void BinaryReader::storeNull(Sink &sink)
{
    switch (sink.wire) {
    case sql::Wire::Number:
        sink.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
        break;
    case sql::Wire::Whole:
        sink.integers.push_back(frame::Integers::missing);
        break;
    case sql::Wire::Moment:
        sink.times.push_back(frame::Times::missing);
        break;
    case sql::Wire::Text:
        sink.codes.push_back(frame::Categories::missing);
        break;
    }
}

Failure BinaryReader::broken(Message what) const
{
    return Failure(Error{.code = Error::Code::Internal,
                         .subject = "COPY",
                         .problem = messages::streamHolds({std::move(what)}, static_cast<std::int64_t>(m_rows))});
}

//! In the words and with the bytes of a server that checks what it sends.
Failure BinaryReader::noText(std::string_view value) const
{
    std::string bytes;
    for (const char byte : brokenBytes(value))
        bytes += fmt::format(" 0x{:02x}", static_cast<unsigned char>(byte));
    constexpr std::size_t most = 200;
    return Failure(Error{.code = Error::Code::Query,
                         .subject = m_fields[m_next].name,
                         .detail = fmt::format("invalid byte sequence for encoding \"UTF8\":{} (in '{}')", bytes,
                                               shownBytes(value.substr(0, most))),
                         .remedies = {messages::textNotValid()},
                         .sqlState = "22021"});
}

Result<frame::Table> BinaryReader::finish()
{
    if (m_state != State::End || !m_pending.empty())
        return broken(messages::noTrailer());
    frame::Table table;
    for (std::size_t i = 0; i < m_sinks.size(); ++i) {
        auto &sink = m_sinks[i];
        frame::Column column{.name = m_fields[i].name, .values = {}};
        if (sink.wire == sql::Wire::Number)
            column.values = frame::Numbers{std::move(sink.numbers)};
        else if (sink.wire == sql::Wire::Whole)
            column.values = frame::Integers{std::move(sink.integers)};
        else if (sink.wire == sql::Wire::Moment)
            column.values = frame::Times{std::move(sink.times)};
        else
            column.values = frame::Categories{std::move(sink.codes), sink.dictionary.takeLevels()};
        table.columns.push_back(std::move(column));
    }
    return table;
}

} // namespace espalier::pg
