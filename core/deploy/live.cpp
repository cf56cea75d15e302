// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/apply.h"
#include "core/deploy/names.h"
#include "core/deploy/registry.h"
#include "core/sql/select.h"

namespace espalier::deploy {

Result<std::vector<Project>> projects(pg::Connection &connection, const std::string &schema)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto projects = readProjects(*transaction, schema);
    if (projects) {
        if (auto ended = transaction->commit(); !ended)
            return Failure(ended.error());
    }
    return projects;
}

Result<pg::Rows> livePredictions(pg::Connection &connection, const std::string &schema, const std::string &name,
                                 std::size_t limit)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    if (auto project = readProject(*transaction, schema, name); !project)
        return Failure(project.error());
    sql::Select select;
    select.items.push_back({sql::verbatim("*"), ""});
    select.from = sql::Source{.from = Names{schema, name}.view(), .alias = "p"};
    select.limit = static_cast<std::int64_t>(limit);
    auto rows = transaction->query(sql::print(select));
    if (rows) {
        if (auto ended = transaction->commit(); !ended)
            return Failure(ended.error());
    }
    return rows;
}

Result<std::int64_t> countPredictions(pg::Connection &connection, const std::string &schema, const std::string &name)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    sql::Select select;
    select.items.push_back({sql::call("count", {sql::verbatim("*")}), ""});
    select.from = sql::Source{.from = Names{schema, name}.view(), .alias = "p"};
    auto rows = transaction->query(sql::print(select));
    if (!rows)
        return Failure(rows.error());
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    return rows->integer(0, 0);
}

} // namespace espalier::deploy
