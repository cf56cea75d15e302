// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/examplesfile.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <map>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/openexample.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct ExamplesAsked
{
    std::string study;
    std::string run; //!< the best where it is empty
    workbench::ExamplesWanted wanted{.most = 20};
    std::string output; //!< a file for them
    bool replaces = false; //!< what is there of that name
    std::string opened; //!< the key of one that is looked up in the database instead
    std::string asOf; //!< of that one; the latest where it is empty
};

const std::map<std::string, workbench::ExampleOrder> exampleOrders{{"wrong", workbench::ExampleOrder::Wrong},
                                                                   {"highest", workbench::ExampleOrder::Highest},
                                                                   {"lowest", workbench::ExampleOrder::Lowest}};

Json examplesJson(const study::Study &study, const workbench::Examples &found)
{
    auto examples = Json::array();
    for (const auto &example : found.examples) {
        examples.push_back({{"key", example.key},
                            {"as_of", example.asOf ? Json(printTimestamp(*example.asOf)) : Json()},
                            {"actual", found.classes.empty() ? Json(example.number) : Json(example.actual)},
                            {"predicted", example.predicted.empty() ? Json() : Json(example.predicted)},
                            {"score", example.score},
                            {"off", example.off}});
    }
    return {{"study", study.name},
            {"run", found.run},
            {"learner", found.learner},
            {"database", snapshot::databaseJson(found.database)},
            {"taken_at", printTimestamp(found.takenAt)},
            {"part", found.part},
            {"rows", found.rows},
            {"found", found.found},
            {"examples", examples}};
}

std::string scoreName(const workbench::Examples &found)
{
    if (found.classes.empty())
        return "predicted";
    return found.classes.size() == 2 ? "probability of " + found.classes.back() : "its probability";
}

std::string examplesText(const workbench::Examples &found)
{
    const bool isNumber = found.classes.empty();
    std::vector<std::vector<std::string>> lines;
    for (const auto &example : found.examples) {
        std::vector<std::string> line{example.key, example.asOf ? printTimestamp(*example.asOf) : "",
                                      isNumber ? scoreText(example.number) : example.actual};
        if (!isNumber)
            line.push_back(example.predicted);
        line.insert(line.end(), {scoreText(example.score), scoreText(example.off)});
        lines.push_back(std::move(line));
    }
    std::vector<std::string> names{"key", "as of", "actual"};
    if (!isNumber)
        names.emplace_back("predicted");
    names.insert(names.end(), {scoreName(found), isNumber ? "actual - predicted" : "off by"});
    auto text = lineOf(snapshot::provenanceText(found.database, found.takenAt))
        + lineOf(fmt::format("run {}, {}: {} of {} {} examples, as models predicted them that had not seen them",
                             found.run, worded(learn::told(found.learner)), groupedDigits(found.found),
                             groupedDigits(found.rows), found.part));
    if (lines.empty())
        return text;
    text += "\n" + table(names, lines);
    if (found.found > lines.size())
        text += lineOf(fmt::format("and {} more, which --most 0 lists", found.found - lines.size()));
    return text;
}

int listExamples(Context &context, const ExamplesAsked &asked)
{
    auto meant = studiedRun(context, asked.study, asked.run);
    if (!meant)
        return fail(context, meant.error());
    auto &[study, runs, run, rows] = *meant;
    if (!asked.opened.empty())
        return openExample(context, {.key = asked.opened, .asOf = asked.asOf, .most = asked.wanted.most}, study, rows);
    const auto found = workbench::examplesOf(rows, run, asked.wanted);
    if (!found)
        return fail(context, found.error());
    auto json = examplesJson(study, *found);
    auto text = examplesText(*found);
    if (!asked.output.empty()) {
        if (const auto written =
                workbench::exportExamples(runs, *found, {.name = asked.output, .replaces = asked.replaces});
            !written)
            return fail(context, written.error());
        json["file"] = asked.output;
        text += lineOf(fmt::format("{}: {} examples", asked.output, groupedDigits(found->examples.size())));
    }
    return answer(context, json, text);
}

} // namespace

void addExamplesCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand(
        "examples",
        "the examples behind a score: what was predicted of each, the farthest off first; explain --row tells why");
    auto asked = std::make_shared<ExamplesAsked>();
    auto &wanted = asked->wanted;
    command->add_option("study", asked->study, "the study file")->required();
    command->add_option("--run", asked->run, "a run of compare; the best on validation if not given");
    command->add_option("--part", wanted.part, "test or validation")
        ->check(CLI::IsMember({"test", "validation"}))
        ->capture_default_str();
    command->add_option("--actual", wanted.actual, "only those that are of this class");
    command->add_option("--predicted", wanted.predicted, "only those that are said to be of this class");
    command->add_option("--threshold", wanted.threshold, "from which probability on the positive class is said")
        ->check(numberBetween(0.0, 1.0))
        ->capture_default_str();
    command->add_option("--from", wanted.score.low, "only from this score on: the probability, or the number predicted")
        ->check(aNumber());
    command->add_option("--to", wanted.score.high, "only below this score")->check(aNumber());
    command
        ->add_option("--off-from", wanted.off.low,
                     "only from this much off: actual - predicted, or the probability that was not given to its class")
        ->check(aNumber());
    command->add_option("--off-to", wanted.off.high, "only less off than this")->check(aNumber());
    command->add_option("--order", wanted.order, "wrong, highest or lowest")
        ->transform(CLI::CheckedTransformer(exampleOrders))
        ->default_str("wrong");
    command->add_option("--most", wanted.most, "how many are listed; 0: all")->capture_default_str();
    auto *output = command->add_option("-o,--output", asked->output,
                                       "also write those that are listed to a .csv file, with their features");
    command->add_flag("--force", asked->replaces, "replace the file if it exists")->needs(output);
    auto *opened = command->add_option(
        "--open", asked->opened,
        "look up the example with this key in the database instead: its row, what it refers to and what refers to it, "
        "of the rows that were known then; --most of each, 20 at most");
    command->add_option("--as-of", asked->asOf, "of the example that is opened; the latest if not given")
        ->check(aMoment())
        ->needs(opened);
    command->callback([&action, asked] {
        action = [asked](Context &context) {
            return listExamples(context, *asked);
        };
    });
}

} // namespace espalier::ctl
