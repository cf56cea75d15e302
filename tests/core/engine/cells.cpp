// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/cells.h"

#include <fmt/format.h>

namespace espalier::tests {

Cell cellAt(const frame::Column &column, std::size_t row)
{
    if (frame::isMissing(column, row))
        return {};
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return numbers->values[row];
    return std::string(std::get<frame::Categories>(column.values).at(row));
}

std::string textOf(const Cell &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return fmt::format("{:.17g}", *number);
    if (const auto *word = std::get_if<std::string>(&cell))
        return "'" + *word + "'";
    return "missing";
}

} // namespace espalier::tests
