// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/deploy/apply.h"
#include "core/deploy/messages.h"
#include "core/learn/learner.h"
#include "core/model/validate.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/deployments.h"
#include "core/workbench/messages.h"
#include "core/workbench/rowprofile.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iostream>
#include <memory>
#include <optional>
#include <set>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/versions.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct DeployOptions
{
    std::string file;
    std::string run;
    std::string script;
    std::optional<double> threshold; //!< from which on the positive class is predicted
    std::size_t reasons = 0; //!< of each prediction
    bool isDryRun = false;
    bool isAnyway = false;
    bool isFromAnotherDatabase = false;
    bool isShadow = false;
};

Json proposalJson(const deploy::Proposal &proposal)
{
    Json json{{"project", proposal.project},
              {"version", proposal.version},
              {"shadow", proposal.isShadow},
              {"steps", Json::array()},
              {"findings", issuesJson(proposal.issues)},
              {"read_with", proposal.readWith},
              {"pinned_columns", proposal.pinnedColumns}};
    for (const auto &step : proposal.steps)
        json["steps"].push_back({{"name", step.name}, {"sql", step.sql}});
    return json;
}

std::string issuesText(const std::vector<deploy::Issue> &issues)
{
    std::string text;
    for (const auto &issue : issues) {
        // A line break in a name must not end the comment.
        const auto line = fmt::format("{}{}: {}. {}", issue.isBlocking ? "BLOCKED: " : "", issue.subject,
                                      worded(issue.detail, issue.evidence), worded(issue.advice));
        text += "-- " + lineOf(line);
    }
    return text;
}

//! The first issue that stands against it, and the flags that say to do it all the same, where they do.
Error standsAgainst(const deploy::Proposal &proposal)
{
    const auto first = std::ranges::find_if(proposal.issues, &deploy::Issue::isBlocking);
    std::set<std::string> flags;
    for (const auto &issue : proposal.issues) {
        if (issue.isBlocking && issue.agreement == deploy::Agreement::Anyway)
            flags.insert("--anyway");
        if (issue.isBlocking && issue.agreement == deploy::Agreement::AnotherDatabase)
            flags.insert("--run ID --from-another-database");
    }
    Error error{.code = Error::Code::Permission,
                .subject = first->subject,
                .problem = first->detail,
                .remedies = {first->advice}};
    if (deploy::isOnlyAgreement(proposal))
        error.remedies.push_back(deploy::messages::allTheSame(fmt::format("{}", fmt::join(flags, " "))));
    return error;
}

struct Chosen
{
    snapshot::Snapshot excerpt;
    training::Comparison comparison;
    training::Run run;
};

//! The run that is named, whichever database its rows are of: deploying it elsewhere is to be agreed to.
Result<Chosen> namedRun(const std::string &id, store::Cache &runs, const study::Study &study)
{
    auto run = training::findRun(runs, id);
    if (!run)
        return Failure(run.error());
    const auto outline = rowsOfRun(runs, study, *run, snapshot::Extent::Outline);
    if (!outline)
        return Failure(outline.error());
    auto comparison = training::compareRuns(runs, study, *outline);
    if (!comparison)
        return Failure(comparison.error());
    auto excerpt = snapshot::loadSnapshot(runs, outline->id, snapshot::Extent::Excerpt);
    if (!excerpt)
        return Failure(excerpt.error());
    return Chosen{std::move(*excerpt), std::move(*comparison), std::move(*run)};
}

//! The best one of the rows of this database.
Result<Chosen> bestRun(const DeployOptions &options, store::Cache &runs, const study::Study &study,
                       const pg::Identity &here)
{
    const auto outline = snapshot::newestSnapshot(runs, study, here, snapshot::Extent::Outline);
    if (!outline)
        return Failure(outline.error());
    auto comparison = training::compareRuns(runs, study, *outline);
    if (!comparison)
        return Failure(comparison.error());
    if (comparison->runs.empty()) {
        return Failure(
            Error{.code = Error::Code::Invalid,
                  .subject = study.name,
                  .problem = workbench::messages::nothingTrained(),
                  .remedies = {messages::inWords("Train with espalierctl train " + shellWord(options.file))}});
    }
    auto excerpt = snapshot::loadSnapshot(runs, outline->id, snapshot::Extent::Excerpt);
    if (!excerpt)
        return Failure(excerpt.error());
    auto best = comparison->runs.front();
    return Chosen{std::move(*excerpt), std::move(*comparison), std::move(best)};
}

Result<workbench::Deployable> prepare(Context &context, const DeployOptions &options, const pg::Settings &settings)
{
    const auto study = readStudy(options.file);
    if (!study)
        return Failure(study.error());
    auto runs = context.openRuns();
    if (!runs)
        return Failure(runs.error());
    const auto explored = workbench::explore(settings, context.progress);
    if (!explored)
        return Failure(explored.error());
    auto chosen = options.run.empty() ? bestRun(options, *runs, *study, explored->database)
                                      : namedRun(options.run, *runs, *study);
    if (!chosen)
        return Failure(chosen.error());
    if (auto right = thresholdSuits(chosen->run, options.threshold.has_value()); !right)
        return Failure(right.error());
    if (options.threshold)
        chosen->run.model.threshold = *options.threshold;
    if (auto valid = model::validate(chosen->run.model); !valid)
        return Failure(valid.error());
    const workbench::TrainedRun trained{chosen->excerpt, chosen->run, workbench::rowProfile(*runs, chosen->run, *study),
                                        options.reasons, options.isShadow};
    auto deployable = workbench::proposeDeployment(*study, explored->catalog, trained, settings, context.progress);
    if (!deployable)
        return deployable;
    workbench::addCautions(*deployable, chosen->comparison);
    if (options.isAnyway)
        deploy::agree(deployable->proposal, deploy::Agreement::Anyway);
    if (options.isFromAnotherDatabase)
        deploy::agree(deployable->proposal, deploy::Agreement::AnotherDatabase);
    return deployable;
}

//! What it is now, for people.
std::string deployedText(const workbench::Deployable &deployable, const deploy::Version &version)
{
    const auto &project = deployable.proposal.project;
    return lineOf(fmt::format("{} version {} is {}: {} with {} on test rows, {}", project, version.number,
                              version.isShadow ? "a shadow" : "live", worded(learn::told(version.learner)),
                              versionScore(version), snapshot::provenanceText(deployable.database, deployable.takenAt)))
        + (version.isShadow
               ? lineOf(fmt::format("  it answers nobody; espalierctl score {} logs what it says beside what "
                                    "is answered, and espalierctl monitor {} judges both",
                                    project, project))
               : std::string());
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
        return answerScript(context, proposalJson(proposal), issuesText(proposal.issues) + deploy::script(proposal));
    if (deploy::isBlocked(proposal)) {
        std::cerr << issuesText(proposal.issues);
        return fail(context, standsAgainst(proposal));
    }
    const auto version = workbench::applyDeployment(*deployable, *settings, context.progress);
    if (!version)
        return fail(context, version.error());
    return answer(context,
                  {{"project", proposal.project},
                   {"deployed", versionJson(*version)},
                   {"findings", issuesJson(proposal.issues)},
                   {"read_with", proposal.readWith}},
                  issuesText(proposal.issues) + deployedText(*deployable, *version)
                      + fmt::format("read it with: {}\n", proposal.readWith));
}

void addDeployCommand(CLI::App &program, Action &action)
{
    auto *deployCommand = program.add_subcommand("deploy", "make a run's model live in the database, as plain SQL");
    auto options = std::make_shared<DeployOptions>();
    deployCommand->add_option("study", options->file, "the study file")->required();
    auto *run = deployCommand->add_option("--run", options->run, "its id; the best one where it is not given");
    deployCommand
        ->add_option(
            "--threshold", options->threshold,
            "the probability from which on the positive class is predicted; espalierctl decide STUDY finds one")
        ->check(numberBetween(0.0, 2.0));
    deployCommand
        ->add_option(
            "--reasons", options->reasons,
            "give the strongest reasons of a prediction, too, so many at most: the column reasons of NAME and of "
            "NAME_predict(KEY), and SELECT * FROM NAME_reasons(KEY); what does not select it takes no longer")
        ->check(CLI::Range(1, 100));
    deployCommand->add_flag("--anyway", options->isAnyway,
                            "although the model is no better than the baseline, or leakage was found");
    deployCommand
        ->add_flag("--from-another-database", options->isFromAnotherDatabase,
                   "although the run that --run names was trained on the rows of another database")
        ->needs(run);
    deployCommand->add_flag("--shadow", options->isShadow,
                            "beside the version that answers: it answers nobody, and score logs what it would say");
    deployCommand->add_flag("--dry-run", options->isDryRun, "print what would be done");
    deployCommand->add_option("--script", options->script, "also write the SQL to a file");
    deployCommand->callback([&action, options] {
        action = [options](Context &context) {
            return deployStudy(context, *options);
        };
    });
}

} // namespace

void addDeployCommands(CLI::App &program, Action &action)
{
    addDeployCommand(program, action);
    addVersionCommands(program, action);
    addScoreCommand(program, action);
    addMonitorCommand(program, action);
    addRetrainCommand(program, action);
}

} // namespace espalier::ctl
