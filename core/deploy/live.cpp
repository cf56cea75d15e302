// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/live.h"

#include "core/deploy/condition.h"
#include "core/deploy/names.h"
#include "core/deploy/registry.h"
#include "core/pg/reading.h"
#include "core/sql/select.h"

#include <algorithm>
#include <utility>

namespace espalier::deploy {

namespace {

//! Which of the functions that have one name for all versions are there.
Result<std::vector<std::string>> functionsOf(pg::Transaction &transaction, const Names &names)
{
    std::vector<std::string> wanted;
    wanted.reserve(5);
    for (const auto &name : {names.predict(), names.at(), names.reasons(), names.whatIf(), names.interval()})
        wanted.push_back(name.name);
    const auto rows = transaction.query("SELECT DISTINCT p.proname FROM pg_catalog.pg_proc p "
                                        "JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace "
                                        "WHERE n.nspname = $1 AND p.proname = ANY ($2::text[]) ORDER BY 1",
                                        {names.schema, pg::printArray(wanted)});
    if (!rows)
        return Failure(rows.error());
    std::vector<std::string> found;
    found.reserve(rows->size());
    for (std::size_t row = 0; row < rows->size(); ++row)
        found.emplace_back(rows->text(row, 0));
    return found;
}

} // namespace

Result<std::vector<Project>> projects(pg::Connection &connection, const std::string &schema)
{
    return pg::inReading(connection, {}, [&schema](pg::Transaction &transaction) {
        auto projects = readProjects(transaction, schema);
        for (std::size_t i = 0; projects && i < projects->size(); ++i) {
            if (auto inspected = inspect(transaction, schema, (*projects)[i]); !inspected)
                return Result<std::vector<Project>>(Failure(inspected.error()));
        }
        return projects;
    });
}

Result<LivePredictions> livePredictions(pg::Connection &connection, const std::string &schema, const std::string &name,
                                        std::size_t limit)
{
    sql::Select select;
    select.items.push_back({sql::verbatim("*"), ""});
    select.from = sql::Source{.from = Names{schema, name}.view(), .alias = "p"};
    select.limit = 0;
    // The view gives whoever asks predictions of the rows that he may see.
    const pg::TransactionOptions options{.filtered = {Names{schema, name}.view()}};
    return pg::inReading(connection, options, [&](pg::Transaction &transaction) -> Result<LivePredictions> {
        if (auto project = readProject(transaction, schema, name); !project)
            return Failure(project.error());
        // The view's columns before the prediction say of what it is.
        const auto shape = transaction.query(sql::print(select));
        if (!shape)
            return Failure(shape.error());
        LivePredictions predictions;
        auto functions = functionsOf(transaction, {schema, name});
        if (!functions)
            return Failure(functions.error());
        predictions.functions = std::move(*functions);
        predictions.hasMoment =
            std::ranges::find(predictions.functions, Names{schema, name}.at().name) != predictions.functions.end();
        for (const auto &column : shape->names()) {
            if (column == "prediction")
                break;
            predictions.orderedBy.push_back(column);
        }
        // What stands behind the version takes time, and who looks at all rows does not look at that.
        auto ordered = select;
        ordered.items.clear();
        for (const auto &column : shape->names()) {
            ordered.items.push_back({sql::column("p", column), ""});
            if (column == "version")
                break;
        }
        for (const auto &column : predictions.orderedBy)
            ordered.orderBy.push_back({sql::column("p", column)});
        ordered.limit = static_cast<std::int64_t>(limit);
        auto rows = transaction.query(sql::print(ordered));
        if (!rows)
            return Failure(rows.error());
        predictions.rows = std::move(*rows);
        return predictions;
    });
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
