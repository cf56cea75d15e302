// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/refresh.h"

#include "core/catalog/load.h"
#include "core/deploy/names.h"
#include "core/deploy/transaction.h"
#include "core/monitor/log.h"
#include "core/monitor/observation.h"
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

std::string scoresText(const model::Predictions &predictions, std::size_t row)
{
    std::string text;
    for (std::size_t i = 0; i < predictions.width; ++i)
        text += (i == 0 ? "" : ",") + fmt::format("{}", predictions.at(row, i));
    return "{" + text + "}";
}

//! Lines for COPY, in chunks of some thousand rows.
class Lines
{
public:
    Lines(const std::string &project, const Champion &champion, const frame::Frame &frame,
          const model::Predictions &predictions)
        : m_project(project)
        , m_champion(champion)
        , m_frame(frame)
        , m_predictions(predictions)
    { }

    std::optional<std::string_view> next()
    {
        constexpr std::size_t chunk = 4096;
        if (m_row == m_predictions.rows)
            return std::nullopt;
        m_text.clear();
        for (const auto end = std::min(m_row + chunk, m_predictions.rows); m_row < end; ++m_row)
            addLine();
        return m_text;
    }

private:
    void addLine()
    {
        monitor::appendField(m_text, m_project);
        monitor::appendField(m_text, std::to_string(m_champion.version.number));
        monitor::appendField(m_text, frame::keyText(m_frame, m_row));
        m_text += m_frame.asOf.empty() ? "\\N\t" : printTimestamp(m_frame.asOf[m_row]) + "\t";
        monitor::appendField(m_text, monitor::predictionText(m_champion.model, m_predictions, m_row));
        m_text += scoresText(m_predictions, m_row) + "\n";
    }

    const std::string &m_project;
    const Champion &m_champion;
    const frame::Frame &m_frame;
    const model::Predictions &m_predictions;
    std::size_t m_row = 0;
    std::string m_text;
};

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
    Lines lines(names.project, champion, frame, predictions);
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
