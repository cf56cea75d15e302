// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/refresh.h"

#include "core/catalog/load.h"
#include "core/deploy/names.h"
#include "core/deploy/transaction.h"
#include "core/monitor/log.h"
#include "core/monitor/observation.h"
#include "core/pg/copytext.h"
#include "core/pg/outcome.h"
#include "core/workbench/champion.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace espalier::workbench {

namespace {

//! What there is to be written is said before anything is fetched.
Result<Champion> readWritable(pg::Connection &connection, const std::string &schema, const std::string &name)
{
    auto catalog = catalog::load(connection);
    if (!catalog)
        return Failure(catalog.error());
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    if (auto writable = pg::checkWritable(*transaction, connection); !writable)
        return Failure(writable.error());
    return readChampion(*transaction, std::move(*catalog), schema, name);
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<> replacePredictions(pg::Transaction &transaction, const deploy::Names &names, const Champion &champion,
                            const frame::Frame &frame, const model::Predictions &predictions)
{
    const auto table = sql::quoted(names.table("predictions"));
    if (auto cleared = transaction.query("DELETE FROM " + table + " WHERE \"project\" = $1", {names.project}); !cleared)
        return Failure(cleared.error());
    pg::CopyLines lines(predictions.rows, [&](std::string &text, std::size_t row) {
        pg::appendField(text, names.project);
        pg::appendField(text, std::to_string(champion.version.number));
        pg::appendField(text, frame::keyText(frame, row));
        text += frame.asOf.empty() ? "\\N\t" : printTimestamp(frame.asOf[row]) + "\t";
        pg::appendField(text, monitor::predictionText(champion.model, predictions, row));
        text += monitor::scoresText(predictions, row) + "\n";
    });
    auto copied = transaction.copyIn(
        "COPY " + table + R"( ("project", "version", "entity", "as_of", "prediction", "scores") FROM STDIN)", [&] {
            return lines.next();
        });
    return copied ? Result<>() : Failure(copied.error());
}

struct Watching
{
    const deploy::Names &names;
    const Champion &champion;
    const RefreshOptions &options;
    bool hasInvoker = false;
};

//! Appends to the log, notes how the rows lie in the bins of those that were learned from, and forgets what is old.
Result<> watch(pg::Transaction &transaction, const Watching &watching, const frame::Frame &frame,
               const model::Predictions &predictions, Refresh &refresh)
{
    const auto &[names, champion, options, hasInvoker] = watching;
    if (!options.isLogged)
        return {};
    const monitor::Logged logged{champion.plan, champion.model, names, champion.version.number};
    if (auto made = monitor::makeLog(transaction, logged, hasInvoker); !made)
        return made;
    const auto appended = monitor::appendLog(transaction, logged, frame, predictions);
    if (!appended)
        return Failure(appended.error());
    refresh.logged = *appended;
    monitor::Observation observation{.version = champion.version.number,
                                     .asOf = refresh.asOf,
                                     .rows = static_cast<std::int64_t>(predictions.rows),
                                     .seconds = refresh.seconds,
                                     .features = {},
                                     .score = {}};
    const auto profile = monitor::readProfile(transaction, names, champion.version.number);
    if (!profile)
        return Failure(profile.error());
    if (*profile)
        monitor::count(observation, **profile, frame, champion.model, predictions);
    if (auto kept = monitor::keepObservation(transaction, names, observation); !kept)
        return kept;
    if (!options.keptDays)
        return {};
    const auto pruned =
        monitor::pruneLog(transaction, names, deploy::shapeOf(champion.plan, champion.model), *options.keptDays);
    if (!pruned)
        return Failure(pruned.error());
    refresh.pruned = *pruned;
    return {};
}

} // namespace

Result<Refresh> refreshPredictions(const std::string &project, const pg::Settings &settings, Progress &progress,
                                   const RefreshOptions &options)
{
    const std::string schema(deploy::registrySchema);
    const auto start = std::chrono::steady_clock::now();
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const auto champion = readWritable(*connection, schema, project);
    if (!champion)
        return Failure(champion.error());
    progress.report(-1, messages::fetchingFeatures());
    const auto live = readLiveFrame(*connection, *champion,
                                    {.executor = options.executor, .cache = options.cache, .memory = options.memory});
    if (!live)
        return Failure(live.error());
    Refresh refresh{.version = champion->version.number,
                    .choice = live->choice,
                    .readings = live->readings,
                    .asOf = live->asOf,
                    .logged = {}};
    progress.report(-1, messages::scoring());
    const auto predictions = model::predict(champion->model, live->frame.features);
    if (!predictions)
        return Failure(predictions.error());
    progress.report(-1, messages::writingPredictions());
    refresh.rows = predictions->rows;
    const deploy::Names names{schema, project};
    const bool hasInvoker = connection->serverVersion() >= 150000;
    auto written = deploy::inDeployment(*connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto replaced = replacePredictions(transaction, names, *champion, live->frame, *predictions); !replaced)
            return replaced;
        refresh.seconds = secondsSince(start);
        return watch(transaction, {names, *champion, options, hasInvoker}, live->frame, *predictions, refresh);
    });
    if (!written)
        return Failure(written.error());
    refresh.seconds = secondsSince(start);
    return refresh;
}

} // namespace espalier::workbench
