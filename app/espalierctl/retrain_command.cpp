// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/metric.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/workbench/retraining.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/shadow.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

constexpr std::size_t shownTurned = 8; //!< in text

struct RetrainOptions
{
    std::string project;
    bool isPromoted = false;
    bool isAnyway = false;
    bool isShadow = false;
    std::string asOf; //!< empty: now
};

Json sidesJson(const workbench::Sides &sides)
{
    Json json{{"rows", sides.rows}, {"turned", sides.turned}, {"most", Json::array()}};
    for (const auto &row : sides.most) {
        json["most"].push_back({{"key", row.key},
                                {"before", row.before},
                                {"after", row.after},
                                {"score_before", row.scoreBefore},
                                {"score_after", row.scoreAfter}});
    }
    return json;
}

Json retrainingJson(const workbench::Retraining &retraining)
{
    Json json{{"project", retraining.project},
              {"deployed_version", retraining.champion.version.number},
              {"learner", retraining.challenger.learner},
              {"run", retraining.challenger.id},
              {"rows_behind_model", retraining.challenger.rowsBehindModel},
              {"metric", retraining.comparison.metric},
              {"test_rows", retraining.tested},
              {"unseen_rows", retraining.unseen},
              {"deployed", scoreJson(retraining.championScore)},
              {"retrained", scoreJson(retraining.challengerScore)},
              {"is_better", workbench::isBetter(retraining)},
              {"sides", sidesJson(retraining.sides)}};
    json["claim"] = retraining.claim ? claimJson(*retraining.claim) : Json();
    return json;
}

std::string verdictText(const workbench::Retraining &retraining)
{
    if (retraining.unseen == 0) {
        return "None of the test examples is new to the deployed model: what the new one is worth beside it cannot be "
               "told "
               "yet.\n";
    }
    if (!retraining.claim)
        return "The metric is not defined on these examples: which one is better cannot be told.\n";
    return claimText(*retraining.claim, "The new one");
}

//! Of the moment that all is told of.
std::string momentText(const RetrainOptions &options)
{
    return options.asOf.empty() ? "now" : "as of " + options.asOf;
}

std::string sidesText(const workbench::Retraining &retraining, const std::string &moment)
{
    const auto &sides = retraining.sides;
    if (sides.rows == 0)
        return lineOf(fmt::format("Nothing is to be predicted {}.", moment));
    auto text = retraining.champion.model.task == Task::Regression
        ? fmt::format("Of {} rows that are predicted {}, these would move most:\n", sides.rows, moment)
        : fmt::format("{} of {} rows that are predicted {} ({:.1f} %) would change sides{}\n", sides.turned, sides.rows,
                      moment, 100 * static_cast<double>(sides.turned) / static_cast<double>(sides.rows),
                      sides.most.empty() ? "." : ", these most:");
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < std::min(sides.most.size(), shownTurned); ++i) {
        const auto &row = sides.most[i];
        rows.push_back({row.key, row.before, row.after, scoreText(row.scoreBefore), scoreText(row.scoreAfter)});
    }
    return rows.empty() ? text : text + table({"key", "deployed", "new", "score", "new score"}, rows);
}

std::string retrainingText(const workbench::Retraining &retraining, const std::string &moment)
{
    const auto &version = retraining.champion.version;
    const auto head = lineOf(fmt::format("{} version {} ({}), beside the same trained on {} examples known {}, run {}",
                                         retraining.project, version.number, worded(learn::told(version.learner)),
                                         retraining.challenger.rowsBehindModel, moment, retraining.challenger.id));
    if (retraining.unseen == 0)
        return head + verdictText(retraining) + sidesText(retraining, moment);
    const auto scored = [](const std::optional<evaluate::Score> &score) {
        return score
            ? fmt::format("{}  [{}, {}]", scoreText(score->value), scoreText(score->low), scoreText(score->high))
            : std::string("not defined");
    };
    return head
        + lineOf(fmt::format("{} on {} of {} test examples, whose labels the deployed model cannot have known",
                             worded(toldMetric(retraining.comparison.metric)), retraining.unseen, retraining.tested))
        + lineOf("  deployed   " + scored(retraining.championScore))
        + lineOf("  new        " + scored(retraining.challengerScore)) + verdictText(retraining)
        + sidesText(retraining, moment);
}

//! What was found, and what is done about it.
int told(Context &context, const RetrainOptions &options, const Result<workbench::Retraining> &retraining,
         const pg::Settings &settings, workbench::Stores &stores)
{
    if (!retraining)
        return fail(context, retraining.error());
    auto json = retrainingJson(*retraining);
    auto text = retrainingText(*retraining, momentText(options));
    json["promoted"] = Json();
    json["shadow"] = Json();
    if (options.isPromoted) {
        const auto version = workbench::promote(*retraining, settings, stores, context.progress, options.isAnyway);
        if (!version) {
            if (!context.isJson)
                answer(context, {}, text);
            return fail(context, version.error());
        }
        json["promoted"] = version->number;
        text += lineOf(fmt::format("{} version {} answers now; back with espalierctl rollback {}", options.project,
                                   version->number, options.project));
    } else if (options.isShadow) {
        const auto version = workbench::deployBeside(*retraining, settings, stores, context.progress);
        if (!version) {
            if (!context.isJson)
                answer(context, {}, text);
            return fail(context, version.error());
        }
        json["shadow"] = version->number;
        text += lineOf(fmt::format("{} version {} is its shadow: espalierctl score {} logs what it says beside",
                                   options.project, version->number, options.project));
    } else if (workbench::isBetter(*retraining)) {
        text += lineOf(fmt::format("Promote it with espalierctl retrain {} --promote", options.project));
    }
    return answer(context, json, text);
}

int retrain(Context &context, const RetrainOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    auto stores = context.openStores();
    if (!stores)
        return fail(context, stores.error());
    workbench::RetrainOptions retraining{.places = context.places, .memory = context.memory};
    if (!options.asOf.empty()) {
        const auto moment = parseTimestamp(options.asOf);
        if (!moment)
            return fail(context, moment.error());
        retraining.asOf = *moment;
    }
    const auto retrained = workbench::retrain(options.project, *settings, *stores, context.progress, retraining);
    return told(context, options, retrained, *settings, *stores);
}

} // namespace

void addRetrainCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand(
        "retrain", "train what is deployed on what is known now, and say whether that is better");
    auto options = std::make_shared<RetrainOptions>();
    command->add_option("project", options->project)->required();
    command
        ->add_option("--as-of", options->asOf,
                     "as if it were a moment that is past: by the labels that were known then")
        ->check(aMoment());
    auto *promoted =
        command->add_flag("--promote", options->isPromoted, "deploy it where it is better by more than matters");
    command
        ->add_flag("--shadow", options->isShadow,
                   "deploy it beside what answers, so that both are judged on what comes")
        ->excludes(promoted);
    command->add_flag("--anyway", options->isAnyway, "promote it although it is not seen to be better")
        ->needs(promoted);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return retrain(context, *options);
        };
    });
}

} // namespace espalier::ctl
