// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/apply.h"
#include "core/deploy/names.h"
#include "core/deploy/registry.h"
#include "core/deploy/transaction.h"

namespace espalier::deploy {

namespace {

std::string dropStatements(const Names &names, const Project &project, const StoredVersion &stored)
{
    std::string text = "DROP VIEW IF EXISTS " + sql::quoted(names.view()) + ";\n";
    const auto drop = [&text](const sql::QualifiedName &name) {
        text += "DROP FUNCTION IF EXISTS " + sql::quoted(name) + ";\n";
    };
    drop(names.live());
    drop(names.predict());
    if (stored.hasAsOf)
        drop(names.at());
    for (const auto &version : project.versions) {
        drop(names.predict(version.number));
        if (stored.hasAsOf)
            drop(names.at(version.number));
        drop(names.score(version.number));
        text += "DROP VIEW IF EXISTS " + sql::quoted(names.features(version.number)) + ";\n";
    }
    return text + "DELETE FROM " + sql::quoted(names.table("projects"))
        + " WHERE \"name\" = " + sql::literal(names.project) + ";\n";
}

std::string dropRegistry(const Names &names)
{
    std::string text;
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
        const auto stored = readVersion(transaction, schema, name, project->versions.front().number);
        if (!stored)
            return Failure(stored.error());
        if (auto dropped = transaction.execute(dropStatements(names, *project, *stored)); !dropped)
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
