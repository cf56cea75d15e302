// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/apply.h"

#include "core/base/hash.h"
#include "core/deploy/activation.h"
#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/deploy/registry.h"
#include "core/model/json.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <thread>

namespace espalier::deploy {

namespace {

constexpr int lockClass = 0x45535041; //!< "ESPA": our advisory locks
constexpr int attempts = 4;
constexpr std::string_view lockNotAvailable = "55P03";

using Work = std::function<Result<>(pg::Transaction &)>;

Result<> once(pg::Connection &connection, const std::string &schema, const std::string &project, const Work &work)
{
    auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy});
    if (!transaction)
        return Failure(transaction.error());
    // One lock for the schema, whose tables all projects share, and so one for the project too.
    const auto key = std::bit_cast<std::int32_t>(static_cast<std::uint32_t>(hash64(schema)));
    auto locked = transaction->query("SELECT pg_advisory_xact_lock($1::int4, $2::int4)",
                                     {std::to_string(lockClass), std::to_string(key)});
    if (!locked)
        return Failure(locked.error());
    if (auto done = work(*transaction); !done) {
        auto error = done.error();
        if (error.subject.empty())
            error.subject = project;
        return Failure(std::move(error));
    }
    return transaction->commit();
}

//! Runs work in one deploying transaction; a lock that is held too long is tried again, a little later each time.
Result<> deploying(pg::Connection &connection, const std::string &schema, const std::string &project, const Work &work)
{
    auto result = once(connection, schema, project, work);
    for (int attempt = 1; attempt < attempts && !result && result.error().sqlState == lockNotAvailable; ++attempt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100 * attempt));
        result = once(connection, schema, project, work);
    }
    return result;
}

bool agrees(double expected, double scored)
{
    return std::abs(expected - scored) <= 1e-12 * std::max(1.0, std::abs(expected));
}

Result<> checkRow(const model::Predictions &expected, std::size_t row, std::string_view text)
{
    const auto scores = expected.width == 1 ? std::vector{std::string(text)} : pg::parseArray(text);
    bool isEqual = scores.size() == expected.width;
    for (std::size_t i = 0; isEqual && i < scores.size(); ++i)
        isEqual = agrees(expected.at(row, i), std::strtod(scores[i].c_str(), nullptr));
    if (isEqual)
        return {};
    return Failure(
        Error{.code = Error::Code::Internal,
              .subject = fmt::format("golden row {}", row + 1),
              .detail = fmt::format("the database scores {} where the model says {}", text, expected.at(row, 0)),
              .advice = "Nothing was deployed; report this as a defect"});
}

Result<> checkGolden(const Request &request, const std::string &sql, pg::Transaction &transaction)
{
    const auto rows = transaction.query(sql);
    if (!rows)
        return Failure(rows.error());
    if (rows->size() != request.golden.expected.rows) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = "golden rows",
                             .detail = fmt::format("{} of {} came back", rows->size(), request.golden.expected.rows)});
    }
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (auto checked = checkRow(request.golden.expected, row, rows->text(row, 1)); !checked)
            return checked;
    }
    return {};
}

Result<> checkUpToDate(const Proposal &proposal, pg::Transaction &transaction)
{
    const auto projects = readProjects(transaction, proposal.schema);
    if (!projects)
        return Failure(projects.error());
    const auto found = std::ranges::find(*projects, proposal.project, &Project::name);
    const auto newest = found == projects->end() ? 0 : found->versions.front().number;
    if (newest + 1 == proposal.version)
        return {};
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = proposal.project,
                         .detail = fmt::format("somebody deployed version {} meanwhile", newest),
                         .advice = "Look at the proposal anew, and deploy again"});
}

Result<> checkNotBlocked(const Proposal &proposal)
{
    const auto found = std::ranges::find_if(proposal.findings, &Finding::isBlocking);
    if (found == proposal.findings.end())
        return {};
    return Failure(Error{
        .code = Error::Code::Permission, .subject = found->subject, .detail = found->detail, .advice = found->advice});
}

Result<Version> deployedVersion(pg::Transaction &transaction, const std::string &schema, const std::string &name)
{
    const auto project = readProject(transaction, schema, name);
    if (!project)
        return Failure(project.error());
    const auto active = std::ranges::find_if(project->versions, &Version::isActive);
    return active == project->versions.end() ? Version() : *active;
}

std::vector<sql::FunctionColumn> functionColumns(const std::vector<std::pair<std::string, std::string>> &columns)
{
    std::vector<sql::FunctionColumn> result;
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
        transaction.query("SELECT d.\"version\", d.\"action\" FROM " + sql::quoted(names.table("deployments"))
                              + " d WHERE d.\"project\" = $1 ORDER BY d.\"id\"",
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
                  " ON CONFLICT (\"project\", \"alias\") DO UPDATE SET \"version\" = EXCLUDED.\"version\";");
    return text + alias;
}

Result<Version> apply(const Proposal &proposal, const Request &request, pg::Connection &connection)
{
    if (auto checked = checkNotBlocked(proposal); !checked)
        return Failure(checked.error());
    Version version;
    auto done = deploying(connection, proposal.schema, proposal.project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto checked = checkUpToDate(proposal, transaction); !checked)
            return checked;
        for (const auto &step : proposal.steps) {
            auto result = step.kind == Step::Kind::Check ? checkGolden(request, step.sql, transaction)
                                                         : transaction.execute(step.sql);
            if (!result)
                return result;
        }
        auto deployed = deployedVersion(transaction, proposal.schema, proposal.project);
        if (!deployed)
            return Failure(deployed.error());
        version = std::move(*deployed);
        return {};
    });
    if (!done)
        return Failure(done.error());
    return version;
}

Result<Version> activate(pg::Connection &connection, const std::string &schema, const std::string &project, int version)
{
    Version active;
    const Names names{schema, project};
    auto done = deploying(connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto found = readProject(transaction, schema, project); !found)
            return Failure(found.error());
        if (auto pointed = pointAt(transaction, names, version, "activate"); !pointed)
            return pointed;
        auto now = deployedVersion(transaction, schema, project);
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
    auto done = deploying(connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto found = readProject(transaction, schema, project); !found)
            return Failure(found.error());
        const auto before = versionBefore(transaction, names);
        if (!before)
            return Failure(before.error());
        if (auto pointed = pointAt(transaction, names, *before, "rollback"); !pointed)
            return pointed;
        auto now = deployedVersion(transaction, schema, project);
        if (!now)
            return Failure(now.error());
        active = std::move(*now);
        return {};
    });
    if (!done)
        return Failure(done.error());
    return active;
}

Result<> retire(pg::Connection &connection, const std::string &schema, const std::string &name)
{
    const Names names{schema, name};
    return deploying(connection, schema, name, [&](pg::Transaction &transaction) -> Result<> {
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

Result<std::vector<Project>> projects(pg::Connection &connection, const std::string &schema)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto projects = readProjects(*transaction, schema);
    if (projects) {
        if (auto ended = transaction->commit(); !ended)
            return Failure(ended.error());
    }
    return projects;
}

Result<pg::Rows> livePredictions(pg::Connection &connection, const std::string &schema, const std::string &name,
                                 std::size_t limit)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    if (auto project = readProject(*transaction, schema, name); !project)
        return Failure(project.error());
    sql::Select select;
    select.items.push_back({sql::verbatim("*"), ""});
    select.from = sql::Source{.from = Names{schema, name}.view(), .alias = "p"};
    select.limit = static_cast<std::int64_t>(limit);
    auto rows = transaction->query(sql::print(select));
    if (rows) {
        if (auto ended = transaction->commit(); !ended)
            return Failure(ended.error());
    }
    return rows;
}

} // namespace espalier::deploy
