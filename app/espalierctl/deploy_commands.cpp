// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"
#include "core/deploy/apply.h"
#include "core/pg/connection.h"
#include "core/workbench/deployments.h"
#include "core/workbench/runs.h"
#include "core/workbench/snapshots.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

constexpr const char *registrySchema = "espalier";

struct DeployOptions
{
    std::string file;
    std::string run;
    std::string script;
    bool isDryRun = false;
};

Json findingsJson(const std::vector<deploy::Finding> &findings)
{
    auto json = Json::array();
    for (const auto &finding : findings) {
        json.push_back({{"blocking", finding.isBlocking},
                        {"subject", finding.subject},
                        {"detail", finding.detail},
                        {"advice", finding.advice}});
    }
    return json;
}

Json versionJson(const deploy::Version &version)
{
    return {{"version", version.number},  {"run", version.run},
            {"learner", version.learner}, {"metric", version.metric},
            {"score", version.score},     {"deployed_at", printTimestamp(version.deployedAt)},
            {"active", version.isActive}, {"findings", findingsJson(version.findings)}};
}

Json proposalJson(const deploy::Proposal &proposal)
{
    Json json{{"project", proposal.project},    {"version", proposal.version},
              {"steps", Json::array()},         {"findings", findingsJson(proposal.findings)},
              {"read_with", proposal.readWith}, {"pinned_columns", proposal.pinnedColumns}};
    for (const auto &step : proposal.steps)
        json["steps"].push_back({{"name", step.name}, {"sql", step.sql}});
    return json;
}

std::string findingsText(const std::vector<deploy::Finding> &findings)
{
    std::string text;
    for (const auto &finding : findings) {
        // A line break in a name must not end the comment.
        const auto line = fmt::format("{}{}: {}. {}", finding.isBlocking ? "BLOCKED: " : "", finding.subject,
                                      finding.detail, finding.advice);
        text += "-- " + printable(line, LineBreaks::Escaped) + "\n";
    }
    return text;
}

Result<workbench::Run> chosenRun(const DeployOptions &options, store::Cache &cache, const study::Study &study,
                                 const dataset::Snapshot &snapshot)
{
    if (!options.run.empty())
        return workbench::loadRun(cache, snapshot.id, options.run);
    auto runs = workbench::rankedRuns(cache, study, snapshot.id);
    if (!runs)
        return Failure(runs.error());
    if (runs->empty()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = study.name,
                             .detail = "nothing was trained on its newest snapshot",
                             .advice = "Train with espalierctl train " + options.file});
    }
    return std::move(runs->front());
}

Result<workbench::Deployable> prepare(Context &context, const DeployOptions &options, const pg::Settings &settings)
{
    const auto study = readStudy(options.file);
    if (!study)
        return Failure(study.error());
    auto cache = context.openCache();
    if (!cache)
        return Failure(cache.error());
    const auto snapshot = workbench::newestExcerpt(*cache, *study);
    if (!snapshot)
        return Failure(snapshot.error());
    const auto run = chosenRun(options, *cache, *study, *snapshot);
    if (!run)
        return Failure(run.error());
    const auto explored = workbench::explore(settings, context.progress);
    if (!explored)
        return Failure(explored.error());
    return workbench::proposeDeployment(*study, explored->catalog, *snapshot, *run, settings, context.progress);
}

int deployStudy(Context &context, const DeployOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto deployable = prepare(context, options, *settings);
    if (!deployable)
        return fail(context, deployable.error());
    const auto &proposal = deployable->proposal;
    if (!options.script.empty()) {
        if (auto written = writeFile(options.script, deploy::script(proposal)); !written)
            return fail(context, written.error());
    }
    if (options.isDryRun)
        return answerScript(context, proposalJson(proposal),
                            findingsText(proposal.findings) + deploy::script(proposal));
    const auto version = workbench::applyDeployment(*deployable, *settings, context.progress);
    if (!version)
        return fail(context, version.error());
    return answer(context,
                  {{"project", proposal.project},
                   {"deployed", versionJson(*version)},
                   {"findings", findingsJson(proposal.findings)},
                   {"read_with", proposal.readWith}},
                  findingsText(proposal.findings)
                      + fmt::format("{} version {} is live: {} with {} {:.4f} on test rows\nread it with: {}\n",
                                    proposal.project, version->number, version->learner, version->metric,
                                    version->score, proposal.readWith));
}

using Change = std::function<Result<deploy::Version>(pg::Connection &)>;

int changeActive(Context &context, const std::string &project, const Change &change)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    auto connection = pg::Connection::open(*settings, context.progress);
    if (!connection)
        return fail(context, connection.error());
    const auto version = change(*connection);
    if (!version)
        return fail(context, version.error());
    return answer(context, {{"project", project}, {"active", versionJson(*version)}},
                  fmt::format("{}: version {} answers now\n", project, version->number));
}

int retireProject(Context &context, const std::string &project)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    auto connection = pg::Connection::open(*settings, context.progress);
    if (!connection)
        return fail(context, connection.error());
    if (auto retired = deploy::retire(*connection, registrySchema, project); !retired)
        return fail(context, retired.error());
    return answer(context, {{"project", project}, {"retired", true}}, project + " is retired: nothing of it is left\n");
}

int listProjects(Context &context)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    auto connection = pg::Connection::open(*settings, context.progress);
    if (!connection)
        return fail(context, connection.error());
    const auto projects = deploy::projects(*connection, registrySchema);
    if (!projects)
        return fail(context, projects.error());
    auto json = Json::array();
    std::vector<std::vector<std::string>> rows;
    std::string changes;
    for (const auto &project : *projects) {
        Json versions = Json::array();
        for (const auto &version : project.versions) {
            versions.push_back(versionJson(version));
            rows.push_back({project.name, std::to_string(version.number), version.isActive ? "active" : "",
                            version.learner, fmt::format("{} {:.4f}", version.metric, version.score),
                            printTimestamp(version.deployedAt)});
            for (const auto &finding : version.findings) {
                changes += fmt::format("{} version {}: {}: {}. {}\n", project.name, version.number, finding.subject,
                                       finding.detail, finding.advice);
            }
        }
        json.push_back({{"name", project.name}, {"versions", versions}});
    }
    const auto text = rows.empty()
        ? std::string("nothing is deployed here\n")
        : table({"project", "version", "", "learner", "test score", "deployed"}, rows) + changes;
    return answer(context, {{"projects", json}}, text);
}

int score(Context &context, const std::string &project)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto refresh = workbench::refreshPredictions(registrySchema, project, *settings, context.progress);
    if (!refresh)
        return fail(context, refresh.error());
    return answer(
        context,
        {{"project", project}, {"version", refresh->version}, {"rows", refresh->rows}, {"seconds", refresh->seconds}},
        fmt::format("{}: {} predictions of version {} written in {:.2f} s\n", project, refresh->rows, refresh->version,
                    refresh->seconds));
}

} // namespace

void addDeployCommands(CLI::App &program, Action &action)
{
    auto *deployCommand = program.add_subcommand("deploy", "make a run's model live in the database, as plain SQL");
    auto options = std::make_shared<DeployOptions>();
    deployCommand->add_option("study", options->file, "the study file")->required();
    deployCommand->add_option("--run", options->run, "its id; the best one where it is not given");
    deployCommand->add_flag("--dry-run", options->isDryRun, "print what would be done");
    deployCommand->add_option("--script", options->script, "also write the SQL to a file");
    deployCommand->callback([&action, options] {
        action = [options](Context &context) {
            return deployStudy(context, *options);
        };
    });

    auto project = std::make_shared<std::string>();
    auto version = std::make_shared<int>(0);
    auto *activateCommand = program.add_subcommand("activate", "make another version the one that answers");
    activateCommand->add_option("project", *project)->required();
    activateCommand->add_option("--model-version", *version, "its number")->required();
    activateCommand->callback([&action, project, version] {
        action = [project, version](Context &context) {
            return changeActive(context, *project, [&](pg::Connection &connection) {
                return deploy::activate(connection, registrySchema, *project, *version);
            });
        };
    });

    auto *rollbackCommand = program.add_subcommand("rollback", "go back to the version that was active before");
    rollbackCommand->add_option("project", *project)->required();
    rollbackCommand->callback([&action, project] {
        action = [project](Context &context) {
            return changeActive(context, *project, [&](pg::Connection &connection) {
                return deploy::rollBack(connection, registrySchema, *project);
            });
        };
    });

    auto *retireCommand = program.add_subcommand("retire", "remove a project and all its versions from the database");
    retireCommand->add_option("project", *project)->required();
    retireCommand->callback([&action, project] {
        action = [project](Context &context) {
            return retireProject(context, *project);
        };
    });

    auto *scoreCommand = program.add_subcommand("score", "refresh the table of predictions in bulk");
    scoreCommand->add_option("project", *project)->required();
    scoreCommand->callback([&action, project] {
        action = [project](Context &context) {
            return score(context, *project);
        };
    });

    program.add_subcommand("projects", "what is deployed in this database")->callback([&action] {
        action = listProjects;
    });
}

} // namespace espalier::ctl
