// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sqlblocks.h"
#include "core/compile/sqlwords.h"
#include "core/features/enumerate.h"
#include "core/plan/make.h"
#include "core/screening/history.h"
#include "core/study/compose.h"
#include "core/study/filtered.h"
#include "core/study/finding.h"
#include "core/study/json.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

Timestamp now()
{
    using std::chrono::duration_cast;
    return {duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

int writeStudy(Context &context, const study::Study &study, const std::string &file)
{
    if (auto written = writeFile(file, printJson(study::toJson(study))); !written)
        return fail(context, written.error());
    return answer(context, {{"file", file}, {"features", study.features.size()}},
                  lineOf(fmt::format("{}: {} features", file, study.features.size())));
}

struct NewOptions
{
    std::string file;
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

int makeStudy(Context &context, NewOptions options)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    if (options.words.given.empty())
        readPredicted(options, explored->catalog);
    else
        options.words.column = options.label;
    auto study = study::compose(explored->catalog, explored->graph, options.name, options.words, now(),
                                explored->decisions.times);
    if (!study)
        return fail(context, study.error());
    study = study::withFilteredTables(std::move(*study), explored->catalog, options.filteredTables);
    if (!study)
        return fail(context, study.error());
    const auto asked = context.asked(explored->catalog);
    if (!asked)
        return fail(context, asked.error());
    study = workbench::fitSchedule(*study, screening::statedIn(options.words), *asked, context.progress);
    if (!study)
        return fail(context, study.error());
    if (!options.isWithoutFeatures)
        study->features = features::enumerateFeatures(explored->catalog, explored->graph, *study);
    if (!options.frozen.empty()) {
        const auto frozen = parseTimestamp(options.frozen);
        if (!frozen)
            return fail(context, frozen.error());
        study->frozen = *frozen;
    }
    // The same strict reading that the file will get later.
    if (auto checked = study::fromJson(study::toJson(*study)); !checked)
        return fail(context, checked.error());
    if (auto plan = plan::make(*study, explored->catalog); !plan)
        return fail(context, plan.error());
    return writeStudy(context, *study, options.file);
}

Result<plan::Plan> planOf(Context &context, const std::string &file)
{
    const auto study = readStudy(file);
    if (!study)
        return Failure(study.error());
    const auto explored = context.explore();
    if (!explored)
        return Failure(explored.error());
    return compile::planned(*study, explored->catalog);
}

struct SqlOptions
{
    bool isLive = false;
    bool isExplained = false;
};

//! Each block under a line that says what it does.
std::string withWords(const compile::ExplainedSql &sql)
{
    std::string text;
    for (std::size_t i = 0; i < sql.blocks.size(); ++i) {
        const auto &block = sql.blocks[i];
        text += lineOf(fmt::format("{}. {}: {}", i + 1, block.name, describe(block))) + "\n"
            + sql.text.substr(block.begin, block.length) + "\n\n";
    }
    return text + "All of it:\n\n" + sql.text + ";\n";
}

int showSql(Context &context, const std::string &file, const SqlOptions &options)
{
    const auto plan = planOf(context, file);
    if (!plan)
        return fail(context, plan.error());
    const auto sql =
        compile::explainedSql(*plan, options.isLive ? compile::liveQuery(*plan) : compile::trainingQuery(*plan).select);
    Json json{{"sql", sql.text + ";\n"}};
    if (!options.isExplained)
        return answerScript(context, json, sql.text + ";\n");
    json["blocks"] = Json::array();
    for (const auto &block : sql.blocks) {
        json["blocks"].push_back({{"name", block.name},
                                  {"words", describe(block)},
                                  {"features", block.features},
                                  {"begin", block.begin},
                                  {"length", block.length}});
    }
    return answerScript(context, json, withWords(sql));
}

struct LabelOptions
{
    std::string file;
    std::string span;
};

//! Says how long after its as-of time a label is known.
int setLabelSpan(Context &context, const LabelOptions &options)
{
    const auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    const auto span = parseDuration(options.span);
    if (!span)
        return fail(context, span.error());
    const bool isAsked = study::hasAsOf(*study) && !std::holds_alternative<study::FutureTarget>(study->target);
    if (!isAsked) {
        return fail(
            context,
            Error{.code = Error::Code::Invalid,
                  .subject = options.file,
                  .problem = messages::inWords(study::hasAsOf(*study)
                                                   ? "the labels of a future target are known when its horizon is over"
                                                   : "the study has no as-of time to count from"),
                  .remedies = {
                      messages::inWords(study::hasAsOf(*study) ? "Change its horizon" : "Name its as-of time first")}});
    }
    const auto changed = study::fixed(*study, {.fix = study::SetLabelSpan{*span}});
    if (auto checked = study::fromJson(study::toJson(changed)); !checked)
        return fail(context, checked.error());
    return writeStudy(context, changed, options.file);
}

void addLabel(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("label", "say how long after its as-of time an example's label is known");
    auto options = std::make_shared<LabelOptions>();
    command->add_option("study", options->file, "the study file")->required();
    command
        ->add_option(
            "--known-after", options->span,
            "the span that the label of given examples looks at, or after which a row's label is decided, such as "
            "\"90 days\"")
        ->required();
    command->callback([&action, options] {
        action = [options](Context &context) {
            return setLabelSpan(context, *options);
        };
    });
}

void addNew(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("new", "make a study from a question");
    auto options = std::make_shared<NewOptions>();
    command->add_option("file", options->file, "the study file to write")->required();
    command->add_option("--name", options->name, "lower case letters, digits and _")->required();
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
    command->callback([&action, options, predict, given] {
        if (predict->empty() && given->empty())
            throw CLI::RequiredError("--predict or --given");
        if (given->empty() && options->words.entity.empty())
            throw CLI::RequiredError("--entity");
        action = [options](Context &context) {
            return makeStudy(context, *options);
        };
    });
}

} // namespace

void addStudyCommands(CLI::App &program, Action &action)
{
    auto *study = program.add_subcommand("study", "make a study, suggest features, check it, print its SQL");
    study->require_subcommand(1);
    addNew(*study, action);
    addLabel(*study, action);

    auto file = std::make_shared<std::string>();
    addSuggestCommand(*study, action);

    addAddCommand(*study, action);

    addCheckCommand(*study, action);
    addStudyTimesCommand(*study, action);
    addRepairCommand(*study, action);
    addCostCommand(*study, action);

    auto sqlOptions = std::make_shared<SqlOptions>();
    auto *sqlCommand = study->add_subcommand("sql", "print the compiled query");
    sqlCommand->add_option("study", *file, "the study file")->required();
    sqlCommand->add_flag("--live", sqlOptions->isLive, "the query of the live view");
    sqlCommand->add_flag("--explain", sqlOptions->isExplained, "say what each block does");
    sqlCommand->callback([&action, file, sqlOptions] {
        action = [file, sqlOptions](Context &context) {
            return showSql(context, *file, *sqlOptions);
        };
    });
}

} // namespace espalier::ctl
