// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/projects.h"
#include "core/workbench/shadow.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <functional>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/versions.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

using Change = std::function<Result<deploy::Version>(const pg::Settings &)>;

int changeActive(Context &context, const std::string &project, const Change &change)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto version = change(*settings);
    if (!version)
        return fail(context, version.error());
    return answer(context, {{"project", project}, {"active", versionJson(*version)}},
                  lineOf(fmt::format("{}: version {} answers now", project, version->number)));
}

int retireProject(Context &context, const std::string &project, bool isShadow)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    if (isShadow) {
        if (auto retired = workbench::retireShadow(project, *settings, context.progress); !retired)
            return fail(context, retired.error());
        return answer(context, {{"project", project}, {"retired", "shadow"}},
                      lineOf(fmt::format("the shadow of {} is retired: nothing of it is left", project)));
    }
    if (auto retired = workbench::retire(project, *settings, context.progress); !retired)
        return fail(context, retired.error());
    return answer(context, {{"project", project}, {"retired", true}},
                  lineOf(project + " is retired: nothing of it is left"));
}

int listProjects(Context &context)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto projects = workbench::projects(*settings, context.progress);
    if (!projects)
        return fail(context, projects.error());
    auto json = Json::array();
    std::vector<std::vector<std::string>> rows;
    std::string changes;
    for (const auto &project : *projects) {
        Json versions = Json::array();
        for (const auto &version : project.versions) {
            versions.push_back(versionJson(version));
            rows.push_back({project.name, std::to_string(version.number),
                            version.isActive       ? "active"
                                : version.isShadow ? "shadow"
                                                   : "",
                            version.learner, versionScore(version), version.address, version.takenAt,
                            printTimestamp(version.deployedAt)});
            for (const auto &issue : version.issues) {
                changes += lineOf(fmt::format("{} version {}: {}: {}. {}", project.name, version.number, issue.subject,
                                              worded(issue.detail, issue.evidence), worded(issue.advice)));
            }
        }
        json.push_back({{"name", project.name}, {"versions", versions}});
    }
    const auto text = rows.empty()
        ? std::string("nothing is deployed here\n")
        : table({"project", "version", "", "learner", "test score", "rows of", "read", "deployed"}, rows) + changes;
    return answer(context, {{"projects", json}}, text);
}

} // namespace

void addVersionCommands(CLI::App &program, Action &action)
{
    auto project = std::make_shared<std::string>();
    auto version = std::make_shared<int>(0);
    auto *activateCommand = program.add_subcommand("activate", "make another version the one that answers");
    activateCommand->add_option("project", *project)->required();
    // By place or by name, once.
    activateCommand->add_option("version,--model-version", *version, "its number")->required();
    activateCommand->callback([&action, project, version] {
        action = [project, version](Context &context) {
            return changeActive(context, *project, [&](const pg::Settings &settings) {
                return workbench::activate(*project, *version, settings, context.progress);
            });
        };
    });

    auto *promoteCommand = program.add_subcommand("promote", "make the shadow of a project the one that answers");
    promoteCommand->add_option("project", *project)->required();
    promoteCommand->callback([&action, project] {
        action = [project](Context &context) {
            return changeActive(context, *project, [&](const pg::Settings &settings) {
                return workbench::promote(*project, settings, context.progress);
            });
        };
    });

    auto *rollbackCommand = program.add_subcommand("rollback", "go back to the version that was active before");
    rollbackCommand->add_option("project", *project)->required();
    rollbackCommand->callback([&action, project] {
        action = [project](Context &context) {
            return changeActive(context, *project, [&](const pg::Settings &settings) {
                return workbench::rollBack(*project, settings, context.progress);
            });
        };
    });

    auto *retireCommand = program.add_subcommand("retire", "remove a project and all its versions from the database");
    retireCommand->add_option("project", *project)->required();
    auto isShadow = std::make_shared<bool>(false);
    retireCommand->add_flag("--shadow", *isShadow, "only its shadow, with what is logged of it");
    retireCommand->callback([&action, project, isShadow] {
        action = [project, isShadow](Context &context) {
            return retireProject(context, *project, *isShadow);
        };
    });
    program.add_subcommand("projects", "what is deployed in this database")->callback([&action] {
        action = listProjects;
    });
}

} // namespace espalier::ctl
