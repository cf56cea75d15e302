// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! A small result in text format, complete and immutable, all of it UTF-8: bytes that are none are shown as \xE9.
//! Wide or long data goes through readTable().
class Rows
{
public:
    Rows() = default;
    Rows(std::vector<std::string> names, std::vector<std::optional<std::string>> values, std::int64_t affected,
         std::vector<std::size_t> broken = {});

    std::size_t size() const { return m_names.empty() ? 0 : m_values.size() / m_names.size(); }
    std::size_t width() const { return m_names.size(); }
    const std::vector<std::string> &names() const { return m_names; }
    bool isNull(std::size_t row, std::size_t column) const { return !cell(row, column).has_value(); }
    //! "" where it is null.
    std::string_view text(std::size_t row, std::size_t column) const;
    std::int64_t integer(std::size_t row, std::size_t column) const; //!< 0 where it is null or no number
    double number(std::size_t row, std::size_t column) const; //!< NaN where it is null or no number
    bool boolean(std::size_t row, std::size_t column) const; //!< 't' or 'true'
    std::int64_t affected() const { return m_affected; }
    //! Its bytes were no text, so that what is shown cannot be sent back as a name or a value.
    bool isBroken(std::size_t row, std::size_t column) const;

private:
    const std::optional<std::string> &cell(std::size_t row, std::size_t column) const
    {
        return m_values[row * width() + column];
    }

    std::vector<std::string> m_names;
    std::vector<std::optional<std::string>> m_values;
    std::int64_t m_affected = 0;
    std::vector<std::size_t> m_broken; //!< indices into the values, ascending
};

//! '{a,"b ""c""",NULL}' of a one-dimensional array; NULL gives an empty text.
std::vector<std::string> parseArray(std::string_view text);
//! The text of a one-dimensional array, as a parameter.
std::string printArray(const std::vector<std::string> &elements);

} // namespace espalier::pg
