// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/taken.h"

#include "core/deploy/inventory.h"
#include "core/deploy/messages.h"
#include "core/deploy/registry.h"

#include <algorithm>
#include <iterator>

namespace espalier::deploy {

namespace {

//! With the kind of each as pg_class has it; F a function, P a procedure. $1: the schema, $2: names of views, $3: names of functions. A view cannot have the name of a type either.
constexpr std::string_view occupantsQuery = R"(
SELECT c.relname::text, true, c.relkind = 'v', c.relkind::text
FROM pg_class c WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND c.relname = ANY ($2::text[])
UNION
SELECT t.typname::text, true, false, 'c'
FROM pg_type t WHERE t.typrelid = 0 AND t.typnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1)
    AND t.typname = ANY ($2::text[])
UNION
SELECT p.proname::text, false, p.prokind = 'f', CASE p.prokind WHEN 'p' THEN 'P' ELSE 'F' END
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

Message toldKind(std::string_view kind)
{
    switch (kind.empty() ? '\0' : kind.front()) {
    case 'v':
        return messages::aView();
    case 'm':
        return messages::aMaterializedView();
    case 'S':
        return messages::aSequence();
    case 'i':
    case 'I':
        return messages::anIndex();
    case 'c':
        return messages::aType();
    case 'P':
        return messages::aProcedure();
    case 'F':
        return messages::aFunction();
    default: // all that holds rows
        return messages::aTable();
    }
}

Issue taken(const sql::QualifiedName &name, std::string_view kind, const Project *owner, const std::string &project)
{
    if (owner == nullptr || owner->name == project) {
        return {.isBlocking = true,
                .subject = sql::displayName(name),
                .detail = messages::isTaken({toldKind(kind)}),
                .advice = messages::renameEither()};
    }
    return {.isBlocking = true,
            .subject = sql::displayName(name),
            .detail = messages::belongsTo({toldKind(kind)}, owner->name),
            .advice = messages::retireFirst(owner->name)};
}

} // namespace

Result<std::vector<Issue>> takenNames(pg::Transaction &transaction, const Names &names, int version)
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
    std::vector<Issue> issues;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const ObjectName object{std::string(rows->text(row, 0)), rows->boolean(row, 1)};
        const auto *owner = ownerOf(object, *projects, names.schema);
        const bool isOfKind = rows->boolean(row, 2);
        if (isOfKind && owner != nullptr && owner->name == names.project)
            continue;
        issues.push_back(
            taken({names.schema, object.name}, rows->text(row, 3), isOfKind ? owner : nullptr, names.project));
    }
    return issues;
}

} // namespace espalier::deploy
