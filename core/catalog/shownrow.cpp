// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/shownrow.h"

#include <fmt/format.h>

namespace espalier::catalog {

namespace {

constexpr std::size_t shownBytes = 16;

sql::Expression shown(const sql::Expression &column)
{
    return sql::call("left", {sql::cast(column, "text"), sql::value(std::int64_t{longestSampleText} + 1)});
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

//! The first characters, where there are more of them.
SampleValue textValue(std::string_view text)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isContinuation(text[at]) && ++characters > longestSampleText)
            return {.text = std::string(text.substr(0, at)), .isCut = true};
    }
    return {.text = std::string(text)};
}

SampleValue bytesValue(std::string_view hex, std::int64_t length)
{
    const bool isCut = length > static_cast<std::int64_t>(shownBytes);
    return {.text = "\\x" + std::string(hex) + (isCut ? fmt::format("… ({} bytes)", length) : ""), .isCut = isCut};
}

} // namespace

void addShown(sql::Select &select, const Column &column, const sql::Expression &value)
{
    if (column.type != Type::Bytes) {
        select.items.push_back({shown(value), {}});
        return;
    }
    auto start = sql::call("substr", {value, sql::value(std::int64_t{1}), sql::value(std::int64_t{shownBytes})});
    select.items.push_back({sql::call("encode", {std::move(start), sql::value(std::string_view("hex"))}), {}});
    select.items.push_back({sql::call("octet_length", {value}), {}});
}

std::vector<SampleValue> shownRow(const Table &table, const pg::Rows &rows, std::size_t row)
{
    std::vector<SampleValue> values;
    std::size_t place = 0;
    for (const auto &column : table.columns) {
        if (!column.isReadable)
            continue;
        if (rows.isNull(row, place))
            values.push_back({.isNull = true});
        else if (column.type == Type::Bytes)
            values.push_back(bytesValue(rows.text(row, place), rows.integer(row, place + 1)));
        else
            values.push_back(textValue(rows.text(row, place)));
        place += column.type == Type::Bytes ? 2 : 1;
    }
    return values;
}

} // namespace espalier::catalog
