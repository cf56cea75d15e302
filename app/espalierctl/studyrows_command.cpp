// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/plan/make.h"
#include "core/study/finding.h"
#include "core/study/json.h"
#include "core/study/jsonparts.h"
#include "core/study/names.h"
#include "core/study/paths.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

struct StudyRowsOptions
{
    std::string file;
    std::string table;
    bool isNone = false;
};

study::FutureTarget *futureOf(study::Study &study)
{
    return std::get_if<study::FutureTarget>(&study.target);
}

//! The first path to the table's rows that the study has.
Result<study::Path> pathTo(const study::Study &study, const catalog::Catalog &catalog, const std::string &text)
{
    const auto table = catalog::resolveTable(catalog, text);
    if (!table)
        return Failure(table.error());
    const auto paths = study::pathsToRows(study);
    const auto found = std::ranges::find(paths, catalog.table(*table).name, [](const study::Path &path) {
        return path.back().table;
    });
    if (found == paths.end()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = text,
                             .problem = messages::inWords("neither the label nor a feature reads its rows by a time"),
                             .remedies = {messages::inWords("See study rows, or add a feature of it")}});
    }
    return *found;
}

int listRows(Context &context, const study::Study &study)
{
    const auto &target = std::get<study::FutureTarget>(study.target);
    auto paths = study::pathsToRows(study);
    if (!target.schedule.atRows.empty() && std::ranges::find(paths, target.schedule.atRows) == paths.end())
        paths.push_back(target.schedule.atRows);
    auto json = Json::array();
    std::vector<std::vector<std::string>> lines;
    for (const auto &path : paths) {
        const bool isChosen = path == target.schedule.atRows;
        const auto name = study::tableText(path.back().table);
        json.push_back({{"table", name}, {"path", study::pathToJson(path)}, {"learned_from", isChosen}});
        lines.push_back({name, study::describe(path), isChosen ? "where validation agrees" : "no"});
    }
    return answer(context, {{"rows", json}}, table({"at each row of", "path", "learned from"}, lines));
}

int showStudyRows(Context &context, const StudyRowsOptions &options)
{
    auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    if (futureOf(*study) == nullptr) {
        return fail(
            context,
            Error{.code = Error::Code::Invalid,
                  .subject = options.file,
                  .problem = messages::inWords("only a future target has cutoffs, beside which there are others"),
                  .remedies = {messages::inWords("Ask what will happen: study new --predict")}});
    }
    if (options.table.empty() && !options.isNone)
        return listRows(context, *study);
    study::SetAtRows fix;
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    if (!options.isNone) {
        auto path = pathTo(*study, explored->catalog, options.table);
        if (!path)
            return fail(context, path.error());
        fix.path = std::move(*path);
    }
    const auto changed = study::fixed(*study, {.fix = fix});
    if (const auto plan = plan::make(changed, explored->catalog); !plan)
        return fail(context, plan.error());
    if (auto written = storeStudy(options.file, changed); !written)
        return fail(context, written.error());
    return listRows(context, changed);
}

} // namespace

void addStudyRowsCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand(
        "rows", "at which rows there are further examples between the cutoffs, and a change of it");
    auto options = std::make_shared<StudyRowsOptions>();
    command->add_option("study", options->file, "the study file")->required();
    auto *none = command->add_flag("--none", options->isNone, "the examples at the cutoffs only");
    command
        ->add_option("--at-each", options->table,
                     "a table at the moments of whose rows there are examples, too; they are learned from where "
                     "validation agrees, and never scored")
        ->excludes(none);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showStudyRows(context, *options);
        };
    });
}

} // namespace espalier::ctl
