// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! How numbers, texts and columns become bytes for the cache.
namespace espalier::columns {

static_assert(std::endian::native == std::endian::little, "the cache is written in the machine's own order");

//! Into a text, or, where one is given, into a sink that keeps nothing.
class Writer
{
public:
    Writer() = default;
    explicit Writer(std::function<void(std::string_view)> sink)
        : m_sink(std::move(sink))
    { }
    void reserve(std::size_t size) { m_bytes.reserve(size); }

    void text(std::string_view text)
    {
        number(text.size());
        raw(text.data(), text.size());
    }
    void number(std::uint64_t value) { raw(&value, sizeof value); }

    template<typename T>
    void values(const std::vector<T> &values)
    {
        number(values.size());
        elements(values.data(), values.size());
    }
    //! Without their count, which stands before the first of them.
    template<typename T>
    void elements(const T *first, std::size_t count)
    {
        raw(first, count * sizeof(T));
    }
    void texts(const std::vector<std::string> &texts)
    {
        number(texts.size());
        for (const auto &each : texts)
            text(each);
    }
    std::string take() { return std::move(m_bytes); }

private:
    void raw(const void *data, std::size_t size)
    {
        const std::string_view bytes(static_cast<const char *>(data), size);
        if (m_sink)
            m_sink(bytes);
        else
            m_bytes += bytes;
    }

    std::function<void(std::string_view)> m_sink;
    std::string m_bytes;
};

//! Reads what Writer wrote; after the first wrong size everything is empty and ok() is false.
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
        , m_left(bytes.size())
    { }
    //! Of so many bytes, which come in pieces: each stands until the next is asked for. An empty one, too early, is a wrong size too.
    Reader(std::size_t size, std::function<std::string_view()> next)
        : m_next(std::move(next))
        , m_left(size)
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
        const auto count = sized(sizeof(T));
        std::vector<T> values;
        values.reserve(count);
        // In pieces that stay in the processor's cache: what is overwritten at once need not be zeros before.
        std::array<T, pieceSize> piece{};
        while (values.size() < count && m_ok) {
            const auto some = std::min(pieceSize, count - values.size());
            raw(piece.data(), some * sizeof(T));
            values.insert(values.end(), piece.data(), piece.data() + some);
        }
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
        if (count <= m_left / elementSize)
            return count;
        m_ok = false;
        return 0;
    }
    void raw(void *data, std::size_t size)
    {
        if (size <= m_left) {
            m_left -= size;
            auto *into = static_cast<char *>(data);
            while (size > 0 && hasPiece()) {
                const auto some = std::min(size, m_bytes.size());
                std::memcpy(into, m_bytes.data(), some);
                m_bytes.remove_prefix(some);
                into += some;
                size -= some;
            }
            if (size == 0)
                return;
        }
        m_ok = false;
        m_bytes = {};
        m_left = 0;
    }
    bool hasPiece()
    {
        if (m_bytes.empty() && m_next)
            m_bytes = m_next();
        return !m_bytes.empty();
    }

    static constexpr std::size_t pieceSize = 1024;

    std::function<std::string_view()> m_next;
    std::string_view m_bytes; //!< of the piece
    std::size_t m_left; //!< of all
    bool m_ok = true;
};

void write(Writer &writer, const frame::Column &column);
//! In fewer bytes where the same values come back, to the bit.
void writeNarrow(Writer &writer, const frame::Column &column);
//! Of either. Nothing where the bytes are no column; codes are checked.
std::optional<frame::Column> readColumn(Reader &reader);

} // namespace espalier::columns
