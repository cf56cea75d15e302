// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/shadow.h"

#include "core/deploy/inventory.h"
#include "core/deploy/messages.h"
#include "core/deploy/registry.h"
#include "core/deploy/stored.h"
#include "core/sql/statement.h"
#include "core/study/json.h"

#include <algorithm>
#include <string_view>

namespace espalier::deploy {

namespace {

constexpr std::string_view challenger = "challenger";

Issue against(std::string subject, Message detail, Message advice)
{
    return {
        .isBlocking = true, .subject = std::move(subject), .detail = std::move(detail), .advice = std::move(advice)};
}

//! When examples to learn from were taken is no part of what is asked.
study::Target unscheduled(study::Target target)
{
    if (auto *future = std::get_if<study::FutureTarget>(&target))
        future->schedule = {};
    return target;
}

//! Whether both say something of the same rows, of which the same comes true.
Result<bool> asksTheSame(const Request &request, int version, pg::Transaction &transaction)
{
    const auto stored = readVersion(transaction, request.schema, request.study.name, version);
    if (!stored)
        return Failure(stored.error());
    const auto study = study::fromJson(stored->study);
    if (!study)
        return Failure(study.error());
    return study->entity == request.study.entity && unscheduled(study->target) == unscheduled(request.study.target)
        && study->task == request.study.task && study->filter == request.study.filter
        && stored->model.classes == request.model.classes;
}

std::string historyRow(const Names &names, int version, std::string_view action)
{
    return sql::print(sql::Insert{
        names.table("deployments"),
        {"project", "version", "action"},
        {sql::value(std::string_view(names.project)), sql::value(std::int64_t{version}), sql::value(action)}});
}

} // namespace

const Version *shadowOf(const Project &project)
{
    const auto found = std::ranges::find_if(project.versions, &Version::isShadow);
    return found == project.versions.end() ? nullptr : &*found;
}

Result<Version> shadowVersion(pg::Transaction &transaction, const Names &names)
{
    const auto project = readProject(transaction, names.schema, names.project);
    if (!project)
        return Failure(project.error());
    if (const auto *shadow = shadowOf(*project))
        return *shadow;
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = names.project,
                         .problem = messages::noShadow(),
                         .remedies = {messages::deployShadow()}});
}

Result<std::vector<Issue>> shadowIssues(const Request &request, const Project *project, pg::Transaction &transaction)
{
    const auto &name = request.study.name;
    const std::vector none{against(name, messages::noChampion(), messages::deployToAnswer())};
    if (project == nullptr)
        return none;
    const auto active = std::ranges::find_if(project->versions, &Version::isActive);
    if (active == project->versions.end())
        return none;
    std::vector<Issue> issues;
    if (const auto *shadow = shadowOf(*project))
        issues.push_back(
            against(name, messages::shadowIsThere(std::to_string(shadow->number)), messages::promoteOrRetire()));
    const auto isSame = asksTheSame(request, active->number, transaction);
    if (!isSame)
        return Failure(isSame.error());
    if (!*isSame)
        issues.push_back(
            against(name, messages::otherQuestion(std::to_string(active->number)), messages::askTheSame()));
    return issues;
}

std::string shadowRows(const Names &names, int version)
{
    return historyRow(names, version, "shadow")
        + sql::print(sql::Insert{
            names.table("aliases"),
            {"project", "alias", "version"},
            {sql::value(std::string_view(names.project)), sql::value(challenger), sql::value(std::int64_t{version})}});
}

std::string forgetShadow(const Names &names)
{
    return "DELETE FROM " + sql::quoted(names.table("aliases")) + " WHERE \"project\" = " + sql::literal(names.project)
        + " AND \"alias\" = " + sql::literal(challenger) + ";\n";
}

Result<> dropShadow(pg::Transaction &transaction, const Names &names)
{
    const auto shadow = shadowVersion(transaction, names);
    if (!shadow)
        return Failure(shadow.error());
    auto own = versionNames(names, shadow->number);
    const auto objects = readObjects(transaction, names, own);
    if (!objects)
        return Failure(objects.error());
    std::ranges::reverse(own); // the view of the features is what all others read
    std::string text;
    for (const auto &object : own)
        text += dropStatements(object, *objects);
    // Aliases, profile and what was observed go with it.
    text += "DELETE FROM " + sql::quoted(names.table("models")) + " WHERE \"project\" = " + sql::literal(names.project)
        + " AND \"version\" = " + sql::literal(std::int64_t{shadow->number}) + ";\n";
    return transaction.execute(text + historyRow(names, shadow->number, "retire"));
}

} // namespace espalier::deploy
