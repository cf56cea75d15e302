// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/preflight.h"

#include "core/deploy/names.h"
#include "core/study/names.h"

#include <set>

namespace espalier::deploy {

namespace {

Finding blocking(std::string subject, std::string detail, std::string advice)
{
    return {true, std::move(subject), std::move(detail), std::move(advice)};
}

std::set<sql::QualifiedName> tablesOf(const plan::Plan &plan)
{
    std::set<sql::QualifiedName> tables{plan.entity.name};
    const auto add = [&](const std::vector<plan::Step> &steps) {
        for (const auto &step : steps)
            tables.insert(step.table.name);
    };
    for (const auto &lookup : plan.lookups)
        add(lookup.steps);
    for (const auto &scan : plan.scans)
        add(scan.steps);
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    if (future != nullptr && future->alive)
        add(future->alive->steps);
    return tables;
}

std::string textArray(const std::set<sql::QualifiedName> &tables)
{
    std::string text;
    for (const auto &table : tables) {
        std::string escaped;
        for (const char character : sql::quoted(table)) {
            if (character == '"' || character == '\\')
                escaped += '\\';
            escaped += character;
        }
        text += (text.empty() ? "\"" : ",\"") + escaped + "\"";
    }
    return "{" + text + "}";
}

Result<> checkRights(Preflight &preflight, const Request &request, pg::Connection &connection,
                     pg::Transaction &transaction)
{
    const auto rows = transaction.query(
        "SELECT to_regnamespace($1) IS NULL, has_database_privilege(current_database(), 'CREATE'),"
        " CASE WHEN to_regnamespace($1) IS NOT NULL THEN has_schema_privilege(to_regnamespace($1), 'CREATE') END,"
        " pg_is_in_recovery()",
        {sql::quoted(request.schema)});
    if (!rows)
        return Failure(rows.error());
    preflight.isSchemaMissing = rows->boolean(0, 0);
    const auto role = sql::quoted(connection.user());
    if (preflight.isSchemaMissing && !rows->boolean(0, 1)) {
        preflight.findings.push_back(
            blocking(request.schema, "the role may not make the schema",
                     "Ask for CREATE SCHEMA " + sql::quoted(request.schema) + " AUTHORIZATION " + role));
    }
    if (!preflight.isSchemaMissing && !rows->boolean(0, 2)) {
        preflight.findings.push_back(
            blocking(request.schema, "the role may not create in the schema",
                     "Ask for GRANT CREATE, USAGE ON SCHEMA " + sql::quoted(request.schema) + " TO " + role));
    }
    if (rows->boolean(0, 3)) {
        preflight.findings.push_back(blocking(
            connection.database(), "this server is a standby: it cannot be written to", "Connect to the primary"));
    }
    return {};
}

Result<> checkRowSecurity(Preflight &preflight, const plan::Plan &plan, pg::Transaction &transaction)
{
    const auto rows = transaction.query("SELECT c.oid::regclass::text FROM pg_class c WHERE c.relrowsecurity"
                                        " AND c.oid = ANY (SELECT to_regclass(t) FROM unnest($1::text[]) t) ORDER BY 1",
                                        {textArray(tablesOf(plan))});
    if (!rows)
        return Failure(rows.error());
    for (std::size_t row = 0; row < rows->size(); ++row) {
        preflight.findings.push_back(Finding{!preflight.hasInvoker, std::string(rows->text(row, 0)),
                                             "row security is on: each role gets predictions of the rows it may see",
                                             preflight.hasInvoker
                                                 ? "The live view runs with the rights of who reads it"
                                                 : "PostgreSQL 15 or later is needed for such a view"});
    }
    return {};
}

Result<> checkNames(Preflight &preflight, const Request &request, pg::Transaction &transaction)
{
    const Names names{request.schema, request.study.name};
    const auto rows = transaction.query("SELECT to_regclass($1) IS NOT NULL, to_regclass($2) IS NOT NULL",
                                        {sql::quoted(names.view()), sql::quoted(names.table("projects"))});
    if (!rows)
        return Failure(rows.error());
    if (!rows->boolean(0, 0))
        return {};
    bool isOurs = false;
    if (rows->boolean(0, 1)) {
        const auto project = transaction.query(
            "SELECT count(*) FROM " + sql::quoted(names.table("projects")) + " WHERE name = $1", {request.study.name});
        if (!project)
            return Failure(project.error());
        isOurs = project->integer(0, 0) > 0;
    }
    if (!isOurs) {
        preflight.findings.push_back(blocking(sql::displayName(names.view()),
                                              "a relation of this name is there already",
                                              "Give the study another name, or choose another schema"));
    }
    return {};
}

void pin(std::set<std::string> &pinned, const sql::QualifiedName &table, const std::string &column)
{
    pinned.insert(study::tableText(table) + "." + column);
}

void pinPath(std::set<std::string> &pinned, const plan::Plan &plan, const std::vector<plan::Step> &steps)
{
    auto from = plan.entity.name;
    for (const auto &step : steps) {
        const bool toParent = step.direction == study::Direction::ToParent;
        for (const auto &column : step.childColumns)
            pin(pinned, toParent ? from : step.table.name, column);
        for (const auto &column : step.parentColumns)
            pin(pinned, toParent ? step.table.name : from, column);
        if (step.table.moment)
            pin(pinned, step.table.name, step.table.moment->column.name);
        from = step.table.name;
    }
}

//! Parts of the as-of time pin nothing; what is known later than its row pins the time from which it is, too.
void pinColumn(std::set<std::string> &pinned, const sql::QualifiedName &table, const plan::Column &column)
{
    if (!column.name.empty())
        pin(pinned, table, column.name);
    if (column.known)
        pin(pinned, table, column.known->from);
}

} // namespace

std::vector<std::string> pinnedColumns(const plan::Plan &plan)
{
    std::set<std::string> pinned;
    for (const auto &key : plan.entity.primaryKey)
        pin(pinned, plan.entity.name, key.name);
    for (const auto &lookup : plan.lookups) {
        pinPath(pinned, plan, lookup.steps);
        for (const auto &feature : lookup.features) {
            const auto &table = lookup.steps.empty() ? plan.entity.name : lookup.steps.back().table.name;
            pinColumn(pinned, table, feature.column);
        }
    }
    for (const auto &scan : plan.scans) {
        pinPath(pinned, plan, scan.steps);
        for (const auto &feature : scan.features) {
            if (feature.column)
                pinColumn(pinned, scan.steps.back().table.name, *feature.column);
            for (const auto &condition : feature.where)
                pinColumn(pinned, scan.steps.back().table.name, condition.column);
        }
    }
    return {pinned.begin(), pinned.end()};
}

Result<Preflight> preflight(const Request &request, pg::Connection &connection, pg::Transaction &transaction)
{
    Preflight preflight;
    preflight.hasInvoker = connection.serverVersion() >= 150000;
    if (connection.serverVersion() < 140000) {
        preflight.findings.push_back(blocking("PostgreSQL " + std::to_string(connection.serverVersion() / 10000),
                                              "live predictions need functions with parsed bodies",
                                              "PostgreSQL 14 or later has them"));
    }
    if (auto checked = checkRights(preflight, request, connection, transaction); !checked)
        return Failure(checked.error());
    if (auto checked = checkRowSecurity(preflight, request.plan, transaction); !checked)
        return Failure(checked.error());
    if (auto checked = checkNames(preflight, request, transaction); !checked)
        return Failure(checked.error());
    return preflight;
}

} // namespace espalier::deploy
