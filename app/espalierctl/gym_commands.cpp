// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/gym.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

int show(Context &context, const Result<workbench::GymState> &state)
{
    if (!state)
        return fail(context, state.error());
    if (!state->isRunning)
        return answer(context, {{"running", false}}, "the gym is not running\n");
    const auto uri = pg::displayText(state->settings);
    return answer(context,
                  {{"running", true},
                   {"connection", uri},
                   {"rows", state->shop.rows},
                   {"scale", state->shop.scale},
                   {"seed", state->shop.seed.value},
                   {"now", printTimestamp(state->shop.now)}},
                  fmt::format("the gym is running: {} rows, its clock stands at {}\nconnect with: psql \"{}\"\n",
                              state->shop.rows, printTimestamp(state->shop.now), uri));
}

struct Pass
{
    int days = 1;
    std::string bug = "none";
};

void addShopOptions(CLI::App &command, gym::ShopOptions &options)
{
    command.add_option("--scale", options.scale, "1 is about 100,000 rows")
        ->check(CLI::Range(gym::smallestScale, gym::largestScale));
    command.add_option("--seed", options.seed.value, "same seed, same rows");
}

} // namespace

void addGymCommands(CLI::App &program, Action &action)
{
    auto *gym = program.add_subcommand("gym", "the sample database: a private PostgreSQL with a living shop");
    gym->require_subcommand(1);

    auto *start = gym->add_subcommand("start", "make it where it is not there, and start it");
    auto options = std::make_shared<gym::ShopOptions>();
    addShopOptions(*start, *options);
    start->callback([&action, options] {
        action = [options](Context &context) {
            return show(context, workbench::startGym(context.places.gym, *options, context.progress));
        };
    });

    gym->add_subcommand("status", "whether it runs, and its clock")->callback([&action] {
        action = [](Context &context) {
            return show(context, workbench::gymState(context.places.gym, context.progress));
        };
    });

    auto *tick = gym->add_subcommand("tick", "let days pass");
    auto pass = std::make_shared<Pass>();
    tick->add_option("days", pass->days, "how many")->check(CLI::Range(1, 365));
    tick->add_option("--bug", pass->bug, "what goes wrong in the shop's own systems on these days")
        ->check(CLI::IsMember(std::vector<std::string>(gym::bugNames.begin(), gym::bugNames.end())));
    tick->callback([&action, pass] {
        action = [pass](Context &context) {
            const auto bug = gym::findBug(pass->bug);
            if (!bug)
                return fail(context, bug.error());
            return show(context, workbench::tickGym(context.places.gym, pass->days, *bug, context.progress));
        };
    });

    auto *reset =
        gym->add_subcommand("reset", "a new shop in place of the one there is, and of all that is deployed in it");
    addShopOptions(*reset, *options);
    reset->callback([&action, options] {
        action = [options](Context &context) {
            return show(context, workbench::resetGym(context.places.gym, *options, context.progress));
        };
    });

    gym->add_subcommand("stop", "stop it; its data stay")->callback([&action] {
        action = [](Context &context) {
            if (auto stopped = workbench::stopGym(context.places.gym); !stopped)
                return fail(context, stopped.error());
            return answer(context, {{"running", false}}, "the gym is stopped\n");
        };
    });
}

} // namespace espalier::ctl
