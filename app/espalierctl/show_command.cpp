// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"
#include "core/study/questionline.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <string>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct ShowOptions
{
    std::string file;
    bool isLine = false;
};

//! Short where the database is named, else with all schemas and ways.
Result<std::string> lineOfStudy(Context &context, const study::Study &study)
{
    if (!context.namesDatabase())
        return study::printQuestion(study);
    const auto explored = context.explore();
    if (!explored)
        return Failure(explored.error());
    return study::printQuestion(explored->catalog, explored->graph, study);
}

int showStudy(Context &context, const ShowOptions &options)
{
    const auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    const auto line = lineOfStudy(context, *study);
    if (!line)
        return fail(context, line.error());
    const auto beside = study::besideQuestion(*study);
    auto json = Json::array();
    std::string list;
    for (const auto &message : beside) {
        json.push_back(worded(message));
        list += lineOf("  " + worded(message));
    }
    if (options.isLine) {
        if (!beside.empty() && !context.isJson)
            std::cerr << "espalierctl: not said in the line: " << printable(worded(beside), LineBreaks::Escaped)
                      << "\n";
        return answer(context, {{"line", *line}, {"beside", json}}, lineOf(*line));
    }
    const auto text = lineOf(study->name) + lineOf("  " + *line)
        + (beside.empty() ? std::string() : "It states beside its question:\n" + list);
    return answer(context, {{"name", study->name}, {"line", *line}, {"beside", json}}, text);
}

} // namespace

void addShowCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("show", "what a study asks, in one line, and what it states beside that");
    auto options = std::make_shared<ShowOptions>();
    command->add_option("study", options->file, "the study file")->required();
    command->add_flag("--line", options->isLine,
                      "the line alone, as study new reads it; with a database named, tables without the ways and "
                      "schemas that are usual there");
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showStudy(context, *options);
        };
    });
}

} // namespace espalier::ctl
