// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sqlblocks.h"
#include "core/compile/sqlwords.h"
#include "core/study/finding.h"
#include "core/study/json.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

int writeStudy(Context &context, const study::Study &study, const std::string &file)
{
    if (auto written = writeFile(file, printJson(study::toJson(study))); !written)
        return fail(context, written.error());
    return answer(context, {{"file", file}, {"features", study.features.size()}},
                  lineOf(fmt::format("{}: {} features", file, study.features.size())));
}

namespace {

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
    return writeStudy(context, changed, studyPath(options.file));
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

} // namespace

void addStudyCommands(CLI::App &program, Action &action)
{
    auto *study = program.add_subcommand("study", "make a study, suggest features, check it, print its SQL");
    study->require_subcommand(1);
    addNewCommand(*study, action);
    addKeptStudyCommands(*study, action);
    addLabel(*study, action);
    addShowCommand(*study, action);

    auto file = std::make_shared<std::string>();
    addSuggestCommand(*study, action);

    addAddCommand(*study, action);

    addCheckCommand(*study, action);
    addStudyTimesCommand(*study, action);
    addStudyRowsCommand(*study, action);
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
