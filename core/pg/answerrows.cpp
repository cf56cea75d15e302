// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/answerrows.h"

#include "core/base/printable.h"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace espalier::pg {

namespace {

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x80;
    });
}

//! All bytes beyond ASCII escaped: in an encoding that is not told, those that happen to be UTF-8 are no better.
std::string shownAscii(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes)
        text += isAscii({&byte, 1}) ? std::string(1, byte) : shownBytes({&byte, 1});
    return text;
}

} // namespace

std::uint64_t countOf(pg_result *answer)
{
    const std::string_view text = PQcmdTuples(answer);
    std::uint64_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

Rows rowsOf(pg_result *answer, Texts texts)
{
    const int width = PQnfields(answer);
    const int height = PQntuples(answer);
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(width));
    for (int column = 0; column < width; ++column)
        names.push_back(shownBytes(PQfname(answer, column)));
    std::vector<std::size_t> broken;
    std::vector<std::optional<std::string>> values;
    values.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            if (PQgetisnull(answer, row, column) != 0) {
                values.emplace_back();
                continue;
            }
            const std::string_view value(PQgetvalue(answer, row, column),
                                         static_cast<std::size_t>(PQgetlength(answer, row, column)));
            const bool isText = texts == Texts::Bytes ? isAscii(value) : isUtf8(value);
            if (!isText)
                broken.push_back(values.size());
            values.emplace_back(isText                      ? std::string(value)
                                    : texts == Texts::Bytes ? shownAscii(value)
                                                            : shownBytes(value));
        }
    }
    return {std::move(names), std::move(values), static_cast<std::int64_t>(countOf(answer)), std::move(broken)};
}

} // namespace espalier::pg
