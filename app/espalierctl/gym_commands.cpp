// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/gym.h"
#include "core/workbench/gymtruth.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/numbers.h"

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

struct TruthAsked
{
    std::string project;
    std::size_t rows = 20;
};

Json toJson(const workbench::TruthBeside &row)
{
    Json json{
        {"customer", row.customer}, {"predicted", row.predicted}, {"truth", row.truth}, {"lapsed", row.hasLapsed}};
    if (row.came)
        json["came_true"] = *row.came;
    return json;
}

std::string scoreOr(const std::optional<double> &score)
{
    return score ? scoreText(*score) : "not defined";
}

int showTruth(Context &context, const TruthAsked &asked)
{
    const auto truth = workbench::gymTruth(context.places.gym, asked.project, context.progress);
    if (!truth)
        return fail(context, truth.error());
    auto json =
        Json{{"project", asked.project},        {"as_of", printTimestamp(truth->asOf)}, {"days", truth->days},
             {"customers", truth->rows.size()}, {"mean_error", truth->meanError},       {"rows", Json::array()}};
    json["roc_auc"] = truth->expectedScore ? Json(*truth->expectedScore) : Json();
    json["best_possible_roc_auc"] = truth->bestScore ? Json(*truth->bestScore) : Json();
    std::vector<std::vector<std::string>> rows;
    for (const auto &row : workbench::spread(truth->rows, asked.rows)) {
        json["rows"].push_back(toJson(row));
        rows.push_back({row.customer, fmt::format("{:.3f}", row.predicted), fmt::format("{:.3f}", row.truth),
                        row.hasLapsed ? "lost" : "there",
                        row.came ? (*row.came == truth->isOfNone ? "no order" : "ordered") : "not yet"});
    }
    const auto shown = rows.size();
    const auto text = fmt::format(
        "the chance that {} order comes in {} days, as of {}: {} of {} customers\n{}"
        "ROC AUC to be expected: {} of these predictions, {} of the truth itself, which is the best possible\n"
        "predictions are off by {:.3f} on average\n",
        truth->isOfNone ? "no" : "an", truth->days, printTimestamp(truth->asOf), shown, truth->rows.size(),
        table({"customer", "predicted", "true", "interest", "came"}, rows), scoreOr(truth->expectedScore),
        scoreOr(truth->bestScore), truth->meanError);
    return answer(context, json, text);
}

void addTruth(CLI::App &gym, Action &action)
{
    auto *truth = gym.add_subcommand(
        "truth", "what a deployed project predicts beside the chance by which the shop lets it happen");
    auto wanted = std::make_shared<TruthAsked>();
    truth->add_option("project", wanted->project, "that predicts whether an order of a customer comes, or none")
        ->required();
    truth->add_option("--rows", wanted->rows, "how many customers are shown, from the highest prediction to the lowest")
        ->check(CLI::Range(1, 100'000));
    truth->callback([&action, wanted] {
        action = [wanted](Context &context) {
            return showTruth(context, *wanted);
        };
    });
}

void addShopOptions(CLI::App &command, gym::ShopOptions &options)
{
    command.add_option("--scale", options.scale, "1 is about 100,000 rows")
        ->check(numberBetween(gym::smallestScale, gym::largestScale));
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

    addTruth(*gym, action);
    gym->add_subcommand("stop", "stop it; its data stay")->callback([&action] {
        action = [](Context &context) {
            if (auto stopped = workbench::stopGym(context.places.gym); !stopped)
                return fail(context, stopped.error());
            return answer(context, {{"running", false}}, "the gym is stopped\n");
        };
    });
}

} // namespace espalier::ctl
