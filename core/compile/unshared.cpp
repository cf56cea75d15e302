// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/unshared.h"

namespace espalier::compile {

void keepUnshared(sql::Source &parent, const plan::Step &step)
{
    if (!step.mayBeShared)
        return;
    constexpr std::string_view row = "p";
    const auto alias = parent.alias + "_once";
    sql::Select once;
    once.from = sql::Source{.from = step.table.name, .alias = std::string(row)};
    once.having.push_back(sql::binary(sql::call("count", {sql::verbatim("*")}), "=", sql::verbatim("1")));
    sql::Join join{.kind = sql::JoinKind::Inner};
    for (std::size_t i = 0; i < step.parentColumns.size(); ++i) {
        const auto &name = step.parentColumns[i];
        const auto equality = i < step.comparisons.size() ? step.comparisons[i].equality : plan::Comparison().equality;
        once.items.push_back({.expression = sql::column(row, name), .name = name});
        once.groupBy.push_back(sql::column(row, name));
        join.on.push_back(sql::binary(sql::column(alias, name), "=", sql::column(parent.alias, name), equality.schema));
    }
    join.source = {.from = std::vector{std::move(once)}, .alias = alias};
    parent.joins.insert(parent.joins.begin(), std::move(join));
}

} // namespace espalier::compile
