// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/evaluate/decision.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <optional>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct DecideOptions
{
    std::string study;
    std::string run; //!< the best one where it is empty
    evaluate::Costs costs;
    std::optional<double> percent; //!< of what is predicted
};

//! A run among those of the same rows.
struct Meant
{
    training::Comparison comparison;
    training::Run run;
};

Error cannot(const std::string &subject, const char *problem, const std::string &remedy)
{
    return {.code = Error::Code::Invalid,
            .subject = subject,
            .problem = messages::inWords(problem),
            .remedies = {messages::inWords(remedy)}};
}

Result<Meant> meantBy(Context &context, const DecideOptions &options, const study::Study &study, store::Cache &runs)
{
    auto meant = runMeant(context, study, runs, options.run, options.study);
    if (!meant)
        return Failure(meant.error());
    auto comparison = training::compareRuns(runs, study, meant->rows, training::Comparing::Ranked);
    if (!comparison)
        return Failure(comparison.error());
    return Meant{std::move(*comparison), std::move(meant->run)};
}

//! No digits are told that are not used.
double rounded(double threshold)
{
    constexpr double steps = 1e6;
    return std::round(threshold * steps) / steps;
}

Result<double> thresholdOf(const Meant &meant, const DecideOptions &options)
{
    const auto predictions = meant.run.predictions.find("validation");
    const auto &truth = meant.comparison.truths.at("validation");
    if (truth.task != Task::Binary)
        return Failure(cannot(meant.comparison.study, "a threshold decides between two classes, and it has not two",
                              "Ask a question that is answered by yes or no"));
    if (predictions == meant.run.predictions.end() || predictions->second.rows != truth.values.size())
        return Failure(cannot(meant.run.id, "what it predicted of the validation is not kept", "Train it again"));
    if (options.percent)
        return rounded(evaluate::thresholdFor(predictions->second, *options.percent / 100));
    return rounded(evaluate::cheapestThreshold(predictions->second, truth, options.costs));
}

Json outcomeJson(const evaluate::Outcome &outcome)
{
    return {{"rows", outcome.rows},
            {"flagged", outcome.flagged},
            {"found", outcome.found},
            {"positives", outcome.positives},
            {"cost_per_row", evaluate::toJson(outcome.cost)},
            {"cost_where_nothing_is_done", outcome.costOfNone},
            {"cost_where_it_is_done_for_all", outcome.costOfAll}};
}

std::string shareText(std::size_t part, std::size_t whole)
{
    return whole == 0 ? std::string("-")
                      : fmt::format("{:.1f} %", 100 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string outcomeText(std::string_view part, const evaluate::Outcome &outcome)
{
    return lineOf(fmt::format("  {}: {} of {} reach it ({}); {} of {} positives are among them ({}), which are {} of "
                              "what reaches it",
                              part, groupedDigits(outcome.flagged), groupedDigits(outcome.rows),
                              shareText(outcome.flagged, outcome.rows), groupedDigits(outcome.found),
                              groupedDigits(outcome.positives), shareText(outcome.found, outcome.positives),
                              shareText(outcome.found, outcome.flagged)))
        + lineOf(fmt::format("    costs per example {} (95 % interval {}); where nothing is done {}, where it is done "
                             "for all {}",
                             scoreText(outcome.cost.value), intervalText(outcome.cost), scoreText(outcome.costOfNone),
                             scoreText(outcome.costOfAll)));
}

std::string chosenText(const DecideOptions &options)
{
    return options.percent ? fmt::format("which {:g} % of the validation's examples reach", *options.percent)
                           : std::string("at which the validation's false alarms and misses cost least");
}

int decide(Context &context, const DecideOptions &options)
{
    const auto study = readStudy(options.study);
    if (!study)
        return fail(context, study.error());
    auto runs = context.openRuns();
    if (!runs)
        return fail(context, runs.error());
    const auto meant = meantBy(context, options, *study, *runs);
    if (!meant)
        return fail(context, meant.error());
    const auto threshold = thresholdOf(*meant, options);
    if (!threshold)
        return fail(context, threshold.error());
    const auto &[comparison, run] = *meant;
    auto parts = Json::object();
    auto text = lineOf(fmt::format("{}: threshold {}, {}; a false alarm costs {:g}, a miss {:g}",
                                   worded(learn::told(run.learner)), *threshold, chosenText(options),
                                   options.costs.falseAlarm, options.costs.miss));
    for (const auto *part : {"validation", "test"}) {
        const auto predictions = run.predictions.find(part);
        const auto &truth = comparison.truths.at(part);
        if (predictions == run.predictions.end() || predictions->second.rows != truth.values.size()
            || truth.values.empty())
            continue;
        const auto outcome = evaluate::outcomeOf(predictions->second, truth, *threshold, options.costs,
                                                 {.seed = Seed{run.seed}, .groups = comparison.groups.at(part)});
        parts[part] = outcomeJson(outcome);
        text += outcomeText(part, outcome);
    }
    text += lineOf("  " + snapshot::provenanceText(comparison.database, comparison.takenAt))
        + lineOf(fmt::format("  deploy it with this threshold: espalierctl deploy {} --run {} --threshold {}",
                             shellWord(options.study), run.id, *threshold));
    return answer(context,
                  {{"run", run.id},
                   {"threshold", *threshold},
                   {"false_alarm", options.costs.falseAlarm},
                   {"miss", options.costs.miss},
                   {"share", options.percent ? Json(*options.percent / 100) : Json()},
                   {"parts", std::move(parts)},
                   {"database", snapshot::databaseJson(comparison.database)},
                   {"taken_at", printTimestamp(comparison.takenAt)}},
                  text);
}

} // namespace

void addDecideCommand(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("decide", "from what probability on something is to be done, and what it is worth");
    auto options = std::make_shared<DecideOptions>();
    command->add_option("study", options->study, "the study file")->required();
    command->add_option("--run", options->run, "its id; the best one where it is not given");
    command->add_option("--false-alarm", options->costs.falseAlarm, "what it costs to act where nothing happens")
        ->check(CLI::Range(1e-9, 1e12));
    command->add_option("--miss", options->costs.miss, "what it costs not to act where it happens")
        ->check(CLI::Range(1e-9, 1e12));
    command
        ->add_option("--percent", options->percent,
                     "act on so many of a hundred, the most probable ones, whatever it costs")
        ->check(CLI::Range(0.001, 100.0));
    command->callback([&action, options] {
        action = [options](Context &context) {
            return decide(context, *options);
        };
    });
}

} // namespace espalier::ctl
