// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

//! COPY's text format, as Transaction::copyIn() takes it.
namespace espalier::pg {

//! A field with the tab behind it.
void appendField(std::string &line, std::string_view text);

//! Lines in chunks of some thousand: no more of them are held at once.
class CopyLines
{
public:
    //! Appends a row's fields and its line break.
    using AddLine = std::function<void(std::string &text, std::size_t row)>;
    CopyLines(std::size_t rows, AddLine addLine)
        : m_rows(rows)
        , m_addLine(std::move(addLine))
    { }

    //! Stands until it is called again; nothing at the end.
    std::optional<std::string_view> next();

private:
    std::size_t m_rows;
    AddLine m_addLine;
    std::size_t m_row = 0;
    std::string m_text;
};

} // namespace espalier::pg
