// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/accounting.h"

#include "core/base/text.h"

#include <fmt/format.h>

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

std::string describe(const Accounting &rows)
{
    auto text = fmt::format("{} rows: {} used", groupedDigits(rows.source), groupedDigits(usedRows(rows)));
    for (const auto &kind : kindsLeftOut) {
        if (rows.*kind.count > 0)
            text += fmt::format(", {} {}", groupedDigits(rows.*kind.count), kind.words);
    }
    return text;
}

} // namespace espalier::engine
