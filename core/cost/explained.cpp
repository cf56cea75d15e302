// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/explained.h"

#include "core/base/json.h"
#include "core/cost/messages.h"
#include "core/sql/statement.h"

namespace espalier::cost {

namespace {

void collect(const Json &node, Explained &found)
{
    const auto how = node.value("Node Type", std::string());
    const auto rows = node.value("Plan Rows", 0.0);
    if (node.contains("Relation Name")) {
        found.reads.push_back({{node.value("Schema", std::string()), node.value("Relation Name", std::string())},
                               how,
                               node.value("Total Cost", 0.0),
                               rows});
    }
    if (how == "Function Scan" && node.value("Function Name", std::string()) == "generate_series")
        found.seriesRows = rows;
    if (node.contains("Distributed Query"))
        found.isSharded = true;
    if (!node.contains("Plans"))
        return;
    for (const auto &inner : node["Plans"])
        collect(inner, found);
}

} // namespace

Result<Explained> explained(const sql::Select &query, pg::Transaction &transaction)
{
    const auto rows = transaction.query(sql::explain(query));
    if (!rows)
        return Failure(rows.error());
    const auto json = parseJson(rows->text(0, 0), "EXPLAIN");
    if (!json)
        return Failure(json.error());
    if (!json->is_array() || json->empty() || !json->front().contains("Plan"))
        return Failure(
            Error{.code = Error::Code::Unsupported, .subject = "EXPLAIN", .problem = messages::planNotRead()});
    const auto &top = json->front()["Plan"];
    Explained found{.rows = top.value("Plan Rows", 0.0), .cost = top.value("Total Cost", 0.0)};
    collect(top, found);
    return found;
}

} // namespace espalier::cost
