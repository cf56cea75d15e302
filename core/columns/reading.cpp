// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/reading.h"

#include <array>
#include <fmt/format.h>

namespace espalier::columns {

std::string_view words(RereadReason again)
{
    constexpr std::array<std::string_view, 19> texts{
        "only what changed was read",
        "it was not read before",
        "some of its columns were not read before",
        "as asked for",
        "it is a view",
        "it is a foreign table, or has a foreign partition",
        "its rows are not kept in a heap",
        "it is unlogged: a crash empties it without a trace",
        "other tables inherit from it",
        "a column is computed when it is read",
        "the role may not read all its columns, or not ask which server this is",
        "PostgreSQL before version 14 cannot be asked",
        "the server was started meanwhile or is another one, or the role or a setting is",
        "the table was rewritten",
        "a column was altered",
        "only the database can find its examples and their labels",
        "most of it changed",
        "it was altered meanwhile",
        "row-level security decides which of its rows are seen",
    };
    return texts[static_cast<std::size_t>(again)];
}

std::vector<std::string> describe(const std::vector<TableReading> &readings)
{
    std::vector<std::string> lines;
    std::size_t rows = 0;
    std::size_t rowsRead = 0;
    std::uint64_t bytes = 0;
    bool isBrought = false;
    for (const auto &reading : readings) {
        rows += reading.rows;
        rowsRead += reading.rowsRead;
        bytes += reading.bytes;
        isBrought |= reading.again == RereadReason::No;
        if (reading.again != RereadReason::No)
            lines.push_back(fmt::format("{} read whole: {}", sql::displayName(reading.table), words(reading.again)));
    }
    if (!readings.empty()) {
        if (isBrought && rowsRead == 0)
            lines.insert(lines.begin(), fmt::format("up to date: nothing had changed in {} rows", rows));
        else
            lines.insert(lines.begin(),
                         fmt::format("{}: {} of {} rows read, {:.1f} MB", isBrought ? "brought up to date" : "read",
                                     rowsRead, rows, static_cast<double>(bytes) / 1e6));
    }
    return lines;
}

} // namespace espalier::columns
