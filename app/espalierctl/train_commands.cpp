// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/base/messages.h"
#include "core/evaluate/json.h"
#include "core/learn/baseline.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/study/words.h"
#include "core/training/earlier.h"
#include "core/training/messages.h"
#include "core/training/runs.h"
#include "core/training/train.h"
#include "core/workbench/messages.h"
#include "core/workbench/snapshots.h"
#include "core/workbench/studydifference.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <optional>

#include "app/espalierctl/bestpossible.h"
#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/curves.h"
#include "app/espalierctl/learning.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct TrainOptions
{
    std::string file;
    std::vector<std::string> learners;
    std::vector<std::string> parameters; //!< "xgboost.rounds=200"
    std::uint64_t seed = 42;
    int trials = 0;
    std::string search; //!< "40", "60s"
    bool isFresh = false;
    bool isKept = false;
    bool isList = false;
};

int listLearners(Context &context)
{
    auto json = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto &learner : learn::learners()) {
        auto parameters = Json::array();
        for (const auto &parameter : learner->parameters()) {
            parameters.push_back({{"name", parameter.name},
                                  {"default", parameter.value ? Json(*parameter.value) : Json()},
                                  {"low", parameter.low},
                                  {"high", parameter.high},
                                  {"description", worded(parameter.description)}});
        }
        json.push_back({{"name", learner->name()},
                        {"label", worded(learner->label())},
                        {"description", worded(learner->description())},
                        {"usual", learner->isUsual()},
                        {"parameters", parameters}});
        rows.push_back({std::string(learner->name()),
                        worded(learner->description()) + (learner->isUsual() ? "" : " Only where it is asked for.")});
    }
    return answer(context, {{"learners", json}}, table({"learner", "what it is"}, rows));
}

//! The learners asked for, or all usual ones that suit; the baseline always comes along.
Result<std::vector<std::string>> chosenLearners(const TrainOptions &options, const learn::Question &question)
{
    std::vector<std::string> names{std::string(learn::baselineName())};
    if (options.learners.empty()) {
        for (const auto &learner : learn::learners()) {
            if (learn::suits(*learner, question) && learner->isUsual() && !learner->isBaseline())
                names.emplace_back(learner->name());
        }
        return names;
    }
    for (const auto &name : options.learners) {
        const auto learner = learn::findLearner(name);
        if (!learner || !learn::suits(*learner, question)) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = name,
                                 .problem = learner ? messages::inWords("this learner does not suit the study's task")
                                                    : training::messages::noLearner(),
                                 .remedies = {training::messages::listLearners()}});
        }
        if (!learner->isBaseline())
            names.push_back(name);
    }
    return names;
}

//! "learner.parameter=value" for one learner. Errors: Invalid.
Result<learn::Parameters> parametersOf(const TrainOptions &options, const std::string &learner)
{
    learn::Parameters parameters;
    for (const auto &text : options.parameters) {
        const auto dot = text.find('.');
        const auto equals = text.find('=');
        char *end = nullptr;
        const auto value = equals == std::string::npos ? 0 : std::strtod(text.c_str() + equals + 1, &end);
        if (dot == std::string::npos || equals == std::string::npos || dot > equals || end == nullptr || *end != '\0') {
            return Failure(
                Error{.code = Error::Code::Invalid,
                      .subject = text,
                      .problem = messages::inWords("this is no parameter"),
                      .remedies = {messages::inWords("Write learner.parameter=value, such as xgboost.rounds=200")}});
        }
        if (text.substr(0, dot) == learner)
            parameters[text.substr(dot + 1, equals - dot - 1)] = value;
    }
    return parameters;
}

//! Errors: Invalid where one of them is of a learner that is not trained.
Result<> checkParameters(const TrainOptions &options, const std::vector<std::string> &learners)
{
    for (const auto &text : options.parameters) {
        const auto learner = text.substr(0, text.find('.'));
        const bool isParameter = learner.size() < text.size(); // else parametersOf() tells
        if (isParameter && std::ranges::find(learners, learner) == learners.end()) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = text,
                                 .problem = messages::inWords("none of the learners that are trained is called so"),
                                 .remedies = {training::messages::listLearners()}});
        }
    }
    return {};
}

//! As many settings, or, of "60s", seconds.
training::SearchLimit searchOf(const TrainOptions &options)
{
    const auto number = static_cast<int>(std::strtol(options.search.c_str(), nullptr, 10));
    return options.search.ends_with('s') ? training::SearchLimit{.settings = 0, .seconds = number}
                                         : training::SearchLimit{.settings = number, .seconds = 0};
}

//! What is wrong with it; nothing where it is right.
std::string wrongSearch(const std::string &text)
{
    const auto number = text.substr(0, text.size() - (text.ends_with('s') ? 1 : 0));
    const bool isNumber = !number.empty() && number.size() < 6 && std::ranges::all_of(number, [](char each) {
        return each >= '0' && each <= '9';
    });
    return isNumber && number != "0" ? std::string() : "Write how many settings, such as 40, or seconds, such as 60s";
}

Result<std::vector<training::TrainingJob>> jobsFor(const TrainOptions &options, const Context &context,
                                                   const study::Study &study, const snapshot::Snapshot &snapshot)
{
    const auto names = chosenLearners(options, {.task = study.task, .hasQuantity = !snapshot.frame.quantity.empty()});
    if (!names)
        return Failure(names.error());
    if (auto checked = checkParameters(options, *names); !checked)
        return Failure(checked.error());
    std::vector<training::ChosenLearner> learners;
    for (const auto &name : *names) {
        auto parameters = parametersOf(options, name);
        if (!parameters)
            return Failure(parameters.error());
        learners.push_back({.name = name, .parameters = std::move(*parameters)});
    }
    return training::jobsFor(study, snapshot.id, workbench::runsFile(context.places).string(), learners,
                             Seed{options.seed}, {.trials = options.trials, .search = searchOf(options)});
}

int train(Context &context, const TrainOptions &options)
{
    if (options.isList)
        return listLearners(context);
    const auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    auto stores = context.openStores();
    if (!stores)
        return fail(context, stores.error());
    const auto which = options.isFresh ? Rows::Fresh : options.isKept ? Rows::Kept : Rows::Changed;
    auto snapshot = rowsFor(context, *study, *stores, which);
    if (!snapshot)
        return fail(context, snapshot.error());
    snapshot = snapshot::outlineOf(*snapshot); // features are read by those that train
    releaseFreedMemory();
    const auto jobs = jobsFor(options, context, *study, *snapshot);
    if (!jobs)
        return fail(context, jobs.error());
    const auto outcomes = training::trainAll(*jobs, context.places.worker, context.progress, {}, context.memory);
    std::size_t done = 0;
    std::optional<Error> error;
    for (const auto &outcome : outcomes) {
        done += outcome.run ? 1 : 0;
        if (!outcome.run)
            fail(Context{}, *(error = outcome.run.error()));
    }
    if (done == 0 || (error && error->code == Error::Code::Cancelled))
        return fail(context, *error);
    const auto comparison = training::compareRuns(stores->runs, *study, *snapshot);
    if (!comparison)
        return fail(context, comparison.error());
    const auto best = bestOf(context, *study, *snapshot);
    answer(context, comparisonJson(*comparison, best ? &*best : nullptr),
           comparisonText(*comparison, best ? &*best : nullptr));
    return error ? 1 : 0;
}

//! What the study's features gain over another's on the same test examples.
int compareWith(Context &context, const std::string &file, const std::string &other)
{
    const auto first = readStudy(file);
    const auto second = readStudy(other);
    if (!first || !second)
        return fail(context, first ? second.error() : first.error());
    auto runs = context.openRuns();
    if (!runs)
        return fail(context, runs.error());
    const auto meant = databaseMeant(context, *first, *runs);
    if (!meant)
        return fail(context, meant.error());
    const auto found = workbench::compareStudies(*runs, *first, *second, *meant);
    if (!found)
        return fail(context, found.error());
    const auto &difference = found->difference;
    const auto better = found->isLowerBetter ? 1 - difference.firstIsHigher : difference.firstIsHigher;
    const auto line = [](const std::string &name, const evaluate::Score &score) {
        return lineOf(fmt::format("{:<40} {}  {}", name, scoreText(score.value), intervalText(score)));
    };
    return answer(
        context,
        {{"metric", found->metric},
         {"test_rows", found->rows},
         {"runs", {found->firstRun, found->secondRun}},
         {"scores", {evaluate::toJson(found->first), evaluate::toJson(found->second)}},
         {"difference", evaluate::toJson(difference.score)},
         {"probability_better", better}},
        fmt::format("{} on {} test examples, 95 % intervals; the difference is of the same rows drawn for both\n\n",
                    found->metric, found->rows)
            + line(first->name, found->first) + line(second->name, found->second) + line("difference", difference.score)
            + fmt::format("{} is better in {:.1f} % of the replicates\n", first->name, better * 100));
}

//! Outlines of those of the database that is named, or of each that any are kept of.
Result<std::vector<snapshot::Snapshot>> snapshotsMeant(Context &context, const study::Study &study, store::Cache &runs)
{
    std::vector<snapshot::Snapshot> snapshots;
    const auto meant = databaseMeant(context, study, runs);
    if (!meant)
        return Failure(meant.error());
    const auto kept = snapshot::newestSnapshots(runs, study);
    if (!kept)
        return Failure(kept.error());
    if (*meant || kept->size() < 2) {
        auto snapshot = *meant ? snapshot::newestSnapshot(runs, study, **meant, snapshot::Extent::Outline)
                               : snapshot::onlySnapshot(runs, study, snapshot::Extent::Outline);
        if (!snapshot)
            return Failure(snapshot.error());
        snapshots.push_back(std::move(*snapshot));
        return snapshots;
    }
    for (const auto &each : *kept) {
        auto snapshot = snapshot::loadSnapshot(runs, each.id, snapshot::Extent::Outline);
        if (!snapshot)
            return Failure(snapshot.error());
        snapshots.push_back(std::move(*snapshot));
    }
    return snapshots;
}

//! With what was trained on earlier snapshots.
Result<training::Comparison> comparisonOn(const snapshot::Snapshot &snapshot, const study::Study &study,
                                          store::Cache &runs)
{
    auto comparison = training::compareRuns(runs, study, snapshot);
    if (!comparison)
        return comparison;
    auto earlier = training::earlierRuns(runs, snapshot);
    if (!earlier)
        return Failure(earlier.error());
    std::ranges::move(*earlier, std::back_inserter(comparison->earlier));
    return comparison;
}

int compare(Context &context, const std::string &file)
{
    const auto study = readStudy(file);
    if (!study)
        return fail(context, study.error());
    auto runs = context.openRuns();
    if (!runs)
        return fail(context, runs.error());
    const auto snapshots = snapshotsMeant(context, *study, *runs);
    if (!snapshots)
        return fail(context, snapshots.error());
    auto json = Json::array();
    std::string text;
    for (const auto &snapshot : *snapshots) {
        const auto comparison = comparisonOn(snapshot, *study, *runs);
        if (!comparison)
            return fail(context, comparison.error());
        for (const auto &damaged : comparison->damaged)
            fail(Context{}, damaged);
        if (comparison->runs.empty() && comparison->damaged.empty() && comparison->earlier.empty())
            continue;
        const auto best = bestOf(context, *study, snapshot);
        json.push_back(comparisonJson(*comparison, best ? &*best : nullptr));
        text += (text.empty() ? "" : "\n") + comparisonText(*comparison, best ? &*best : nullptr);
    }
    if (json.empty()) {
        return fail(context,
                    {.code = Error::Code::Invalid,
                     .subject = study->name,
                     .problem = workbench::messages::nothingTrained(),
                     .remedies = {messages::inWords("Train with espalierctl train " + shellWord(file))}});
    }
    return answer(context, json.size() == 1 ? json.front() : Json{{"databases", json}}, text);
}

} // namespace

void addTrainCommands(CLI::App &program, Action &action)
{
    auto *trainCommand = program.add_subcommand("train", "train learners on a study, and compare them");
    auto options = std::make_shared<TrainOptions>();
    trainCommand->add_option("study", options->file, "the study file");
    trainCommand->add_option("--learner", options->learners, "all usual ones that suit where none is named");
    trainCommand->add_option("--set", options->parameters,
                             "learner.parameter=value; what is not set is chosen on the rows before the test");
    trainCommand->add_option("--seed", options->seed, "same seed, same models");
    trainCommand
        ->add_option("--trials", options->trials,
                     "settings of each learner to choose among on the rows before the test; 1: only the usual ones")
        ->check(CLI::Range(1, 100));
    trainCommand
        ->add_option("--search", options->search,
                     "settings of each learner to try beyond those, such as 40, or seconds to try others for, such as "
                     "60s; what was tried is kept, and a search goes on from it")
        ->check(wrongSearch);
    trainCommand->add_flag("--fresh", options->isFresh, "read all rows again");
    trainCommand->add_flag("--kept", options->isKept,
                           "train on the rows as they were read before, without asking the database");
    trainCommand->add_flag("--list", options->isList, "list the learners and their parameters");
    trainCommand->callback([&action, options] {
        if (options->file.empty() && !options->isList)
            throw CLI::RequiredError("study");
        action = [options](Context &context) {
            return train(context, *options);
        };
    });

    auto *compareCommand = program.add_subcommand("compare", "the runs of a study side by side");
    auto curves = std::make_shared<CurvesAsked>();
    compareCommand->add_option("study", curves->study, "the study file")->required();
    auto other = std::make_shared<std::string>();
    auto *with = compareCommand->add_option("--with", *other,
                                            "another study of the same examples: what its features gain or lose");
    addCurveOptions(*compareCommand, *curves);
    compareCommand->get_option("--curves")->excludes(with);
    auto isLearning = std::make_shared<bool>(false);
    compareCommand
        ->add_flag(
            "--learning-curve", *isLearning,
            "would more examples help: the settings of one run, fitted on an eighth, a quarter, a half and all of "
            "the entities; it is worked out once")
        ->excludes(with)
        ->excludes("--curves");
    compareCommand->add_option("--run", curves->run,
                               "of --curves and --learning-curve: a run; the best on validation if not given");
    compareCommand->callback([&action, curves, other, isLearning] {
        if (!curves->run.empty() && curves->curve.empty() && !*isLearning)
            throw CLI::RequiresError("--run", "--curves or --learning-curve");
        action = [curves, other, isLearning](Context &context) {
            if (*isLearning)
                return showLearning(context, curves->study, curves->run);
            if (!curves->curve.empty())
                return showCurve(context, *curves);
            return other->empty() ? compare(context, curves->study) : compareWith(context, curves->study, *other);
        };
    });
}

} // namespace espalier::ctl
