// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/registry.h"

#include "core/deploy/messages.h"
#include "core/sql/quote.h"

#include <algorithm>

namespace espalier::deploy {

namespace {

constexpr int registryVersion = 1;

//! %s stands for the quoted schema.
constexpr std::string_view tables = R"(CREATE TABLE IF NOT EXISTS %s."format" (
    "version" integer NOT NULL
);
INSERT INTO %s."format" SELECT 1 WHERE NOT EXISTS (SELECT FROM %s."format");
CREATE TABLE IF NOT EXISTS %s."projects" (
    "name" text PRIMARY KEY,
    "title" text NOT NULL,
    "created_at" timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS %s."models" (
    "project" text NOT NULL REFERENCES %s."projects" ON DELETE CASCADE,
    "version" integer NOT NULL,
    "run" text NOT NULL,
    "learner" text NOT NULL,
    "metric" text NOT NULL,
    "score" float8,
    "metrics" json NOT NULL,
    "snapshot" json NOT NULL,
    "study" json NOT NULL,
    "document" json NOT NULL,
    "document_hash" text NOT NULL,
    "signature" json NOT NULL,
    "deployed" json,
    "made_by" text NOT NULL DEFAULT current_user,
    "made_at" timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY ("project", "version")
);
CREATE TABLE IF NOT EXISTS %s."deployments" (
    "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "project" text NOT NULL REFERENCES %s."projects" ON DELETE CASCADE,
    "version" integer NOT NULL,
    "action" text NOT NULL CHECK ("action" IN ('deploy', 'activate', 'rollback', 'retire', 'shadow')),
    "done_by" text NOT NULL DEFAULT current_user,
    "done_at" timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS %s."aliases" (
    "project" text NOT NULL,
    "alias" text NOT NULL,
    "version" integer NOT NULL,
    PRIMARY KEY ("project", "alias"),
    FOREIGN KEY ("project", "version") REFERENCES %s."models" ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS %s."predictions" (
    "project" text NOT NULL REFERENCES %s."projects" ON DELETE CASCADE,
    "version" integer NOT NULL,
    "entity" text NOT NULL,
    "as_of" timestamptz,
    "prediction" text,
    "scores" float8[] NOT NULL,
    "scored_at" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS "predictions_project" ON %s."predictions" ("project", "entity", "as_of");
)";

//! What watching takes: the training rows of a version in bins, and the rows of each scoring in the same; which versions have a log.
constexpr std::string_view watched = R"(CREATE TABLE IF NOT EXISTS %s."watched_profiles" (
    "project" text NOT NULL,
    "version" integer NOT NULL,
    "profile" json NOT NULL,
    PRIMARY KEY ("project", "version"),
    FOREIGN KEY ("project", "version") REFERENCES %s."models" ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS %s."watched_observations" (
    "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "project" text NOT NULL,
    "version" integer NOT NULL,
    "as_of" timestamptz NOT NULL,
    "rows" bigint NOT NULL,
    "seconds" float8 NOT NULL,
    "counts" json,
    FOREIGN KEY ("project", "version") REFERENCES %s."models" ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS %s."watched_logs" (
    "project" text NOT NULL,
    "version" integer NOT NULL,
    "made_at" timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY ("project", "version"),
    FOREIGN KEY ("project", "version") REFERENCES %s."models" ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS %s."watched_freshness" (
    "project" text PRIMARY KEY,
    "version" integer NOT NULL,
    "as_of" timestamptz NOT NULL,
    "predictions" bigint NOT NULL,
    "scored" bigint NOT NULL,
    "all_scored_at" timestamptz NOT NULL,
    "token" text NOT NULL,
    FOREIGN KEY ("project", "version") REFERENCES %s."models" ON DELETE CASCADE
);
)";

std::string withSchema(std::string_view text, const std::string &schema)
{
    const auto name = sql::quoted(schema);
    std::string result;
    for (auto place = text.find("%s"); place != std::string_view::npos; place = text.find("%s")) {
        result += std::string(text.substr(0, place)) + name;
        text.remove_prefix(place + 2);
    }
    return result + std::string(text);
}

Version readVersionRow(const pg::Rows &rows, std::size_t row)
{
    return {.number = static_cast<int>(rows.integer(row, 2)),
            .run = std::string(rows.text(row, 3)),
            .learner = std::string(rows.text(row, 4)),
            .metric = std::string(rows.text(row, 5)),
            .score = rows.isNull(row, 6) ? std::nullopt : std::optional(rows.number(row, 6)),
            .address = std::string(rows.text(row, 9)),
            .takenAt = std::string(rows.text(row, 10)),
            .deployedAt = {rows.integer(row, 7)},
            .isActive = rows.boolean(row, 8),
            .isShadow = rows.boolean(row, 11),
            .issues = {}};
}

} // namespace

std::string registryStatements(const std::string &schema, const RegistryState &state)
{
    std::string text;
    if (!state.hasSchema) {
        text += "CREATE SCHEMA " + sql::quoted(schema) + ";\n";
        text += "COMMENT ON SCHEMA " + sql::quoted(schema)
            + " IS 'espalier: models, their versions and live predictions';\n";
    }
    return text + withSchema(tables, schema) + withSchema(watched, schema) + upgradeStatements(schema, state);
}

Result<bool> isWatched(pg::Transaction &transaction, const std::string &schema)
{
    const auto found = transaction.query("SELECT to_regclass($1) IS NOT NULL",
                                         {sql::quoted(sql::QualifiedName{schema, "watched_logs"})});
    if (!found)
        return Failure(found.error());
    return found->boolean(0, 0);
}

Result<> makeWatched(pg::Transaction &transaction, const std::string &schema)
{
    // Who may not add what a newer Espalier notes does without.
    const auto found = transaction.query("SELECT to_regclass($1) IS NOT NULL AND (to_regclass($2) IS NOT NULL OR NOT "
                                         "(has_schema_privilege($3, 'CREATE') "
                                         "AND has_table_privilege($4, 'REFERENCES')))",
                                         {sql::quoted(sql::QualifiedName{schema, "watched_logs"}),
                                          sql::quoted(sql::QualifiedName{schema, "watched_freshness"}), schema,
                                          sql::quoted(sql::QualifiedName{schema, "models"})});
    if (!found)
        return Failure(found.error());
    return found->boolean(0, 0) ? Result<>() : transaction.execute(withSchema(watched, schema));
}

std::string upgradeStatements(const std::string &schema, const RegistryState &state)
{
    // Only where it is needed: it would wait for whoever reads the table.
    if (!state.hasTables)
        return {};
    std::string text;
    if (!state.notesObjects)
        text += "ALTER TABLE %s.\"models\" ADD COLUMN IF NOT EXISTS \"deployed\" json;\n";
    if (state.requiresScores)
        text += "ALTER TABLE %s.\"models\" ALTER COLUMN \"score\" DROP NOT NULL;\n";
    return withSchema(text, schema);
}

std::string shadowStatements(const std::string &schema, const RegistryState &state)
{
    if (!state.hasTables || state.knowsShadows)
        return {};
    return withSchema(R"(ALTER TABLE %s."deployments" DROP CONSTRAINT IF EXISTS "deployments_action_check",
    ADD CONSTRAINT "deployments_action_check" CHECK ("action" IN ('deploy', 'activate', 'rollback', 'retire', 'shadow'));
)",
                      schema);
}

Result<RegistryState> readRegistryState(pg::Transaction &transaction, const std::string &schema)
{
    const auto rows = transaction.query(
        "SELECT to_regnamespace($1) IS NOT NULL, to_regclass($2) IS NOT NULL, EXISTS (SELECT FROM pg_attribute"
        " WHERE attrelid = to_regclass($2) AND attname = 'deployed' AND NOT attisdropped), EXISTS (SELECT FROM "
        "pg_attribute"
        " WHERE attrelid = to_regclass($2) AND attname = 'score' AND attnotnull AND NOT attisdropped), EXISTS (SELECT "
        "FROM pg_constraint"
        " WHERE conrelid = to_regclass($3) AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%''shadow''%')",
        {sql::quoted(schema), sql::quoted(sql::QualifiedName{schema, "models"}),
         sql::quoted(sql::QualifiedName{schema, "deployments"})});
    if (!rows)
        return Failure(rows.error());
    return RegistryState{rows->boolean(0, 0), rows->boolean(0, 1), rows->boolean(0, 2), rows->boolean(0, 3),
                         rows->boolean(0, 4)};
}

Result<bool> hasRegistry(pg::Transaction &transaction, const std::string &schema)
{
    const auto found =
        transaction.query("SELECT to_regclass($1) IS NOT NULL", {sql::quoted(sql::QualifiedName{schema, "format"})});
    if (!found)
        return Failure(found.error());
    if (!found->boolean(0, 0))
        return false;
    const auto version = transaction.query(withSchema(R"(SELECT max("version") FROM %s."format")", schema));
    if (!version)
        return Failure(version.error());
    if (version->integer(0, 0) > registryVersion) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = schema,
                             .problem = messages::newerRegistry(),
                             .remedies = {messages::updateEspalier()}});
    }
    return true;
}

Result<std::vector<Project>> readProjects(pg::Transaction &transaction, const std::string &schema)
{
    const auto exists = hasRegistry(transaction, schema);
    if (!exists)
        return Failure(exists.error());
    std::vector<Project> projects;
    if (!*exists)
        return projects;
    const auto rows = transaction.query(
        withSchema("SELECT p.\"name\", p.\"title\", m.\"version\", m.\"run\", m.\"learner\", m.\"metric\", m.\"score\","
                   " (extract(epoch FROM m.\"made_at\") * 1000000)::int8, a.\"version\" IS NOT NULL,"
                   " coalesce(m.\"snapshot\" -> 'database' ->> 'address', ''),"
                   " coalesce(m.\"snapshot\" ->> 'taken_at', ''), s.\"version\" IS NOT NULL"
                   " FROM %s.\"projects\" p JOIN %s.\"models\" m ON m.\"project\" = p.\"name\""
                   " LEFT JOIN %s.\"aliases\" a ON a.\"project\" = m.\"project\" AND a.\"version\" = m.\"version\" AND "
                   "a.\"alias\" = 'champion'"
                   " LEFT JOIN %s.\"aliases\" s ON s.\"project\" = m.\"project\" AND s.\"version\" = m.\"version\" AND "
                   "s.\"alias\" = 'challenger'"
                   " ORDER BY p.\"name\", m.\"version\" DESC",
                   schema));
    if (!rows)
        return Failure(rows.error());
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (projects.empty() || projects.back().name != rows->text(row, 0))
            projects.push_back({std::string(rows->text(row, 0)), std::string(rows->text(row, 1)), {}});
        projects.back().versions.push_back(readVersionRow(*rows, row));
    }
    return projects;
}

Result<int> readLastNumber(pg::Transaction &transaction, const std::string &schema, const std::string &name)
{
    const auto rows = transaction.query(
        withSchema("SELECT greatest((SELECT max(\"version\") FROM %s.\"models\" WHERE \"project\" = $1),"
                   " (SELECT max(\"version\") FROM %s.\"deployments\" WHERE \"project\" = $1))",
                   schema),
        {name});
    if (!rows)
        return Failure(rows.error());
    return rows->isNull(0, 0) ? 0 : static_cast<int>(rows->integer(0, 0));
}

Result<Project> readProject(pg::Transaction &transaction, const std::string &schema, const std::string &name)
{
    auto projects = readProjects(transaction, schema);
    if (!projects)
        return Failure(projects.error());
    const auto found = std::ranges::find(*projects, name, &Project::name);
    if (found != projects->end())
        return std::move(*found);
    std::vector<std::string> names;
    names.reserve(projects->size());
    for (const auto &project : *projects)
        names.push_back(project.name);
    return Failure(
        Error{.code = Error::Code::Invalid,
              .subject = name,
              .problem = messages::noProject(),
              .remedies = {names.empty() ? messages::deployFirst() : messages::projectsAre(std::move(names))}});
}

} // namespace espalier::deploy
