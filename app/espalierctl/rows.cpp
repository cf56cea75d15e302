// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/rows.h"

#include "core/base/messages.h"
#include "core/base/printable.h"
#include "core/base/subjects.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"
#include "core/workbench/snapshots.h"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>

#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

void note(const std::string &text)
{
    std::cerr << "espalierctl: " << printable(text, LineBreaks::Escaped) << "\n";
}

void noteOf(const Message &message)
{
    note(worded(message));
}

Result<snapshot::Snapshot> readRows(Context &context, const study::Study &study, workbench::Stores &stores, Rows which)
{
    const auto settings = context.settings();
    if (!settings)
        return Failure(settings.error());
    const auto explored = context.explore();
    if (!explored)
        return Failure(explored.error());
    return workbench::takeSnapshot(study, explored->catalog, *settings, stores, context.progress,
                                   {.isFresh = which == Rows::Fresh, .memory = context.memory, .letGo = noteOf});
}

Result<snapshot::Snapshot> keptRows(Context &context, const study::Study &study, workbench::Stores &stores)
{
    const auto meant = databaseMeant(context, study, stores.runs);
    if (!meant)
        return Failure(meant.error());
    auto kept =
        *meant ? snapshot::newestSnapshot(stores.runs, study, **meant) : snapshot::onlySnapshot(stores.runs, study);
    if (kept)
        note("kept " + snapshot::provenanceText(kept->database, kept->takenAt) + ": not brought up to date");
    return kept;
}

} // namespace

Result<std::optional<pg::Identity>> databaseMeant(Context &context, const study::Study &study, store::Cache &runs)
{
    if (!context.namesDatabase())
        return std::optional<pg::Identity>();
    auto identity = context.identity();
    if (identity)
        return std::optional(std::move(*identity));
    if (identity.error().code != Error::Code::Connection)
        return Failure(identity.error());
    const auto settings = context.settings();
    const auto kept = snapshot::newestSnapshots(runs, study);
    if (!kept)
        return Failure(kept.error());
    const auto isMeant = [&settings](const snapshot::KeptSnapshot &each) {
        return settings && pg::mayLeadTo(*settings, each.database);
    };
    const auto found = std::ranges::find_if(*kept, isMeant);
    if (found == kept->end())
        return Failure(identity.error());
    if (std::ranges::count_if(*kept, isMeant) > 1) {
        return Failure(Error{
            .code = Error::Code::Invalid,
            .subject = study.name,
            .problem = messages::inWords("the database cannot be asked, and rows of several are kept that it could be: "
                                         + snapshot::describe(*kept)),
            .remedies = {messages::inWords("Name host, port and database, or connect")}});
    }
    note("without the database: " + worded(identity.error()));
    return std::optional(found->database);
}

namespace {

//! The named one, or the best.
Result<training::Run> runNamed(Context &context, const study::Study &study, store::Cache &runs, const std::string &name,
                               const std::string &file)
{
    if (!name.empty())
        return training::findRun(runs, name);
    const auto meant = databaseMeant(context, study, runs);
    if (!meant)
        return Failure(meant.error());
    const auto snapshot = *meant ? snapshot::newestSnapshot(runs, study, **meant, snapshot::Extent::Outline)
                                 : snapshot::onlySnapshot(runs, study, snapshot::Extent::Outline);
    if (!snapshot)
        return Failure(snapshot.error());
    auto comparison = training::compareRuns(runs, study, *snapshot, training::Comparing::Ranked);
    if (!comparison)
        return Failure(comparison.error());
    if (comparison->runs.empty()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = study.name,
                             .problem = workbench::messages::nothingTrained(),
                             .remedies = {messages::inWords("Train with espalierctl train " + shellWord(file))}});
    }
    return std::move(comparison->runs.front());
}

} // namespace

Result<snapshot::Snapshot> rowsOfRun(store::Cache &runs, const study::Study &study, const training::Run &run,
                                     snapshot::Extent extent)
{
    auto rows = snapshot::loadSnapshot(runs, run.snapshot, extent);
    if (!rows || rows->studyHash == snapshot::contentHash(study))
        return rows;
    return Failure(
        Error{.code = Error::Code::Invalid,
              .subject = subjects::named(subjects::run, run.id),
              .problem = messages::inWords("it was trained on another study than " + study.name + " is now"),
              .remedies = {messages::inWords("Train this one, or give the study file that it was trained on")}});
}

Result<RunAndRows> runMeant(Context &context, const study::Study &study, store::Cache &runs, const std::string &name,
                            const std::string &file)
{
    auto run = runNamed(context, study, runs, name, file);
    if (!run)
        return Failure(run.error());
    auto rows = rowsOfRun(runs, study, *run, snapshot::Extent::Outline);
    if (!rows)
        return Failure(rows.error());
    return RunAndRows{std::move(*run), std::move(*rows)};
}

Result<StudiedRun> studiedRun(Context &context, const std::string &file, const std::string &name)
{
    auto study = readStudy(file);
    if (!study)
        return Failure(study.error());
    auto runs = context.openRuns();
    if (!runs)
        return Failure(runs.error());
    auto meant = runMeant(context, *study, *runs, name, file);
    if (!meant)
        return Failure(meant.error());
    return StudiedRun{std::move(*study), std::move(*runs), std::move(meant->run), std::move(meant->rows)};
}

Result<snapshot::Snapshot> rowsFor(Context &context, const study::Study &study, workbench::Stores &stores, Rows which)
{
    if (which == Rows::Kept)
        return keptRows(context, study, stores);
    const auto kept = snapshot::newestSnapshots(stores.runs, study);
    const bool isAsked = which == Rows::Fresh || context.namesDatabase() || !kept || kept->empty();
    if (!isAsked)
        return keptRows(context, study, stores);
    auto rows = readRows(context, study, stores, which);
    const bool isOffline = !rows && rows.error().code == Error::Code::Connection;
    if (!isOffline || which == Rows::Fresh || !kept || kept->empty())
        return rows;
    auto offline = keptRows(context, study, stores);
    return offline || offline.error().code != Error::Code::Connection ? std::move(offline) : std::move(rows);
}

Result<> thresholdSuits(const training::Run &run, bool isGiven, const char *options)
{
    if (!isGiven || run.model.task == model::Task::Binary)
        return {};
    return Failure({.code = Error::Code::Invalid,
                    .subject = run.id,
                    .problem = messages::inWords("a threshold decides between two classes, and it has not two"),
                    .remedies = {messages::inWords(fmt::format("Leave {} out", options))}});
}

} // namespace espalier::ctl
