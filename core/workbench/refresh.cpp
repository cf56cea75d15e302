// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/refresh.h"

#include "core/base/hash.h"
#include "core/base/require.h"
#include "core/catalog/load.h"
#include "core/deploy/names.h"
#include "core/deploy/transaction.h"
#include "core/monitor/freshness.h"
#include "core/monitor/log.h"
#include "core/monitor/observation.h"
#include "core/pg/copytext.h"
#include "core/pg/outcome.h"
#include "core/workbench/champion.h"
#include "core/workbench/changedframe.h"
#include "core/workbench/messages.h"
#include "core/workbench/moment.h"
#include "core/workbench/shadow.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <random>

namespace espalier::workbench {

namespace {

//! The version that answers, and the one that is logged beside it.
struct Both
{
    Champion champion;
    std::optional<Champion> shadow;
    std::optional<ShadowSaid> problem; //!< why there is none though there should be
};

//! What there is to be written is said before anything is fetched.
Result<Both> readWritable(pg::Connection &connection, const deploy::Names &names, const RefreshOptions &options)
{
    auto catalog = catalog::load(connection);
    if (!catalog)
        return Failure(catalog.error());
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    if (auto writable = pg::checkWritable(*transaction, connection); !writable)
        return Failure(writable.error());
    const catalog::Handle handle(std::move(*catalog));
    auto champion = readChampion(*transaction, handle, names.schema, names.project);
    if (!champion)
        return Failure(champion.error());
    if (options.asOf) {
        if (auto checked = checkWritableMoment(*transaction, *champion, names, *options.asOf); !checked)
            return Failure(checked.error());
    }
    Both both{.champion = std::move(*champion), .shadow = {}, .problem = {}};
    if (!options.isLogged)
        return both;
    auto shadow = readShadow(*transaction, handle, names.schema, names.project);
    if (shadow)
        both.shadow = std::move(*shadow);
    else
        both.problem = ShadowSaid{.problem = shadow.error()};
    return both;
}

//! What is told of the moment that the table of predictions is of.
struct Noted
{
    bool isNoted = true;
    int version = 0;
    Timestamp allScoredAt;
    std::string token;
};

//! Another one each time.
std::string tokenOf(const deploy::Names &names, Timestamp asOf)
{
    std::random_device device;
    return hash128(
        fmt::format("{}\n{}\n{}\n{}\n{}", names.schema, names.project, asOf.microseconds, device(), device()));
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

//! All of a project's, or of these entities.
Result<std::int64_t> removePredictions(pg::Transaction &transaction, const deploy::Names &names,
                                       const std::vector<std::string> *entities)
{
    const auto statement = "DELETE FROM " + sql::quoted(names.table("predictions")) + " WHERE \"project\" = $1";
    const auto removed = entities == nullptr ? transaction.query(statement, {names.project})
                                             : transaction.query(statement + " AND \"entity\" = ANY ($2::text[])",
                                                                 {names.project, pg::printArray(*entities)});
    if (!removed)
        return Failure(removed.error());
    return static_cast<std::int64_t>(removed->affected());
}

Result<> addPredictions(pg::Transaction &transaction, const deploy::Names &names, const Champion &champion,
                        const frame::Frame &frame, const model::Predictions &predictions)
{
    const auto table = sql::quoted(names.table("predictions"));
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
    bool isPart = false; //!< not all was scored
    const ShadowWords &shadow;
};

Result<> pruned(pg::Transaction &transaction, const Watching &watching, Refresh &refresh)
{
    if (!watching.options.keptDays)
        return {};
    const auto pruned =
        monitor::pruneLog(transaction, watching.names, deploy::shapeOf(watching.champion.plan, watching.champion.model),
                          *watching.options.keptDays);
    if (!pruned)
        return Failure(pruned.error());
    refresh.pruned = *pruned;
    return {};
}

//! Appends to the log, notes how the rows lie in the bins of those that were learned from, and forgets what is old.
Result<> watch(pg::Transaction &transaction, const Watching &watching, const frame::Frame &frame,
               const model::Predictions &predictions, Refresh &refresh)
{
    const auto &[names, champion, options, hasInvoker, isPart, shadow] = watching;
    if (!options.isLogged)
        return {};
    const monitor::Logged logged{champion.plan, champion.model, names, champion.version.number};
    if (auto made = monitor::makeLog(transaction, logged, hasInvoker); !made)
        return made;
    const auto moments = options.asOf ? monitor::Moments::Again : monitor::Moments::New;
    const auto appended = monitor::appendLog(transaction, logged, frame, predictions, moments);
    if (!appended)
        return Failure(appended.error());
    refresh.logged = *appended;
    auto beside = logShadow(transaction, names, shadow, moments, hasInvoker);
    if (!beside)
        return Failure(beside.error());
    if (*beside)
        refresh.shadow = std::move(*beside);
    if (isPart)
        return pruned(transaction, watching, refresh);
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
    return pruned(transaction, watching, refresh);
}

//! Of all that is predicted, or of what changed.
Result<ChangedFrame> readFrame(pg::Connection &connection, const Both &both, const deploy::Names &names,
                               const RefreshOptions &options)
{
    const auto &champion = both.champion;
    const LiveOptions reading{.executor = options.executor,
                              .cache = options.cache,
                              .memory = options.memory,
                              .shadow = both.shadow ? &*both.shadow : nullptr,
                              .asOf = options.asOf};
    if (options.isChangedOnly)
        return readChangedFrame(connection, champion, names, reading);
    ChangedFrame changed;
    auto live = readLiveFrame(connection, champion, reading);
    if (!live)
        return Failure(live.error());
    changed.live = std::move(*live);
    return changed;
}

//! Of which moment the table is now.
Result<> noteFreshness(pg::Transaction &transaction, const deploy::Names &names, const Noted &noted, Refresh &refresh)
{
    if (!noted.isNoted)
        return {};
    return monitor::keepFreshness(transaction, names,
                                  {.version = refresh.version,
                                   .asOf = refresh.asOf,
                                   .predictions = refresh.predictions,
                                   .scored = static_cast<std::int64_t>(refresh.rows),
                                   .allScoredAt = noted.allScoredAt,
                                   .token = noted.token});
}

//! Errors: Invalid where somebody refreshed them since it was read what there is, and only some of them are scored.
Result<> prepare(pg::Transaction &transaction, const deploy::Names &names, const ChangedFrame &changed, bool isPart,
                 Noted &noted)
{
    if (!noted.isNoted)
        return {};
    const auto before = monitor::readFreshness(transaction, names);
    if (!before)
        return Failure(before.error());
    // What was kept of an earlier moment tells more than what changed since all was scored, and so enough.
    if (*before && (*before)->version == noted.version && noted.token.empty())
        noted.token = (*before)->token;
    if (!isPart || *before == changed.before)
        return {};
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = names.project,
                         .problem = messages::scoredMeanwhile(),
                         .remedies = {messages::scoreAgain()}});
}

Result<> write(pg::Transaction &transaction, const Watching &watching, const ChangedFrame &changed,
               const model::Predictions &predictions, const Noted &noted, Refresh &refresh)
{
    const auto &names = watching.names;
    if (const auto &asOf = watching.options.asOf) {
        // Somebody may have scored meanwhile.
        if (auto checked = checkWritableMoment(transaction, watching.champion, names, *asOf); !checked)
            return checked;
    }
    auto noting = noted;
    if (auto prepared = prepare(transaction, names, changed, watching.isPart, noting); !prepared)
        return prepared;
    const auto removed = removePredictions(transaction, names, watching.isPart ? &changed.entities : nullptr);
    if (!removed)
        return Failure(removed.error());
    refresh.predictions = static_cast<std::int64_t>(refresh.rows);
    if (watching.isPart)
        refresh.predictions += changed.before->predictions - *removed;
    const auto &frame = changed.live.frame;
    if (auto added = addPredictions(transaction, names, watching.champion, frame, predictions); !added)
        return added;
    if (auto done = noteFreshness(transaction, names, noting, refresh); !done)
        return done;
    return watch(transaction, watching, frame, predictions, refresh);
}

} // namespace

Result<Refresh> refreshPredictions(const std::string &project, const pg::Settings &settings, Progress &progress,
                                   const RefreshOptions &options)
{
    ESPALIER_REQUIRE(!options.isChangedOnly || options.cache != nullptr);
    ESPALIER_REQUIRE(!options.asOf || !options.keptDays);
    const std::string schema(deploy::registrySchema);
    const auto start = std::chrono::steady_clock::now();
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const deploy::Names names{schema, project};
    const auto both = readWritable(*connection, names, options);
    if (!both)
        return Failure(both.error());
    const auto *champion = &both->champion;
    progress.report(-1, messages::fetchingFeatures());
    const auto changed = readFrame(*connection, *both, names, options);
    if (!changed)
        return Failure(changed.error());
    const auto *live = &changed->live;
    const bool isPart = options.isChangedOnly && !changed->all;
    Refresh refresh{.version = champion->version.number,
                    .choice = live->choice,
                    .readings = live->readings,
                    .asOf = live->asOf,
                    .logged = {},
                    .shadow = both->problem,
                    .all = changed->all,
                    .rowsCame = changed->rowsCame,
                    .rowsGone = changed->rowsGone};
    progress.report(-1, messages::scoring());
    const auto predictions = model::predict(champion->model, live->frame.features);
    if (!predictions)
        return Failure(predictions.error());
    const auto shadow = wordsOf(both->shadow ? &*both->shadow : nullptr, *live);
    progress.report(-1, messages::writingPredictions());
    refresh.rows = predictions->rows;
    const bool hasInvoker = connection->serverVersion() >= 150000;
    const Noted noted{.isNoted = options.isLogged || options.isChangedOnly,
                      .version = refresh.version,
                      .allScoredAt = isPart ? changed->before->allScoredAt : live->asOf,
                      .token = changed->states.empty() ? std::string() : tokenOf(names, live->asOf)};
    const Watching watching{names, *champion, options, hasInvoker, isPart, shadow};
    auto written = deploy::inDeployment(*connection, schema, project, [&](pg::Transaction &transaction) {
        refresh.seconds = secondsSince(start);
        return write(transaction, watching, *changed, *predictions, noted, refresh);
    });
    if (!written)
        return Failure(written.error());
    if (!noted.token.empty())
        keepStates(*options.cache, *changed, noted.token);
    refresh.seconds = secondsSince(start);
    return refresh;
}

} // namespace espalier::workbench
