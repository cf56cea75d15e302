// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/accounting.h"

namespace espalier::engine {

std::size_t usedRows(const Accounting &rows)
{
    return rows.train + rows.validation + rows.test;
}

Json toJson(const Accounting &rows)
{
    Json json{{"source", rows.source}, {"used", usedRows(rows)}};
    for (const auto &kind : kindsLeftOut)
        json[std::string(kind.name)] = rows.*kind.count;
    json["train"] = rows.train;
    json["validation"] = rows.validation;
    json["test"] = rows.test;
    return json;
}

std::vector<Message> told(const Accounting &rows)
{
    std::vector<Message> result{
        messages::rowsUsed(static_cast<std::int64_t>(rows.source), static_cast<std::int64_t>(usedRows(rows)))};
    for (const auto &kind : kindsLeftOut) {
        if (const auto count = rows.*kind.count; count > 0)
            result.push_back(kind.told(static_cast<std::int64_t>(count)));
    }
    return result;
}

} // namespace espalier::engine
