// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/append.h"

#include "core/base/require.h"

#include <unordered_map>

namespace espalier::frame {

namespace {

void append(Categories &categories, const Categories &more)
{
    std::unordered_map<std::string_view, std::int32_t> codes;
    for (std::size_t i = 0; i < categories.levels.size(); ++i)
        codes.emplace(categories.levels[i], static_cast<std::int32_t>(i));
    std::vector<std::string> added;
    std::vector<std::int32_t> places;
    for (const auto &level : more.levels) {
        const auto next = static_cast<std::int32_t>(codes.size());
        const auto [place, isNew] = codes.try_emplace(level, next);
        places.push_back(place->second);
        if (isNew)
            added.push_back(level);
    }
    for (const auto code : more.codes)
        categories.codes.push_back(code < 0 ? Categories::missing : places[static_cast<std::size_t>(code)]);
    categories.levels.insert(categories.levels.end(), added.begin(), added.end());
}

} // namespace

Column appended(Column column, const Column &more)
{
    ESPALIER_REQUIRE(column.values.index() == more.values.index());
    std::visit(
        [&more](auto &values) {
            using Values = std::decay_t<decltype(values)>;
            const auto &others = std::get<Values>(more.values);
            if constexpr (std::is_same_v<Values, Categories>)
                append(values, others);
            else
                values.values.insert(values.values.end(), others.values.begin(), others.values.end());
        },
        column.values);
    return column;
}

} // namespace espalier::frame
