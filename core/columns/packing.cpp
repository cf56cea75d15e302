// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/packing.h"

#include <algorithm>

namespace espalier::columns {

void write(Writer &writer, const frame::Column &column)
{
    struct Write
    {
        Writer &writer;
        void operator()(const frame::Numbers &numbers) const { writer.values(numbers.values); }
        void operator()(const frame::Integers &integers) const { writer.values(integers.values); }
        void operator()(const frame::Times &times) const { writer.values(times.values); }
        void operator()(const frame::Categories &categories) const
        {
            writer.values(categories.codes);
            writer.texts(categories.levels);
        }
    };
    writer.text(column.name);
    writer.number(column.values.index());
    std::visit(Write{writer}, column.values);
}

std::optional<frame::Column> readColumn(Reader &reader)
{
    frame::Column column{.name = reader.text(), .values = {}};
    switch (reader.number()) {
    case 0:
        column.values = frame::Numbers{reader.values<double>()};
        break;
    case 1:
        column.values = frame::Integers{reader.values<std::int64_t>()};
        break;
    case 2:
        column.values = frame::Times{reader.values<Timestamp>()};
        break;
    case 3: {
        frame::Categories categories{reader.values<std::int32_t>(), reader.texts()};
        const auto count = static_cast<std::int64_t>(categories.levels.size());
        if (!std::ranges::all_of(categories.codes, [count](auto code) {
                return code >= -1 && code < count;
            }))
            return std::nullopt;
        column.values = std::move(categories);
        break;
    }
    default:
        return std::nullopt;
    }
    return reader.ok() ? std::optional(std::move(column)) : std::nullopt;
}

} // namespace espalier::columns
