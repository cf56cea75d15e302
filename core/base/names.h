// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/require.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace espalier {

//! The stable name of an enumerator, from a table of pairs. Requires: the value is in the table.
template<typename Table, typename Enum>
constexpr std::string_view nameOf(const Table &table, Enum value)
{
    const auto found = std::ranges::find(table, value, [](const auto &pair) {
        return pair.first;
    });
    ESPALIER_REQUIRE(found != std::ranges::end(table));
    return found->second;
}

template<typename Table>
constexpr auto valueOf(const Table &table, std::string_view name)
{
    using Enum = std::remove_cvref_t<decltype(table[0].first)>;
    const auto found = std::ranges::find(table, name, [](const auto &pair) {
        return pair.second;
    });
    return found == std::ranges::end(table) ? std::optional<Enum>() : std::optional<Enum>(found->first);
}

//! "count, sum, mean": for messages that say what would have been right.
template<typename Table>
std::string namesIn(const Table &table)
{
    std::string text;
    for (const auto &[value, name] : table)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

} // namespace espalier
