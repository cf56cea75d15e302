// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/quote.h"

#include "core/base/printable.h"
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
    return !name.empty() && name.size() <= 63 && name.find('\0') == std::string_view::npos && isUtf8(name);
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
