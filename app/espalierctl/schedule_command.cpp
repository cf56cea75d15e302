// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/exportfile.h"
#include "core/workbench/projects.h"
#include "core/workbench/schedule.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

struct ScheduleOptions
{
    std::string project;
    std::string every = "day";
    std::string scheduler = "systemd";
    std::string folder; //!< empty: printed
    bool isForced = false;
    bool retrains = false;
};

template<typename Value, std::size_t count>
Value valueNamed(const std::array<std::string_view, count> &names, const std::string &name)
{
    return static_cast<Value>(std::ranges::find(names, name) - names.begin());
}

template<std::size_t count>
CLI::IsMember oneOf(const std::array<std::string_view, count> &names)
{
    return CLI::IsMember(std::vector<std::string>(names.begin(), names.end()));
}

//! What is done with the files; as comments where the text is fed to who reads it.
std::string installText(const ScheduleOptions &options)
{
    if (options.scheduler == "pg_cron")
        return "-- run it once, in the database that cron.database_name names\n";
    if (options.scheduler == "dbt")
        return "# put both into a folder of the dbt project's models\n";
    if (options.scheduler == "crontab")
        return "# add it by crontab -e\n";
    auto text = fmt::format("# put them into ~/.config/systemd/user, then\n#   systemctl --user daemon-reload\n"
                            "#   systemctl --user enable --now espalier-{}-score.timer\n",
                            options.project);
    if (options.retrains)
        text += fmt::format("#   systemctl --user enable --now espalier-{}-retrain.timer\n", options.project);
    return text;
}

Result<std::vector<workbench::ScheduleFile>> filesOf(Context &context, const ScheduleOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return Failure(settings.error());
    // A timer for what is not there would fail each night.
    if (auto there = workbench::deployedStudy(options.project, {}, *settings, context.progress); !there)
        return Failure(there.error());
    const workbench::Schedule schedule{.program = context.places.worker,
                                       .database = context.elsewhere(*settings),
                                       .project = options.project,
                                       .every = valueNamed<workbench::Every>(workbench::everyNames, options.every),
                                       .retrains = options.retrains};
    return workbench::scheduleFiles(valueNamed<workbench::Scheduler>(workbench::schedulerNames, options.scheduler),
                                    schedule, *settings, context.progress);
}

int schedule(Context &context, const ScheduleOptions &options)
{
    const auto files = filesOf(context, options);
    if (!files)
        return fail(context, files.error());
    auto list = Json::array();
    std::string text;
    std::map<std::string, std::string> texts;
    for (const auto &file : *files) {
        const auto path = (std::filesystem::path(options.folder) / file.name).string();
        if (!options.folder.empty()) {
            texts[path] = file.text;
            text += lineOf(path);
        } else {
            text += (files->size() > 1 ? fmt::format("# {}\n", file.name) : std::string()) + file.text + "\n";
        }
        list.push_back({{"name", file.name}, {"text", file.text}});
    }
    if (auto written = workbench::exportTexts(texts, options.isForced); !written)
        return fail(context, written.error());
    return answer(context, {{"project", options.project}, {"files", list}}, text + installText(options));
}

} // namespace

void addScheduleCommand(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("schedule", "what keeps predictions fresh by itself: timers, as text for their place");
    auto options = std::make_shared<ScheduleOptions>();
    command->add_option("project", options->project)->required();
    command->add_option("--every", options->every, "hour, day or week")->check(oneOf(workbench::everyNames));
    command
        ->add_option(
            "--as", options->scheduler,
            "systemd or crontab, which score again, pg_cron: the server itself logs what the live view says, or dbt: a "
            "model with tests and an exposure, which keeps predictions as a table of its own")
        ->check(oneOf(workbench::schedulerNames));
    command->add_flag("--retrain", options->retrains,
                      "each week also retrain --promote, which deploys only what is better");
    auto *output = command->add_option("--output", options->folder, "write the files into this folder")
                       ->check(CLI::ExistingDirectory);
    command->add_flag("--force", options->isForced, "replace files that are there")->needs(output);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return schedule(context, *options);
        };
    });
}

} // namespace espalier::ctl
