// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/propose.h"

#include "core/compile/query.h"
#include "core/compile/score.h"
#include "core/deploy/activation.h"
#include "core/deploy/objects.h"
#include "core/deploy/preflight.h"
#include "core/deploy/registry.h"
#include "core/model/json.h"
#include "core/study/json.h"

#include <algorithm>

namespace espalier::deploy {

namespace {

using sql::Expression;

Expression json(const Json &value)
{
    return sql::cast(sql::value(std::string_view(value.dump())), "json");
}

Json columnsJson(const std::vector<sql::FunctionColumn> &columns)
{
    auto list = Json::array();
    for (const auto &column : columns)
        list.push_back({{"name", column.name}, {"type", column.type}});
    return list;
}

Json signature(const Request &request)
{
    return {{"keys", columnsJson(keyColumns(request.plan))},
            {"returns", columnsJson(predictionColumns(request))},
            {"has_as_of", request.plan.hasAsOf}};
}

Step rowsStep(const Request &request, const Names &names, int version)
{
    const auto project = sql::value(std::string_view(names.project));
    const auto number = sql::value(std::int64_t{version});
    sql::Insert projectRow{
        names.table("projects"), {"name", "title"}, {project, sql::value(std::string_view(request.study.title))}};
    auto text = sql::print(projectRow);
    text.replace(text.rfind(';'), 1, " ON CONFLICT (\"name\") DO NOTHING;");
    text += sql::print(
        sql::Insert{names.table("models"),
                    {"project", "version", "run", "learner", "metric", "score", "metrics", "snapshot", "study",
                     "document", "document_hash", "signature"},
                    {project, number, sql::value(std::string_view(request.run)),
                     sql::value(std::string_view(request.model.learner)), sql::value(std::string_view(request.metric)),
                     request.score ? sql::value(*request.score) : sql::verbatim("NULL"), json(request.metrics),
                     json(request.snapshot), json(study::toJson(request.study)), json(model::toJson(request.model)),
                     sql::value(std::string_view(model::documentHash(request.model))), json(signature(request))}});
    return {Step::Kind::Row, sql::displayName(names.table("models")), std::move(text)};
}

void addVersionSteps(Proposal &proposal, const Request &request, const Names &names, bool hasInvoker, std::string score)
{
    const auto version = proposal.version;
    proposal.steps.push_back({Step::Kind::View, sql::displayName(names.features(version)),
                              sql::createView(names.features(version), compile::liveQuery(request.plan), hasInvoker)});
    proposal.steps.push_back({Step::Kind::Function, sql::displayName(names.score(version)), std::move(score)});
    for (const auto &function : keyFunctions(request, names, version))
        proposal.steps.push_back(
            {Step::Kind::Function, sql::displayName(function.name), sql::createOrReplace(function)});
    proposal.steps.push_back(
        {Step::Kind::Check, "scores of golden rows", sql::print(goldenQuery(request, names, version)) + ";\n"});
}

void addStableSteps(Proposal &proposal, const Request &request, const Names &names, bool isFirst, bool hasInvoker)
{
    const auto live = liveFunction(request, names, proposal.version);
    proposal.steps.push_back({Step::Kind::Function, sql::displayName(live.name), sql::createOrReplace(live)});
    const auto columns = predictionColumns(request);
    for (const auto &function :
         stableKeyFunctions(names, proposal.version, keyColumns(request.plan), columns, request.plan.hasAsOf))
        proposal.steps.push_back(
            {Step::Kind::Function, sql::displayName(function.name), sql::createOrReplace(function)});
    if (isFirst) {
        proposal.steps.push_back({Step::Kind::View, sql::displayName(names.view()),
                                  sql::createView(names.view(), viewQuery(names, columns), hasInvoker)});
    }
}

//! The next version's number, and a finding where the project's answers would get another shape.
Result<> readHistory(Proposal &proposal, const Request &request, pg::Transaction &transaction)
{
    proposal.version = 1;
    const auto projects = readProjects(transaction, request.schema);
    if (!projects)
        return Failure(projects.error());
    const auto found = std::ranges::find(*projects, request.study.name, &Project::name);
    if (found == projects->end())
        return {};
    const auto newest = found->versions.front().number;
    proposal.version = newest + 1;
    const auto stored = readVersion(transaction, request.schema, request.study.name, newest);
    if (!stored)
        return Failure(stored.error());
    std::vector<std::pair<std::string, std::string>> returns;
    for (const auto &column : predictionColumns(request))
        returns.emplace_back(column.name, column.type);
    if (returns != stored->returns) {
        proposal.findings.push_back({true, request.study.name,
                                     "its predictions have another form than those of the deployed versions",
                                     "Retire the project first, or give the study another name"});
    }
    return {};
}

} // namespace

std::string script(const Proposal &proposal)
{
    std::string text = "BEGIN;\n\n";
    for (const auto &step : proposal.steps)
        text += step.sql + "\n";
    return text + "COMMIT;\n";
}

bool isBlocked(const Proposal &proposal)
{
    return std::ranges::any_of(proposal.findings, &Finding::isBlocking);
}

bool isOnlyAgreement(const Proposal &proposal)
{
    return std::ranges::none_of(proposal.findings, [](const Finding &finding) {
        return finding.isBlocking && finding.agreement == Agreement::None;
    });
}

void agree(Proposal &proposal, Agreement agreement)
{
    for (auto &finding : proposal.findings)
        finding.isBlocking = finding.isBlocking && finding.agreement != agreement;
}

Result<Proposal> propose(const Request &request, pg::Connection &connection)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto checked = preflight(request, connection, *transaction);
    if (!checked)
        return Failure(checked.error());
    Proposal proposal{
        .project = request.study.name, .schema = request.schema, .findings = std::move(checked->findings)};
    if (auto history = readHistory(proposal, request, *transaction); !history)
        return Failure(history.error());
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    const Names names{request.schema, request.study.name};
    auto score = compile::scoreFunction(request.model, names.score(proposal.version), names.features(proposal.version));
    if (!score)
        return Failure(score.error());
    proposal.pinnedColumns = pinnedColumns(request.plan);
    proposal.steps.push_back(
        {Step::Kind::Schema, request.schema, registryStatements(request.schema, checked->isSchemaMissing)});
    if (!request.score)
        proposal.steps.back().sql += undefinedScoreStatement(request.schema);
    proposal.steps.push_back(rowsStep(request, names, proposal.version));
    addVersionSteps(proposal, request, names, checked->hasInvoker, std::move(*score));
    addStableSteps(proposal, request, names, proposal.version == 1, checked->hasInvoker);
    proposal.steps.push_back(
        {Step::Kind::Row, sql::displayName(names.table("aliases")), activationRows(names, proposal.version, "deploy")});
    return proposal;
}

} // namespace espalier::deploy
