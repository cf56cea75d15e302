// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/messages.h"
#include "core/workbench/messages.h"
#include "core/workbench/schedule.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

constexpr std::array kinds{"systemd", "crontab", "pg_cron"};

struct ScheduleOptions
{
    std::string project;
    std::string every = "day";
    std::string kind = kinds.front();
    std::string folder; //!< empty: printed
    bool retrains = false;
};

workbench::Every everyOf(const std::string &name)
{
    const auto *const found = std::ranges::find(workbench::everyNames, name);
    return static_cast<workbench::Every>(found - workbench::everyNames.begin());
}

//! A file of a timer is no place for a secret.
Result<std::string> databaseText(const Context &context)
{
    const auto settings = context.settings();
    if (!settings)
        return Failure(settings.error());
    const auto password = settings->parameters.find("password");
    if (password != settings->parameters.end() && !password->second.empty()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = pg::shortName(*settings),
                             .problem = messages::inWords("its address holds a password"),
                             .remedies = {workbench::messages::nameAService()}});
    }
    return context.database.empty() ? pg::displayText(*settings) : context.database;
}

//! What is done with the files.
std::string installText(const ScheduleOptions &options)
{
    if (options.kind == "pg_cron")
        return "run it once, in the database that cron.database_name names\n";
    if (options.kind == "crontab")
        return "add it by crontab -e\n";
    auto text = fmt::format("put them into ~/.config/systemd/user, then\n  systemctl --user daemon-reload\n"
                            "  systemctl --user enable --now espalier-{}-score.timer\n",
                            options.project);
    if (options.retrains)
        text += fmt::format("  systemctl --user enable --now espalier-{}-retrain.timer\n", options.project);
    return text;
}

Result<std::vector<workbench::ScheduleFile>> filesOf(Context &context, const ScheduleOptions &options)
{
    if (options.kind == "pg_cron") {
        const auto settings = context.settings();
        if (!settings)
            return Failure(settings.error());
        const auto statement =
            workbench::cronStatement(*settings, options.project, everyOf(options.every), context.progress);
        if (!statement)
            return Failure(statement.error());
        return std::vector<workbench::ScheduleFile>{{"espalier-" + options.project + ".sql", *statement}};
    }
    const auto database = databaseText(context);
    if (!database)
        return Failure(database.error());
    const workbench::Schedule schedule{.program = context.places.worker,
                                       .database = *database,
                                       .project = options.project,
                                       .every = everyOf(options.every),
                                       .retrains = options.retrains};
    if (options.kind == "systemd")
        return workbench::systemdFiles(schedule);
    const auto lines = workbench::crontab(schedule);
    if (!lines)
        return Failure(lines.error());
    return std::vector<workbench::ScheduleFile>{{"espalier-" + options.project + ".crontab", *lines}};
}

int schedule(Context &context, const ScheduleOptions &options)
{
    const auto files = filesOf(context, options);
    if (!files)
        return fail(context, files.error());
    auto list = Json::array();
    std::string text;
    for (const auto &file : *files) {
        const auto path = std::filesystem::path(options.folder) / file.name;
        if (!options.folder.empty()) {
            if (auto written = writeFile(path.string(), file.text); !written)
                return fail(context, written.error());
            text += path.string() + "\n";
        } else {
            text += fmt::format("# {}\n{}\n", file.name, file.text);
        }
        list.push_back({{"name", file.name}, {"text", file.text}});
    }
    return answer(context, {{"project", options.project}, {"files", list}}, text + installText(options));
}

} // namespace

void addScheduleCommand(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("schedule", "what keeps predictions fresh by itself: timers, as text for their place");
    auto options = std::make_shared<ScheduleOptions>();
    command->add_option("project", options->project)->required();
    command->add_option("--every", options->every, "hour, day or week")
        ->check(CLI::IsMember(std::vector<std::string>(workbench::everyNames.begin(), workbench::everyNames.end())));
    command
        ->add_option(
            "--as", options->kind,
            "systemd, crontab (both call espalierctl score), or pg_cron: the server logs what the live view says")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())));
    command->add_flag("--retrain", options->retrains,
                      "each week also retrain --promote, which deploys only what is better");
    command->add_option("--output", options->folder, "write the files into this folder")->check(CLI::ExistingDirectory);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return schedule(context, *options);
        };
    });
}

} // namespace espalier::ctl
