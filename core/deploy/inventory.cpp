// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/inventory.h"

#include "core/sql/quote.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace espalier::deploy {

namespace {

//! {0}: the schema, {1}: the names of views and {2}: those of functions, as SQL. Types are as PostgreSQL prints them with nothing on the search path.
constexpr std::string_view objectsQuery = R"(
SELECT c.relname::text AS name, true AS is_view, c.oid::regclass::text AS identity,
    md5(pg_get_viewdef(c.oid) || coalesce(c.reloptions::text, '')) AS hash,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0) AS names,
    (SELECT array_agg(format_type(a.atttypid, NULL) ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0) AS types,
    NULL::text[] AS modes
FROM pg_class c
WHERE c.relkind = 'v' AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = {0}) AND c.relname = ANY ({1})
UNION ALL
SELECT p.proname::text, false, p.oid::regprocedure::text, md5(pg_get_functiondef(p.oid)), p.proargnames,
    (SELECT array_agg(format_type(u.t, NULL) ORDER BY u.o)
        FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY AS u(t, o)),
    p.proargmodes::text[]
FROM pg_proc p
WHERE p.prokind = 'f' AND p.pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = {0}) AND p.proname = ANY ({2}))";

std::string arrayOf(const std::vector<std::string> &texts)
{
    return sql::literal(pg::printArray(texts)) + "::text[]";
}

std::string queryOf(const Names &names, const std::vector<ObjectName> &wanted)
{
    std::vector<std::string> views;
    std::vector<std::string> functions;
    for (const auto &object : wanted)
        (object.isView ? views : functions).push_back(object.name);
    return fmt::format(fmt::runtime(objectsQuery), sql::literal(names.schema), arrayOf(views), arrayOf(functions));
}

Object readObject(const pg::Rows &rows, std::size_t row)
{
    Object object{.name = std::string(rows.text(row, 0)),
                  .isView = rows.boolean(row, 1),
                  .identity = std::string(rows.text(row, 2)),
                  .hash = std::string(rows.text(row, 3)),
                  .parameters = {},
                  .columns = {}};
    const auto names = pg::parseArray(rows.text(row, 4));
    const auto types = pg::parseArray(rows.text(row, 5));
    const auto modes = pg::parseArray(rows.text(row, 6));
    for (std::size_t i = 0; i < types.size(); ++i) {
        const bool isColumn = object.isView || (i < modes.size() && modes[i] == "t");
        auto &list = isColumn ? object.columns : object.parameters;
        list.push_back({i < names.size() ? names[i] : std::string(), types[i]});
    }
    return object;
}

} // namespace

std::vector<ObjectName> stableNames(const Names &names)
{
    return {{names.view().name, true}, {names.live().name},   {names.predict().name}, {names.at().name},
            {names.reasons().name},    {names.whatIf().name}, {names.interval().name}};
}

std::vector<ObjectName> versionNames(const Names &names, int version)
{
    return {{names.features(version).name, true}, {names.score(version).name},  {names.reasonsOf(version).name},
            {names.predict(version).name},        {names.at(version).name},     {names.reasons(version).name},
            {names.overriding(version).name},     {names.whatIf(version).name}, {names.interval(version).name}};
}

std::vector<ObjectName> namesOf(const Names &names, const Project &project)
{
    auto all = stableNames(names);
    for (const auto &version : project.versions)
        std::ranges::move(versionNames(names, version.number), std::back_inserter(all));
    return all;
}

Result<std::multimap<std::string, Object>> readObjects(pg::Transaction &transaction, const Names &names,
                                                       const std::vector<ObjectName> &wanted)
{
    const auto rows = transaction.query(queryOf(names, wanted) + "\nORDER BY 1, 3");
    if (!rows)
        return Failure(rows.error());
    std::multimap<std::string, Object> objects;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        auto object = readObject(*rows, row);
        objects.emplace(object.name, std::move(object));
    }
    return objects;
}

Result<std::vector<std::string>> knownTypes(pg::Transaction &transaction,
                                            const std::vector<sql::FunctionColumn> &columns)
{
    std::vector<std::string> types;
    types.reserve(columns.size());
    for (const auto &column : columns)
        types.push_back(column.type);
    const auto rows =
        transaction.query("SELECT format_type(to_regtype(t), NULL) FROM unnest($1::text[]) WITH ORDINALITY"
                          " AS u(t, n) ORDER BY n",
                          {pg::printArray(types)});
    if (!rows)
        return Failure(rows.error());
    types.clear();
    for (std::size_t row = 0; row < rows->size(); ++row)
        types.emplace_back(rows->text(row, 0));
    return types;
}

std::string dropStatements(const ObjectName &name, const std::multimap<std::string, Object> &objects)
{
    std::string text;
    const auto [first, last] = objects.equal_range(name.name);
    for (auto entry = first; entry != last; ++entry)
        text += (entry->second.isView ? "DROP VIEW " : "DROP FUNCTION ") + entry->second.identity + ";\n";
    return text;
}

std::string noteStatement(const Names &names, int version)
{
    auto wanted = stableNames(names);
    for (auto &name : versionNames(names, version))
        wanted.push_back(std::move(name));
    return fmt::format(R"(UPDATE {} SET "deployed" = (SELECT json_build_object(
    'server', current_setting('server_version_num')::int / 10000,
    'study', md5("study"::text),
    'objects', json_object_agg(o.name, o.hash ORDER BY o.name)) FROM ({}) AS o)
WHERE "project" = {} AND "version" = {};
)",
                       sql::quoted(names.table("models")), queryOf(names, wanted), sql::literal(names.project),
                       sql::literal(std::int64_t{version}));
}

} // namespace espalier::deploy
