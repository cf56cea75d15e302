// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/sshkeyword.h"

#include <algorithm>
#include <charconv>

namespace espalier::pg {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view keyword = "ssh";

//! Codes of a URI such as %40 as the characters they are.
std::string decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const bool isCode = text[i] == '%' && i + 2 < text.size();
        const auto *first = text.data() + i + 1;
        if (isCode && std::from_chars(first, first + 2, code, 16).ptr == first + 2) {
            result += static_cast<char>(code);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

WithoutSsh uriWithout(std::string_view uri)
{
    const auto query = uri.find('?');
    if (query == std::string_view::npos)
        return {.text = std::string(uri), .ssh = {}};
    WithoutSsh result{.text = std::string(uri.substr(0, query)), .ssh = {}};
    char before = '?';
    for (auto rest = uri.substr(query + 1); !rest.empty();) {
        const auto end = rest.find('&');
        const auto part = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (part.starts_with("ssh=")) {
            result.ssh = decoded(part.substr(4));
            continue;
        }
        result.text += before;
        result.text += part;
        before = '&';
    }
    return result;
}

//! Where the value that starts there ends: in quotes, or at a blank; a backslash takes the next character as it is.
std::size_t endOfValue(std::string_view text, std::size_t start, std::string &value)
{
    const bool isQuoted = start < text.size() && text[start] == '\'';
    for (std::size_t i = start + (isQuoted ? 1 : 0); i < text.size(); ++i) {
        if (isQuoted && text[i] == '\'')
            return i + 1;
        if (!isQuoted && blanks.find(text[i]) != std::string_view::npos)
            return i;
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        value += text[i];
    }
    return text.size();
}

WithoutSsh keywordsWithout(std::string_view text)
{
    WithoutSsh result;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = text.find_first_not_of(blanks, at);
        const auto equals = text.find('=', at);
        // What is no pair is libpq's to tell.
        if (start == std::string_view::npos || equals == std::string_view::npos) {
            result.text += text.substr(at);
            break;
        }
        auto name = text.substr(start, equals - start);
        name = name.substr(0, name.find_last_not_of(blanks) + 1);
        const auto first = std::min(text.find_first_not_of(blanks, equals + 1), text.size());
        std::string value;
        const auto end = endOfValue(text, first, value);
        if (name == keyword)
            result.ssh = value;
        else
            result.text += text.substr(at, end - at);
        at = end;
    }
    return result;
}

} // namespace

WithoutSsh withoutSsh(std::string_view text)
{
    return text.find("://") != std::string_view::npos ? uriWithout(text) : keywordsWithout(text);
}

} // namespace espalier::pg
