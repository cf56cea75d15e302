// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/taken.h"

#include "core/deploy/inventory.h"
#include "core/deploy/registry.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace espalier::deploy {

namespace {

//! $1: the schema, $2: names of views, $3: names of functions. A view cannot have the name of a type either.
constexpr std::string_view occupantsQuery = R"(
SELECT c.relname::text, true, c.relkind = 'v', CASE c.relkind WHEN 'v' THEN 'a view' WHEN 'm' THEN 'a materialized view'
    WHEN 'S' THEN 'a sequence' WHEN 'i' THEN 'an index' WHEN 'I' THEN 'an index' WHEN 'c' THEN 'a type' ELSE 'a table' END
FROM pg_class c WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND c.relname = ANY ($2::text[])
UNION
SELECT t.typname::text, true, false, 'a type'
FROM pg_type t WHERE t.typrelid = 0 AND t.typnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1)
    AND t.typname = ANY ($2::text[])
UNION
SELECT p.proname::text, false, p.prokind = 'f', CASE p.prokind WHEN 'p' THEN 'a procedure' ELSE 'a function' END
FROM pg_proc p WHERE p.pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND p.proname = ANY ($3::text[])
ORDER BY 1, 2, 3)";

//! The project that an object is of; none where it is of nobody that the registry knows.
const Project *ownerOf(const ObjectName &object, const std::vector<Project> &projects, const std::string &schema)
{
    const auto found = std::ranges::find_if(projects, [&](const Project &project) {
        const auto own = namesOf({schema, project.name}, project);
        return std::ranges::find(own, object) != own.end();
    });
    return found == projects.end() ? nullptr : &*found;
}

Finding taken(const sql::QualifiedName &name, std::string_view kind, const Project *owner, const std::string &project)
{
    if (owner == nullptr || owner->name == project) {
        return {true, sql::displayName(name),
                fmt::format("{} of this name is there already, and it is of no project", kind),
                "Give the study another name, or rename what is there"};
    }
    return {true, sql::displayName(name), fmt::format("{} of this name belongs to the project {}", kind, owner->name),
            fmt::format("Give the study another name, or retire {} first: espalierctl retire {}", owner->name,
                        owner->name)};
}

} // namespace

Result<std::vector<Finding>> takenNames(pg::Transaction &transaction, const Names &names, int version)
{
    const auto projects = readProjects(transaction, names.schema);
    if (!projects)
        return Failure(projects.error());
    auto wanted = stableNames(names);
    std::ranges::copy(versionNames(names, version), std::back_inserter(wanted));
    std::vector<std::string> views;
    std::vector<std::string> functions;
    for (const auto &object : wanted)
        (object.isView ? views : functions).push_back(object.name);
    const auto rows = transaction.query(std::string(occupantsQuery),
                                        {names.schema, pg::printArray(views), pg::printArray(functions)});
    if (!rows)
        return Failure(rows.error());
    std::vector<Finding> findings;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const ObjectName object{std::string(rows->text(row, 0)), rows->boolean(row, 1)};
        const auto *owner = ownerOf(object, *projects, names.schema);
        const bool isOfKind = rows->boolean(row, 2);
        if (isOfKind && owner != nullptr && owner->name == names.project)
            continue;
        findings.push_back(
            taken({names.schema, object.name}, rows->text(row, 3), isOfKind ? owner : nullptr, names.project));
    }
    return findings;
}

} // namespace espalier::deploy
