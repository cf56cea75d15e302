// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/dictionary.h"
#include "core/pg/reader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! Reads the bytes of COPY ... (FORMAT binary), cut anywhere, into columns. Format: the manual of PostgreSQL, COPY.
class BinaryReader
{
public:
    BinaryReader(const std::vector<Field> &fields, std::size_t expectedRows);

    //! Errors: Internal where the stream is not what the fields promise; Query with 22021 where a text is none.
    Result<> add(std::string_view chunk);
    //! Errors: Internal where the trailer is missing.
    Result<frame::Table> finish();
    std::uint64_t rows() const { return m_rows; }

private:
    enum class State
    {
        Header,
        Extension,
        Row,
        Value,
        End
    };

    //! One output column while it is read; only the vector of its wire is used.
    struct Sink
    {
        sql::Wire wire = sql::Wire::Number;
        std::vector<double> numbers;
        std::vector<std::int64_t> integers;
        std::vector<Timestamp> times;
        std::vector<std::int32_t> codes;
        Dictionary dictionary;
    };

    //! The bytes used from the start of the text; 0 where more are needed.
    Result<std::size_t> advance(std::string_view bytes);
    //! A whole row that is as the fields promise, in one go: what it takes is most of a fetch. 0 where it is not that; nothing is kept of
    //! it then, and advance() tells what is wrong with it.
    Result<std::size_t> takeRow(std::string_view bytes);
    //! Where the row ends; 0 where it is not whole, or not as the fields promise.
    std::size_t endOfRow(std::string_view bytes) const;
    Result<std::size_t> readHeader(std::string_view bytes);
    Result<std::size_t> readRow(std::string_view bytes);
    Result<std::size_t> readValue(std::string_view bytes);
    Result<> store(Sink &sink, std::string_view value);
    //! Requires: a number, a whole number or a moment.
    static void storeBits(Sink &sink, std::uint64_t bits);
    static void storeNull(Sink &sink);
    Failure broken(Message what) const;
    Failure noText(std::string_view value) const;

    std::vector<Field> m_fields;
    std::vector<Sink> m_sinks;
    State m_state = State::Header;
    std::size_t m_extension = 0;
    std::size_t m_next = 0; //!< the field whose value comes next
    std::uint64_t m_rows = 0;
    std::string m_pending; //!< the start of something that the next chunk completes
};

} // namespace espalier::pg
