// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/reader.h"

#include "core/pg/binary.h"
#include "core/pg/messages.h"

#include <fmt/format.h>

namespace espalier::pg {

Result<frame::Table> readTable(Transaction &transaction, std::string_view query, const std::vector<Field> &fields,
                               std::size_t expectedRows)
{
    constexpr std::uint64_t reportEvery = 16'384;
    BinaryReader reader(fields, expectedRows);
    auto &progress = transaction.progress();
    std::uint64_t reported = 0;
    const auto counted = transaction.copyOut(
        fmt::format("COPY ({}) TO STDOUT (FORMAT binary)", query), [&](std::string_view chunk) -> Result<> {
            if (auto added = reader.add(chunk); !added)
                return added;
            if (reader.rows() >= reported + reportEvery) {
                reported = reader.rows();
                const auto share = static_cast<double>(reported) / static_cast<double>(expectedRows);
                progress.report(expectedRows == 0 ? -1 : std::min(share, 1.0),
                                messages::rowsRead(static_cast<std::int64_t>(reported)));
            }
            return {};
        });
    if (!counted)
        return Failure(counted.error());
    if (*counted != reader.rows()) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = "COPY",
                             .problem = messages::countedOtherwise(static_cast<std::int64_t>(*counted),
                                                                   static_cast<std::int64_t>(reader.rows()))});
    }
    return reader.finish();
}

} // namespace espalier::pg
