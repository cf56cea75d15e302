// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/activation.h"
#include "core/deploy/apply.h"
#include "core/deploy/objects.h"
#include "core/deploy/registry.h"
#include "core/deploy/transaction.h"
#include "core/model/json.h"

namespace espalier::deploy {

namespace {

std::vector<sql::FunctionColumn> functionColumns(const std::vector<std::pair<std::string, std::string>> &columns)
{
    std::vector<sql::FunctionColumn> result;
    result.reserve(columns.size());
    for (const auto &[name, type] : columns)
        result.push_back({name, type});
    return result;
}

//! Points the stable functions at a version. The parts of _live() that depend on the model come from the version's own key function's form.
Result<> pointAt(pg::Transaction &transaction, const Names &names, int version, std::string_view action)
{
    const auto stored = readVersion(transaction, names.schema, names.project, version);
    if (!stored)
        return Failure(stored.error());
    const auto model = model::fromJson(stored->model);
    if (!model)
        return Failure(model.error());
    const auto keys = functionColumns(stored->keys);
    Request shape;
    shape.model = *model;
    shape.plan.hasAsOf = stored->hasAsOf;
    for (const auto &key : keys)
        shape.plan.entity.primaryKey.push_back({.name = key.name, .typeName = key.type});
    auto text = sql::createOrReplace(liveFunction(shape, names, version));
    for (const auto &function :
         stableKeyFunctions(names, version, keys, functionColumns(stored->returns), stored->hasAsOf))
        text += sql::createOrReplace(function);
    return transaction.execute(text + activationRows(names, version, action));
}

Result<int> versionBefore(pg::Transaction &transaction, const Names &names)
{
    const auto rows =
        transaction.query(R"(SELECT d."version", d."action" FROM )" + sql::quoted(names.table("deployments"))
                              + R"( d WHERE d."project" = $1 ORDER BY d."id")",
                          {names.project});
    if (!rows)
        return Failure(rows.error());
    // The history is append-only; a rollback takes back the last activation that is not taken back yet.
    std::vector<int> active;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (rows->text(row, 1) == "rollback" && !active.empty())
            active.pop_back();
        else
            active.push_back(static_cast<int>(rows->integer(row, 0)));
    }
    if (active.size() >= 2)
        return active[active.size() - 2];
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = names.project,
                         .detail = "no version was active before this one",
                         .advice = "Activate a version by its number instead"});
}

} // namespace

std::string activationRows(const Names &names, int version, std::string_view action)
{
    const auto project = sql::value(std::string_view(names.project));
    const auto number = sql::value(std::int64_t{version});
    auto text = sql::print(sql::Insert{
        names.table("deployments"), {"project", "version", "action"}, {project, number, sql::value(action)}});
    auto alias = sql::print(sql::Insert{names.table("aliases"),
                                        {"project", "alias", "version"},
                                        {project, sql::value(std::string_view("champion")), number}});
    alias.replace(alias.rfind(';'), 1,
                  R"( ON CONFLICT ("project", "alias") DO UPDATE SET "version" = EXCLUDED."version";)");
    return text + alias;
}

Result<Version> activate(pg::Connection &connection, const std::string &schema, const std::string &project, int version)
{
    Version active;
    const Names names{schema, project};
    auto done = inDeployment(connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto found = readProject(transaction, schema, project); !found)
            return Failure(found.error());
        if (auto pointed = pointAt(transaction, names, version, "activate"); !pointed)
            return pointed;
        auto now = activeVersion(transaction, schema, project);
        if (!now)
            return Failure(now.error());
        active = std::move(*now);
        return {};
    });
    if (!done)
        return Failure(done.error());
    return active;
}

Result<Version> rollBack(pg::Connection &connection, const std::string &schema, const std::string &project)
{
    Version active;
    const Names names{schema, project};
    auto done = inDeployment(connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto found = readProject(transaction, schema, project); !found)
            return Failure(found.error());
        const auto before = versionBefore(transaction, names);
        if (!before)
            return Failure(before.error());
        if (auto pointed = pointAt(transaction, names, *before, "rollback"); !pointed)
            return pointed;
        auto now = activeVersion(transaction, schema, project);
        if (!now)
            return Failure(now.error());
        active = std::move(*now);
        return {};
    });
    if (!done)
        return Failure(done.error());
    return active;
}

} // namespace espalier::deploy
