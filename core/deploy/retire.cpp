// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/retire.h"

#include "core/deploy/inventory.h"
#include "core/deploy/registry.h"
#include "core/deploy/transaction.h"

#include <algorithm>

namespace espalier::deploy {

namespace {

//! What there is, whatever the registry says of it: views before the functions that they call, the stable names before the versions.
std::string dropAll(const Names &names, const Project &project, const std::multimap<std::string, Object> &objects)
{
    std::string text;
    const auto drop = [&](const ObjectName &own) {
        text += deploy::dropStatements(own, objects);
    };
    std::ranges::for_each(stableNames(names), drop);
    for (const auto &version : project.versions) {
        auto own = versionNames(names, version.number);
        std::ranges::reverse(own); // the view of the features is what all others read
        std::ranges::for_each(own, drop);
    }
    return text + "DELETE FROM " + sql::quoted(names.table("projects"))
        + " WHERE \"name\" = " + sql::literal(names.project) + ";\n";
}

//! The log with its views, of what the registry says that there is one.
Result<std::string> dropLog(pg::Transaction &transaction, const Names &names)
{
    const auto isThere = isWatched(transaction, names.schema);
    if (!isThere)
        return Failure(isThere.error());
    std::string text;
    if (!*isThere)
        return text;
    const auto rows = transaction.query("SELECT \"version\" FROM " + sql::quoted(names.table("watched_logs"))
                                            + R"( WHERE "project" = $1 ORDER BY "version")",
                                        {names.project});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0)
        return text;
    text = "DROP VIEW IF EXISTS " + sql::quoted(names.performance()) + ";\n";
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const auto version = static_cast<int>(rows->integer(row, 0));
        text += "DROP VIEW IF EXISTS " + sql::quoted(names.outcomes(version)) + ";\n";
    }
    return text + "DROP TABLE IF EXISTS " + sql::quoted(names.log()) + ";\n";
}

std::string dropRegistry(const Names &names)
{
    std::string text;
    for (const auto *table : {"watched_freshness", "watched_logs", "watched_observations", "watched_profiles"})
        text += "DROP TABLE IF EXISTS " + sql::quoted(names.table(table)) + ";\n";
    for (const auto *table : {"predictions", "aliases", "deployments", "models", "projects", "format"})
        text += "DROP TABLE " + sql::quoted(names.table(table)) + ";\n";
    return text;
}

//! The schema goes only where we made it and nothing else is in it.
Result<> dropSchema(pg::Transaction &transaction, const std::string &schema)
{
    const auto rows = transaction.query(
        "SELECT obj_description(n.oid, 'pg_namespace') LIKE 'espalier:%' AND NOT EXISTS"
        " (SELECT FROM pg_depend d WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = n.oid)"
        " FROM pg_namespace n WHERE n.nspname = $1",
        {schema});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0 || !rows->boolean(0, 0))
        return {};
    return transaction.execute("DROP SCHEMA " + sql::quoted(schema));
}

} // namespace

Result<> retire(pg::Connection &connection, const std::string &schema, const std::string &name)
{
    const Names names{schema, name};
    return inDeployment(connection, schema, name, [&](pg::Transaction &transaction) -> Result<> {
        const auto project = readProject(transaction, schema, name);
        if (!project)
            return Failure(project.error());
        const auto objects = readObjects(transaction, names, namesOf(names, *project));
        if (!objects)
            return Failure(objects.error());
        const auto log = dropLog(transaction, names);
        if (!log)
            return Failure(log.error());
        if (auto dropped = transaction.execute(*log + dropAll(names, *project, *objects)); !dropped)
            return dropped;
        const auto left = readProjects(transaction, schema);
        if (!left)
            return Failure(left.error());
        if (!left->empty())
            return {};
        if (auto dropped = transaction.execute(dropRegistry(names)); !dropped)
            return dropped;
        return dropSchema(transaction, schema);
    });
}

} // namespace espalier::deploy
