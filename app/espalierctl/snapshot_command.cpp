// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/base/names.h"
#include "core/base/printable.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "core/study/words.h"
#include "core/workbench/snapshots.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <optional>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/fetching.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct SnapshotOptions
{
    std::string file;
    std::optional<cost::Executor> executor;
    std::optional<std::int64_t> sample; //!< rows; 0 for all
    std::optional<std::uint64_t> seed;
    bool isFresh = false;
};

//! Writes what was asked for into the study, so that all that is done with it later is done with the same examples.
Result<study::Study> withSample(const SnapshotOptions &options)
{
    auto study = readStudy(options.file);
    if (!study || (!options.sample && !options.seed))
        return study;
    const auto before = study->sample;
    if (options.sample && *options.sample == 0)
        study->sample.reset();
    else if (options.sample)
        study->sample = study::Sample{.rows = *options.sample, .seed = before ? before->seed : Seed{}};
    if (options.seed && study->sample)
        study->sample->seed = Seed{*options.seed};
    if (study->sample != before) {
        if (auto written = writeFile(options.file, printJson(study::toJson(*study))); !written)
            return Failure(written.error());
    }
    return study;
}

Json sampleJson(const snapshot::Snapshot &taken)
{
    if (!taken.sample)
        return {};
    return {{"rows", taken.sample->rows},
            {"seed", taken.sample->seed.value},
            {"rows_sampled", taken.rowsSampled},
            {"method", "whole entities by hash of their key"},
            {"text", snapshot::sampleText(taken)}};
}

//! What the snapshot needed of memory: stated before it was taken, and measured after.
Json memoryJson(const cost::ExecutorChoice &choice, std::size_t allowed)
{
    return {{"stated_bytes", choice.bytes},
            {"allowed_bytes", allowed},
            {"local_bytes", choice.localBytes},
            {"pushdown_bytes", choice.pushdownBytes},
            {"peak_bytes", peakMemory()}};
}

int answerWith(const Context &context, const study::Study &study, const snapshot::Snapshot &taken,
               const cost::ExecutorChoice &choice)
{
    auto parts = Json::object();
    std::string text = fmt::format("snapshot {}: {} of {} examples used, {} features\n", taken.id,
                                   engine::usedRows(taken.rows), taken.rowsAvailable, taken.frame.features.size());
    if (taken.sample)
        text += lineOf("  " + snapshot::sampleText(taken));
    text += lineOf("  " + snapshot::provenanceText(taken.database, taken.takenAt));
    text += lineOf("  " + worded(engine::told(taken.rows)));
    for (std::size_t i = 0; i < snapshot::partNames.size(); ++i) {
        const auto count = std::ranges::count(taken.parts, static_cast<snapshot::Part>(i));
        parts[std::string(snapshot::partNames[i])] = count;
        if (count > 0 || static_cast<snapshot::Part>(i) != snapshot::Part::Further)
            text += fmt::format("  {}: {}\n", snapshot::partNames[i], count);
    }
    text += fmt::format("  features {}\n", study::describe(study::regimeOf(study)));
    if (!taken.earlier.empty())
        text += "  validated on examples as stale as those behind the freeze; fitted on these, too, where that does "
                "better\n";
    text += lineOf(fmt::format("  features computed {}: {}", placeOf(choice.executor), worded(choice.reason)));
    for (const auto &line : columns::told(taken.readings))
        text += lineOf("  " + worded(line));
    text += fmt::format("  memory: {} stated, {} allowed, {} held at most\n", printMemory(choice.bytes),
                        printMemory(context.memory), printMemory(peakMemory()));
    return answer(context,
                  {{"id", taken.id},
                   {"executor", nameOf(cost::executorNames, choice.executor)},
                   {"memory", memoryJson(choice, context.memory)},
                   {"database", snapshot::databaseJson(taken.database)},
                   {"taken_at", printTimestamp(taken.takenAt)},
                   {"rows", engine::toJson(taken.rows)},
                   {"rows_used", taken.rowsUsed},
                   {"rows_available", taken.rowsAvailable},
                   {"sample", sampleJson(taken)},
                   {"features", taken.frame.features.size()},
                   {"parts", parts},
                   {"regime", study::describe(study::regimeOf(study))},
                   {"is_fitted_stale", !taken.earlier.empty()},
                   {"read", readingsJson(taken.readings)},
                   {"rows_hash", taken.rowsHash}},
                  text);
}

int snapshot(Context &context, const SnapshotOptions &options)
{
    const auto study = withSample(options);
    if (!study)
        return fail(context, study.error());
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    auto stores = context.openStores();
    if (!stores)
        return fail(context, stores.error());
    cost::ExecutorChoice choice;
    workbench::SnapshotOptions fetching{
        .executor = options.executor, .isFresh = options.isFresh, .memory = context.memory};
    fetching.chosen = [&choice, &context](const cost::ExecutorChoice &chosen) {
        choice = chosen;
        expectMemory(std::min(chosen.bytes, context.memory));
    };
    fetching.letGo = [](const Message &message) {
        std::cerr << "espalierctl: " << printable(worded(message), LineBreaks::Escaped) << "\n";
    };
    const auto taken =
        workbench::takeSnapshot(*study, explored->catalog, *settings, *stores, context.progress, fetching);
    if (!taken)
        return fail(context, taken.error());
    return answerWith(context, *study, *taken, choice);
}

} // namespace

void addSnapshotCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("snapshot", "fetch examples and features into the local cache");
    auto options = std::make_shared<SnapshotOptions>();
    command->add_option("study", options->file, "the study file")->required();
    addExecutorOption(*command, options->executor);
    command
        ->add_option("--sample", options->sample,
                     "learn from so many examples only, whole entities by hash of their key; kept in the study file; "
                     "0 for all again")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--fresh", options->isFresh, "read all rows, instead of those that changed since they were read");
    command->add_option("--seed", options->seed, "of the sample; kept in the study file");
    command->callback([&action, options] {
        action = [options](Context &context) {
            return snapshot(context, *options);
        };
    });
}

} // namespace espalier::ctl
