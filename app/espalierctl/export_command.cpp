// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/base/printable.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/exportfile.h"
#include "core/workbench/schedule.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <map>
#include <memory>
#include <optional>

#include "app/espalierctl/cardexport.h"
#include "app/espalierctl/commands.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct ExportOptions
{
    std::string study;
    std::string run; //!< whose predictions; the frame where it is empty
    std::string output;
    std::string dbt; //!< a folder of a dbt project: what is deployed is written for it
    CardAsked card; //!< of which nothing is asked for where it names no file
    bool isStandardOutput() const { return output == "-"; }
};

//! What was exported, and where it went.
struct ExportDone
{
    workbench::ExportedTable table;
    pg::Identity database;
    Timestamp takenAt;
    std::string snapshot;
    std::optional<std::string> sql; //!< the file
};

Result<> toStandardOutput(std::string_view text)
{
    std::cout.write(text.data(), static_cast<std::streamsize>(text.size()));
    if (std::cout.flush())
        return {};
    return Failure(Error{.code = Error::Code::Io,
                         .subject = "standard output",
                         .problem = espalier::messages::fileNotWritten(),
                         .remedies = {messages::inWords("Check what reads it")}});
}

//! Nothing, and a note on standard error, where no database is named or the one that is cannot be reached: kept rows need none.
Result<std::optional<std::string>> sqlFor(Context &context, const study::Study &study)
{
    const auto without = [](const std::string &reason) {
        std::cerr << "espalierctl: without the SQL: " << printable(reason, LineBreaks::Escaped) << "\n";
        return std::optional<std::string>();
    };
    if (!context.namesDatabase())
        return without("no database is named that the study could be fitted to");
    const auto explored = context.explore();
    if (!explored && explored.error().code == Error::Code::Connection)
        return without(worded(explored.error()));
    if (!explored)
        return Failure(explored.error());
    auto sql = workbench::trainingSql(study, explored->catalog);
    return sql ? Result<std::optional<std::string>>(std::move(*sql)) : Failure(sql.error());
}

//! The newest snapshot of the database that is named, or of the only one; all that is told of it.
Result<snapshot::Snapshot> newestRows(Context &context, const study::Study &study, store::Cache &runs)
{
    const auto meant = databaseMeant(context, study, runs);
    if (!meant)
        return Failure(meant.error());
    return *meant ? snapshot::newestSnapshot(runs, study, **meant, snapshot::Extent::Excerpt)
                  : snapshot::onlySnapshot(runs, study, snapshot::Extent::Excerpt);
}

Result<ExportDone> exportRows(Context &context, const ExportOptions &options, const study::Study &study,
                              store::Cache &runs)
{
    const auto rows = newestRows(context, study, runs);
    if (!rows)
        return Failure(rows.error());
    ExportDone done{.table = {}, .database = rows->database, .takenAt = rows->takenAt, .snapshot = rows->id, .sql = {}};
    auto table = Result<workbench::ExportedTable>();
    if (options.isStandardOutput()) {
        table = workbench::writeFrame(runs, rows->id, toStandardOutput, context.progress);
    } else {
        const auto sql = sqlFor(context, study);
        if (!sql)
            return Failure(sql.error());
        if (*sql)
            done.sql = workbench::sqlFileBeside(options.output);
        table = workbench::exportFrame(runs, rows->id, *sql, {options.output, options.card.isForced}, context.progress);
    }
    if (!table)
        return Failure(table.error());
    done.table = *table;
    return done;
}

Result<ExportDone> exportPredicted(Context &context, const ExportOptions &options, const study::Study &study,
                                   store::Cache &runs)
{
    const auto run = training::findRun(runs, options.run);
    if (!run)
        return Failure(run.error());
    const auto rows = rowsOfRun(runs, study, *run, snapshot::Extent::Excerpt);
    if (!rows)
        return Failure(rows.error());
    const auto table = options.isStandardOutput()
        ? workbench::writePredictions(runs, *run, toStandardOutput, context.progress)
        : workbench::exportPredictions(runs, *run, {options.output, options.card.isForced}, context.progress);
    if (!table)
        return Failure(table.error());
    return ExportDone{
        .table = *table, .database = rows->database, .takenAt = rows->takenAt, .snapshot = rows->id, .sql = {}};
}

//! A deployed project, which stands in the place of the study, for a dbt project.
int exportDbt(Context &context, const ExportOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto files =
        workbench::scheduleFiles(workbench::Scheduler::Dbt, {.project = options.study}, *settings, context.progress);
    if (!files)
        return fail(context, files.error());
    auto paths = Json::array();
    std::string text;
    std::map<std::string, std::string> texts;
    for (const auto &file : *files) {
        const auto path = (std::filesystem::path(options.dbt) / file.name).string();
        texts[path] = file.text;
        paths.push_back(path);
        text += lineOf(path);
    }
    if (auto written = workbench::exportTexts(texts, options.card.isForced); !written)
        return fail(context, written.error());
    return answer(context, {{"project", options.study}, {"files", paths}}, text);
}

int exportTable(Context &context, const ExportOptions &options)
{
    const auto study = readStudy(options.study);
    if (!study)
        return fail(context, study.error());
    auto runs = context.openRuns();
    if (!runs)
        return fail(context, runs.error());
    if (!options.card.file.empty())
        return exportCard(context, options.card, options.study, *study, *runs);
    const auto done = options.run.empty() ? exportRows(context, options, *study, *runs)
                                          : exportPredicted(context, options, *study, *runs);
    if (!done)
        return fail(context, done.error());
    if (options.isStandardOutput())
        return 0;
    const auto beside = done->sql ? lineOf("  the SQL that reads them: " + *done->sql) : std::string();
    return answer(context,
                  {{"file", options.output},
                   {"sql", done->sql ? Json(*done->sql) : Json()},
                   {"rows", done->table.rows},
                   {"columns", done->table.columns},
                   {"run", options.run.empty() ? Json() : Json(options.run)},
                   {"snapshot", done->snapshot},
                   {"database", snapshot::databaseJson(done->database)},
                   {"taken_at", printTimestamp(done->takenAt)}},
                  lineOf(fmt::format("{}: {} rows, {} columns", options.output, done->table.rows, done->table.columns))
                      + lineOf("  " + snapshot::provenanceText(done->database, done->takenAt)) + beside);
}

} // namespace

void addExportCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand(
        "export",
        "write a study's newest snapshot, or what a run predicted, as comma-separated values, or a model card");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("study", options->study, "the study file; with --dbt the name of a deployed project")
        ->required();
    auto *output =
        command->add_option("-o,--output", options->output,
                            "the file to write, with the SQL that reads its rows beside it; - for standard output");
    auto *predictions = command->add_option(
        "--predictions", options->run,
        "of validation and test examples, by this run as compare lists it, instead of the features");
    command->add_flag("--force", options->card.isForced, "replace files that are there");
    auto *card = addCardOptions(*command, options->card)->excludes(output)->excludes(predictions);
    command
        ->add_option(
            "--dbt", options->dbt,
            "into this folder of a dbt project's models: a model of what is predicted, with its tests and an exposure")
        ->check(CLI::ExistingDirectory)
        ->excludes(output)
        ->excludes(predictions)
        ->excludes(card);
    command->callback([&action, options, output, json = program.get_option("--json")] {
        if (output->count() == 0 && options->card.file.empty() && options->dbt.empty())
            throw CLI::RequiredError("--output, --card or --dbt");
        if (options->isStandardOutput() && json->count() > 0)
            throw CLI::ExcludesError("--output -", "--json");
        action = [options](Context &context) {
            return options->dbt.empty() ? exportTable(context, *options) : exportDbt(context, *options);
        };
    });
}

} // namespace espalier::ctl
