// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/rows.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace espalier::pg {

Rows::Rows(std::vector<std::string> names, std::vector<std::optional<std::string>> values, std::int64_t affected,
           std::vector<std::size_t> broken)
    : m_names(std::move(names))
    , m_values(std::move(values))
    , m_affected(affected)
    , m_broken(std::move(broken))
{ }

bool Rows::isBroken(std::size_t row, std::size_t column) const
{
    return std::ranges::binary_search(m_broken, row * width() + column);
}

std::string_view Rows::text(std::size_t row, std::size_t column) const
{
    const auto &value = cell(row, column);
    return value ? std::string_view(*value) : std::string_view();
}

std::int64_t Rows::integer(std::size_t row, std::size_t column) const
{
    const auto value = text(row, column);
    std::int64_t result = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), result);
    return parsed.ec == std::errc() && parsed.ptr == value.data() + value.size() ? result : 0;
}

double Rows::number(std::size_t row, std::size_t column) const
{
    // Reads "NaN", "Infinity" and "-Infinity" too, as the server prints them.
    const auto value = text(row, column);
    double result = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), result);
    const bool isWhole = parsed.ec == std::errc() && parsed.ptr == value.data() + value.size();
    return isWhole ? result : std::numeric_limits<double>::quiet_NaN();
}

bool Rows::boolean(std::size_t row, std::size_t column) const
{
    const auto value = text(row, column);
    return value == "t" || value == "true";
}

namespace {

//! The quoted element that starts after its opening quote; leaves at after the closing one.
std::string quotedElement(std::string_view text, std::size_t &at)
{
    std::string element;
    while (at < text.size() && text[at] != '"') {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        element += text[at++];
    }
    ++at;
    return element;
}

} // namespace

std::vector<std::string> parseArray(std::string_view text)
{
    std::vector<std::string> result;
    // '[2:3]={...}' where the lower bound is not 1
    const auto open = text.find('{');
    if (open == std::string_view::npos || text.size() < open + 2 || text.back() != '}')
        return result;
    text = text.substr(open + 1, text.size() - open - 2);
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '"') {
            result.push_back(quotedElement(text, ++at));
        } else {
            const auto end = std::min(text.find(',', at), text.size());
            const auto plain = text.substr(at, end - at);
            result.emplace_back(plain == "NULL" ? std::string_view() : plain);
            at = end;
        }
        ++at; // the comma
    }
    return result;
}

std::string printArray(const std::vector<std::string> &elements)
{
    std::string text;
    for (const auto &element : elements) {
        text += text.empty() ? "\"" : ",\"";
        for (const char character : element) {
            if (character == '"' || character == '\\')
                text += '\\';
            text += character;
        }
        text += '"';
    }
    return "{" + text + "}";
}

} // namespace espalier::pg
