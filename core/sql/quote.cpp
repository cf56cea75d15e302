// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/quote.h"

#include "core/base/require.h"

#include <cmath>
#include <fmt/format.h>

namespace espalier::sql {

namespace {

std::string doubled(std::string_view text, char quote)
{
    std::string result(1, quote);
    for (const char character : text) {
        result += character;
        if (character == quote)
            result += quote;
    }
    return result + quote;
}

//! The length of the UTF-8 sequence that starts here, 0 where it is malformed.
std::size_t sequenceLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1
        : lead >= 0xf0 && lead < 0xf5      ? 4
        : lead >= 0xe0                     ? 3
        : lead >= 0xc2                     ? 2
                                           : 0;
    if (length == 0 || lead >= 0xf5 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

std::string quoted(std::string_view name)
{
    ESPALIER_REQUIRE(!name.empty() && name.find('\0') == std::string_view::npos);
    return doubled(name, '"');
}

std::string quoted(const QualifiedName &name)
{
    return name.schema.empty() ? quoted(name.name) : quoted(name.schema) + "." + quoted(name.name);
}

bool isName(std::string_view name)
{
    if (name.empty() || name.size() > 63 || name.find('\0') != std::string_view::npos)
        return false;
    while (!name.empty()) {
        const auto length = sequenceLength(name);
        if (length == 0)
            return false;
        name.remove_prefix(length);
    }
    return true;
}

std::string displayName(const QualifiedName &name)
{
    return name.schema.empty() || name.schema == "public" ? name.name : name.schema + "." + name.name;
}

std::string literal(std::string_view text)
{
    auto result = doubled(text, '\'');
    if (text.find('\\') == std::string_view::npos)
        return result;
    std::string escaped;
    for (const char character : result) {
        escaped += character;
        if (character == '\\')
            escaped += character;
    }
    return "E" + escaped;
}

std::string literal(std::int64_t value)
{
    return fmt::format("{}", value);
}

std::string literal(double value)
{
    if (std::isnan(value))
        return "'NaN'::float8";
    if (std::isinf(value))
        return value > 0 ? "'Infinity'::float8" : "'-Infinity'::float8";
    return fmt::format("'{}'::float8", value);
}

} // namespace espalier::sql
