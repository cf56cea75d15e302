// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/features/enumerate.h"
#include "core/plan/make.h"
#include "core/screening/history.h"
#include "core/study/compose.h"
#include "core/study/filtered.h"
#include "core/study/json.h"
#include "core/study/questionline.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <utility>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/wrongline.h"

namespace espalier::ctl {

namespace {

struct NewOptions
{
    std::string file;
    std::string line; //!< the whole question, in place of what the other options say of it
    std::string name;
    study::TargetWords words;
    std::string predicted;
    std::string label; //!< of given examples
    std::string frozen;
    std::vector<std::string> filteredTables;
    bool isWithoutFeatures = false;
};

//! "count(fulfillment.orders)", "sum(fulfillment.orders.total)" or a column of the entity.
void readPredicted(NewOptions &options, const catalog::Catalog &catalog)
{
    const auto &text = options.predicted;
    const auto open = text.find('(');
    if (open == std::string::npos || !text.ends_with(')')) {
        options.words.column = text;
        return;
    }
    options.words.aggregate = text.substr(0, open);
    options.words.table = text.substr(open + 1, text.size() - open - 2);
    // A last part that is a column, not a table: schema.table.column, or table.column.
    if (!catalog::resolveTable(catalog, options.words.table)) {
        const auto dot = options.words.table.rfind('.');
        if (dot != std::string::npos) {
            options.words.column = options.words.table.substr(dot + 1);
            options.words.table.resize(dot);
        }
    }
}

//! What follows from the question: its schedule, its features.
int completeStudy(Context &context, const workbench::Explored &explored, Result<study::Study> study,
                  const screening::Stated &stated, const NewOptions &options)
{
    if (!study)
        return fail(context, study.error());
    study = study::withFilteredTables(std::move(*study), explored.catalog, options.filteredTables);
    if (!study)
        return fail(context, study.error());
    const auto asked = context.asked(explored.catalog);
    if (!asked)
        return fail(context, asked.error());
    study = workbench::fitSchedule(*study, stated, *asked, context.progress);
    if (!study)
        return fail(context, study.error());
    if (!options.isWithoutFeatures)
        study->features = features::enumerateFeatures(explored.catalog, explored.graph, *study);
    if (!options.frozen.empty()) {
        const auto frozen = parseTimestamp(options.frozen);
        if (!frozen)
            return fail(context, frozen.error());
        study->frozen = *frozen;
    }
    // The same strict reading that the file will get later.
    if (auto checked = study::fromJson(study::toJson(*study)); !checked)
        return fail(context, checked.error());
    if (auto plan = plan::make(*study, explored.catalog); !plan)
        return fail(context, plan.error());
    return writeStudy(context, *study, options.file);
}

int makeStudy(Context &context, NewOptions options)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    if (options.words.given.empty())
        readPredicted(options, explored->catalog);
    else
        options.words.column = options.label;
    return completeStudy(context, *explored,
                         study::compose(explored->catalog, explored->graph, options.name, options.words, currentTime(),
                                        explored->decisions.times),
                         screening::statedIn(options.words), options);
}

//! Named after the question where no name is given, and in a file of that name where none is.
int makeStudyOfLine(Context &context, NewOptions options)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto question = study::parseQuestion(explored->catalog, explored->graph, options.line);
    if (!question)
        return failAt(context, options.line, question.error());
    if (options.name.empty())
        options.name = study::proposedName(*question);
    if (options.file.empty()) {
        options.file = options.name + ".json";
        if (std::filesystem::exists(options.file)) {
            return fail(
                context,
                Error{.code = Error::Code::Invalid,
                      .subject = options.file,
                      .problem = messages::inWords("there is such a file already"),
                      .remedies = {messages::inWords("Name the file before the question, or give another --name")}});
        }
    }
    return completeStudy(context, *explored,
                         study::compose(explored->catalog, explored->graph, options.name, *question, currentTime(),
                                        explored->decisions.times),
                         screening::statedIn(*question), options);
}

//! Throws what CLI11 tells where the options that tell a question are not complete, or stand beside a line of it.
void checkTold(const CLI::App &command, const NewOptions &options)
{
    const auto isGiven = [&command](const char *option) {
        return command.count(option) > 0;
    };
    if (!options.line.empty())
        throw CLI::ExcludesError("the question in one line", isGiven("--predict") ? "--predict" : "--given");
    for (const auto *needed : {"file", "--name"}) {
        if (!isGiven(needed))
            throw CLI::RequiredError(needed);
    }
    if (!isGiven("--given") && !isGiven("--entity"))
        throw CLI::RequiredError("--entity");
}

//! Throws what CLI11 tells of options that are missing or do not go together.
void checkNew(const CLI::App &command, NewOptions &options)
{
    const auto isGiven = [&command](const char *option) {
        return command.count(option) > 0;
    };
    if (isGiven("--predict") || isGiven("--given")) {
        checkTold(command, options);
        return;
    }
    // Alone, it is the question, which has more than one word.
    if (options.line.empty() && options.file.find(' ') != std::string::npos && !options.file.ends_with(".json"))
        std::swap(options.file, options.line);
    if (options.line.empty())
        throw CLI::RequiredError("--predict, --given or the question in one line");
    for (const auto *option : {"--entity", "--condition", "--as-of", "--horizon", "--every", "--from", "--until",
                               "--at-rows", "--alive", "--task"}) {
        if (isGiven(option))
            throw CLI::ExcludesError("the question in one line", option);
    }
}

constexpr const char *lineHelp = R"(The question in one line:
  count(orders) = 0 over next 90 days for each customers where any orders in last 365 days
  sum(lines.amount where state = 'paid') over next 30 days every 7 days from 2024-01-01 for each customers where country <> 'DE'
  rating as multiclass for each films as of released maturing 90 days      a column to be filled in
  churned in churn_label over next 28 days for each customers              examples of your own
Tables are joined by their first path (espalierctl paths); another one is named by the columns that refer, from the entity on:
  sum(lines.amount via orders(billed_to), lines(order_id)) ...
Names with other signs stand in "double quotes", values in 'single quotes'. study show FILE --line prints the line of a study.)";

} // namespace

void addNewCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("new", "make a study from a question");
    auto options = std::make_shared<NewOptions>();
    command->add_option("file", options->file,
                        "the study file to write; after a question, NAME.json where it is not named");
    command->add_option("question", options->line,
                        "the question in one line, in place of the options that tell it (see below)");
    command->footer(lineHelp);
    command->add_option(
        "--name", options->name,
        "lower case letters, digits and _; of a question in one line, after what it asks where not given");
    command->add_option("--entity", options->words.entity,
                        "the table about whose rows the prediction is; of given examples, where no relation tells it");
    auto *predict = command->add_option("--predict", options->predicted,
                                        "a column of the entity, or count(TABLE), sum(TABLE.COLUMN), ...");
    auto *given =
        command->add_option("--given", options->words.given, "examples of your own: the table or view that holds them")
            ->excludes(predict);
    command
        ->add_option("--key", options->words.keys,
                     "of given examples: columns that stand for the entity's key, with commas")
        ->needs(given);
    command->add_option("--label", options->label, "of given examples: the column to be predicted")->needs(given);
    command
        ->add_option("--label-window", options->words.window,
                     "of given examples: the span after its as-of time that a label looks at, such as \"90 days\"")
        ->needs(given);
    command
        ->add_option("--split", options->words.split,
                     "of given examples: a column with the words train, validation and test; or none")
        ->needs(given);
    command->add_option("--condition", options->words.condition, R"(such as "= 0", "> 15", "is null")");
    command->add_option("--as-of", options->words.asOf,
                        "time column of the entity or of given examples; none for a static study");
    command->add_option("--horizon", options->words.horizon, "how far the future reaches, such as \"90 days\"");
    command->add_option("--every", options->words.every, "between cutoffs");
    command->add_option("--from", options->words.from, "first cutoff");
    command->add_option("--until", options->words.until, "last cutoff");
    command->add_option(
        "--at-rows", options->words.atRows,
        "a table at the moments of whose rows there are further examples between the cutoffs, which are "
        "learned from where validation agrees");
    command->add_option("--alive", options->words.alive, "only entities with an event in this time before the cutoff");
    command->add_option("--frozen", options->frozen,
                        "features see nothing from this moment on; as of each example's own time where not given");
    command->add_option("--task", options->words.task, "binary, multiclass or regression");
    command
        ->add_option("--rows-i-may-see", options->filteredTables,
                     "a table under row-level security of which the rows that the role may see are meant; may be "
                     "given more than once")
        ->allow_extra_args(false);
    command->add_flag("--no-features", options->isWithoutFeatures, "leave the features to be written by hand");
    command->callback([&action, options, command] {
        checkNew(*command, *options);
        action = [options](Context &context) {
            return options->line.empty() ? makeStudy(context, *options) : makeStudyOfLine(context, *options);
        };
    });
}

} // namespace espalier::ctl
