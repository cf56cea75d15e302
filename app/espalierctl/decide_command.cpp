// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/evaluate/decision.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/capacity.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/numbers.h"
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
    std::optional<double> capacity; //!< so many in a period
    workbench::Period period = workbench::Period::Moment;
};

const std::map<std::string, workbench::Period> periodNames{{"moment", workbench::Period::Moment},
                                                           {"day", workbench::Period::Day},
                                                           {"week", workbench::Period::Week},
                                                           {"month", workbench::Period::Month}};

std::string nameOfPeriod(workbench::Period period)
{
    return std::ranges::find(periodNames, period, &std::pair<const std::string, workbench::Period>::second)->first;
}

//! A run among those of the same rows.
struct Meant
{
    training::Comparison comparison;
    training::Run run;
    workbench::Pace pace;
};

//! What is acted on, and of how many.
struct Decided
{
    double threshold = 0;
    std::optional<double> share;
    std::optional<double> examples; //!< in a period, where so many in it can be acted on
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
    const auto pace = workbench::paceOf(meant->rows, meant->run);
    return Meant{std::move(*comparison), std::move(meant->run), pace};
}

//! No digits are told that are not used.
double rounded(double threshold)
{
    constexpr double steps = 1e6;
    return std::round(threshold * steps) / steps;
}

Result<Decided> chosenBy(const Meant &meant, const DecideOptions &options, const model::Predictions &predictions)
{
    Decided chosen;
    if (options.percent)
        chosen.share = *options.percent / 100;
    if (options.capacity) {
        chosen.examples = workbench::examplesIn(meant.pace, options.period);
        chosen.share = workbench::shareOf(*options.capacity, meant.pace, options.period);
        if (!chosen.share)
            return Failure(cannot(meant.run.id, "its validation does not tell how many examples come in a period",
                                  "Say what share is to be acted on with --percent"));
    }
    const auto &truth = meant.comparison.truths.at("validation");
    const auto threshold = chosen.share ? evaluate::thresholdFor(predictions, *chosen.share)
                                        : evaluate::cheapestThreshold(predictions, truth, options.costs);
    if (!threshold)
        return Failure(cannot(meant.run.id,
                              "its validation has one class only: what errors cost there tells no threshold",
                              "Say what share is to be acted on with --percent, or widen the validation"));
    chosen.threshold = rounded(*threshold);
    return chosen;
}

Result<Decided> thresholdOf(const Meant &meant, const DecideOptions &options)
{
    const auto predictions = meant.run.predictions.find("validation");
    const auto &truth = meant.comparison.truths.at("validation");
    if (truth.task != Task::Binary)
        return Failure(cannot(meant.comparison.study, "a threshold decides between two classes, and it has not two",
                              "Ask a question that is answered by yes or no"));
    if (predictions == meant.run.predictions.end() || predictions->second.rows != truth.values.size())
        return Failure(cannot(meant.run.id, "what it predicted of the validation is not kept", "Train it again"));
    return chosenBy(meant, options, predictions->second);
}

//! What is saved in a period, where so many in it can be acted on.
std::optional<evaluate::Score> savedIn(const evaluate::Outcome &outcome, const Decided &chosen)
{
    if (!chosen.examples)
        return std::nullopt;
    const auto &[value, low, high] = outcome.saved;
    return evaluate::Score{value * *chosen.examples, low * *chosen.examples, high * *chosen.examples};
}

Json outcomeJson(const evaluate::Outcome &outcome, const Decided &chosen)
{
    return {{"rows", outcome.rows},
            {"flagged", outcome.flagged},
            {"found", outcome.found},
            {"positives", outcome.positives},
            {"cost_per_row", evaluate::toJson(outcome.cost)},
            {"saved_per_row", evaluate::toJson(outcome.saved)},
            {"saved_per_period", scoreJson(savedIn(outcome, chosen))},
            {"cost_where_nothing_is_done", outcome.costOfNone},
            {"cost_where_it_is_done_for_all", outcome.costOfAll}};
}

std::string shareText(std::size_t part, std::size_t whole)
{
    return whole == 0 ? std::string("-")
                      : fmt::format("{:.1f} %", 100 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string everyText(workbench::Period period)
{
    return period == workbench::Period::Moment ? std::string("each time") : "a " + nameOfPeriod(period);
}

std::string savedText(const std::optional<evaluate::Score> &saved, workbench::Period period)
{
    return saved ? fmt::format(", {} {} ({})", scoreText(saved->value), everyText(period), intervalText(*saved))
                 : std::string();
}

std::string outcomeText(std::string_view part, const evaluate::Outcome &outcome, const Decided &chosen,
                        const DecideOptions &options)
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
                             scoreText(outcome.costOfAll)))
        + lineOf(fmt::format("    saves per example against doing nothing {} ({}){}", scoreText(outcome.saved.value),
                             intervalText(outcome.saved), savedText(savedIn(outcome, chosen), options.period)));
}

std::string chosenText(const DecideOptions &options, const Decided &chosen)
{
    if (options.capacity) {
        return fmt::format("which {:g} examples {} reach, of {:.0f} that come", *options.capacity,
                           everyText(options.period), *chosen.examples);
    }
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
    const auto chosen = thresholdOf(*meant, options);
    if (!chosen)
        return fail(context, chosen.error());
    const auto threshold = chosen->threshold;
    const auto &[comparison, run, pace] = *meant;
    auto parts = Json::object();
    auto text = lineOf(fmt::format("{}: threshold {}, {}; a false alarm costs {:g}, a miss {:g}",
                                   worded(learn::told(run.learner)), threshold, chosenText(options, *chosen),
                                   options.costs.falseAlarm, options.costs.miss));
    bool losesOnTest = false;
    for (const auto *part : {"validation", "test"}) {
        const auto predictions = run.predictions.find(part);
        const auto &truth = comparison.truths.at(part);
        if (predictions == run.predictions.end() || predictions->second.rows != truth.values.size()
            || truth.values.empty())
            continue;
        const auto outcome = evaluate::outcomeOf(predictions->second, truth, threshold, options.costs,
                                                 {.seed = Seed{run.seed}, .groups = comparison.groups.at(part)});
        parts[part] = outcomeJson(outcome, *chosen);
        text += outcomeText(part, outcome, *chosen, options);
        losesOnTest = part == std::string_view("test") && outcome.saved.value < 0;
    }
    if (losesOnTest)
        text += lineOf("  on the test that costs more than doing nothing");
    text += lineOf("  " + snapshot::provenanceText(comparison.database, comparison.takenAt))
        + lineOf(fmt::format("  deploy it with this threshold: espalierctl deploy {} --run {} --threshold {}",
                             shellWord(options.study), run.id, threshold));
    return answer(context,
                  {{"run", run.id},
                   {"threshold", threshold},
                   {"false_alarm", options.costs.falseAlarm},
                   {"miss", options.costs.miss},
                   {"share", chosen->share ? Json(*chosen->share) : Json()},
                   {"capacity", options.capacity ? Json(*options.capacity) : Json()},
                   {"per", options.capacity ? Json(nameOfPeriod(options.period)) : Json()},
                   {"examples_per_period", chosen->examples ? Json(*chosen->examples) : Json()},
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
        ->check(numberBetween(1e-9, 1e12));
    command->add_option("--miss", options->costs.miss, "what it costs not to act where it happens")
        ->check(numberBetween(1e-9, 1e12));
    auto *percent = command->add_option("--percent", options->percent,
                                        "act on so many of a hundred, the most probable ones, whatever it costs");
    percent->check(numberBetween(0.001, 100.0));
    auto *capacity = command->add_option("--capacity", options->capacity,
                                         "act on so many, the most probable ones, whatever it costs: with --per week, "
                                         "on so many a week, as examples came in the validation");
    capacity->check(numberBetween(0.001, 1e12))->excludes(percent);
    command
        ->add_option("--per", options->period,
                     "of --capacity: moment (each time that all are predicted at once), day, week or month")
        ->transform(CLI::CheckedTransformer(periodNames))
        ->default_str("moment")
        ->needs(capacity);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return decide(context, *options);
        };
    });
}

} // namespace espalier::ctl
