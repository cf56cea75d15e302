// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/watching.h"

#include "core/catalog/load.h"
#include "core/compile/moment.h"
#include "core/compile/passing.h"
#include "core/compile/value.h"
#include "core/deploy/live.h"
#include "core/deploy/registry.h"
#include "core/deploy/shadow.h"
#include "core/pg/identity.h"
#include "core/pg/reading.h"
#include "core/sql/select.h"
#include "core/workbench/attempted.h"
#include "core/workbench/champion.h"
#include "core/workbench/messages.h"
#include "core/workbench/moment.h"
#include "core/workbench/shadow.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace espalier::workbench {

namespace {

constexpr std::size_t mostObservations = 120;
//! Of a table without an index on its time so many rows at most are looked through.
constexpr std::int64_t mostScanned = 300'000;

const std::string &watchedSchema()
{
    static const std::string schema(deploy::registrySchema);
    return schema;
}

//! The tables whose rows tell a time of their own, with the column that does.
std::map<sql::QualifiedName, plan::Column> timesOf(const plan::Plan &plan)
{
    std::map<sql::QualifiedName, plan::Column> times;
    const auto take = [&times](const plan::Table &table) {
        if (table.moment && table.moment->via.empty())
            times.emplace(table.name, table.moment->column);
    };
    take(plan.entity);
    for (const auto &lookup : plan.lookups)
        for (const auto &step : lookup.steps)
            take(step.table);
    for (const auto &scan : plan.scans)
        for (const auto &step : scan.steps)
            take(step.table);
    return times;
}

//! An index gives the newest at once.
bool isCheap(const catalog::Catalog &catalog, const sql::QualifiedName &name, const std::string &column)
{
    const auto id = catalog::findTable(catalog, name);
    if (!id)
        return false;
    const auto &table = catalog.table(*id);
    const auto place = catalog::findColumn(table, column);
    if (table.isForeign || !place)
        return false;
    const bool isIndexed = std::ranges::any_of(table.indexes, [&](const auto &index) {
        return !index.empty() && index.front() == *place;
    });
    return isIndexed || (table.rowEstimate >= 0 && table.rowEstimate <= mostScanned);
}

Result<std::vector<SourceState>> readSources(pg::Transaction &transaction, const Champion &champion, Timestamp now)
{
    std::vector<SourceState> sources;
    for (const auto &[name, column] : timesOf(champion.plan)) {
        if (!isCheap(champion.catalog, name, column.name))
            continue;
        auto newest = compile::momentOf(sql::call("max", {sql::column("t", column.name)}), column);
        auto seconds = sql::call("date_part", {sql::value(std::string_view("epoch")), std::move(newest)});
        sql::Select select;
        select.items = {{std::move(seconds), "newest"}};
        select.from = sql::Source{.from = name, .alias = "t"};
        // What is planned for later says nothing of how fresh the table is.
        select.where = {
            sql::binary(compile::momentOf(sql::column("t", column.name), column), "<=", compile::constantMoment(now))};
        const auto rows = transaction.query(sql::print(select));
        if (!rows)
            return Failure(rows.error());
        if (!rows->isNull(0, 0) && std::abs(rows->number(0, 0)) < 1e12)
            sources.push_back({name, {static_cast<std::int64_t>(rows->number(0, 0) * 1e6)}});
    }
    std::ranges::sort(sources, {}, &SourceState::newest);
    return sources;
}

//! The latest moment that a prediction in the table is of.
Result<std::optional<Timestamp>> readPredictions(pg::Transaction &transaction, const deploy::Names &names,
                                                 Watched &watched)
{
    const auto rows = transaction.query("SELECT (extract(epoch FROM max(\"scored_at\")) * 1000000)::int8, count(*), "
                                        "(extract(epoch FROM max(\"as_of\")) * 1000000)::int8 FROM "
                                            + sql::quoted(names.table("predictions")) + " WHERE \"project\" = $1",
                                        {names.project});
    if (!rows)
        return Failure(rows.error());
    if (!rows->isNull(0, 0))
        watched.scoredAt = Timestamp{rows->integer(0, 0)};
    watched.predictions = rows->integer(0, 1);
    auto freshness = monitor::readFreshness(transaction, names);
    if (!freshness)
        return Failure(freshness.error());
    watched.freshness = std::move(*freshness);
    if (watched.freshness)
        watched.scoredAt = std::max(watched.scoredAt.value_or(watched.freshness->asOf), watched.freshness->asOf);
    return rows->isNull(0, 2) ? std::optional<Timestamp>() : std::optional(Timestamp{rows->integer(0, 2)});
}

Result<> readDrift(pg::Transaction &transaction, const deploy::Names &names, int version,
                   std::optional<Timestamp> until, Watched &watched)
{
    const auto observations = monitor::readObservations(transaction, names, mostObservations, until);
    if (!observations)
        return Failure(observations.error());
    const auto profile = monitor::readProfile(transaction, names, version);
    if (!profile)
        return Failure(profile.error());
    watched.hasProfile = profile->has_value();
    for (const auto &observation : *observations) {
        watched.scoredAt = std::max(watched.scoredAt.value_or(observation.asOf), observation.asOf);
        if (observation.version != version || !*profile)
            continue;
        auto drift = monitor::driftOf(**profile, observation);
        if (!drift)
            continue;
        watched.history.push_back({observation.asOf, observation.rows, monitor::movedCount(*drift),
                                   drift->score ? drift->score->stability : 0, monitor::movedImportance(*drift)});
        watched.drift = std::move(drift);
    }
    return {};
}

//! Of what is to be predicted at this moment.
Result<> measureNow(pg::Connection &connection, const Champion &champion, const deploy::Names &names,
                    const WatchOptions &options, Watched &watched)
{
    const auto live =
        readLiveFrame(connection, champion, {.cache = options.cache, .memory = options.memory, .asOf = options.asOf});
    if (!live)
        return Failure(live.error());
    const auto predictions = model::predict(champion.model, live->frame.features);
    if (!predictions)
        return Failure(predictions.error());
    return pg::inReading(connection, {}, [&](pg::Transaction &transaction) -> Result<> {
        const auto profile = monitor::readProfile(transaction, names, champion.version.number);
        if (!profile)
            return Failure(profile.error());
        if (!*profile)
            return {};
        monitor::Observation observation{.version = champion.version.number,
                                         .asOf = live->asOf,
                                         .rows = static_cast<std::int64_t>(predictions->rows),
                                         .features = {},
                                         .score = {}};
        monitor::count(observation, **profile, live->frame, champion.model, *predictions);
        watched.drift = monitor::driftOf(**profile, observation);
        return {};
    });
}

//! How the challenger fares beside the champion.
Result<> readBeside(pg::Transaction &transaction, const Champion &champion, const deploy::Names &names,
                    const Champion &challenger, const monitor::Look &look, WatchedShadow &shadow)
{
    const monitor::Logged active{champion.plan, champion.model, names, champion.version.number};
    const monitor::Logged beside{challenger.plan, challenger.model, names, challenger.version.number};
    auto performance = monitor::readPerformance(transaction, beside, champion.version.metric, look);
    if (!performance)
        return Failure(performance.error());
    shadow.performance = std::move(*performance);
    if (shadow.performance.rows == 0)
        return {};
    const auto paired = monitor::readPaired(transaction, active, beside, champion.version.metric, look);
    if (!paired)
        return Failure(paired.error());
    shadow.paired = *paired;
    return {};
}

//! What cannot be told of it does not keep the champion from being told.
Result<> watchShadow(pg::Transaction &transaction, const Champion &champion, const deploy::Names &names,
                     const monitor::Look &look, Watched &watched)
{
    const auto *version = deploy::shadowOf(watched.project);
    if (version == nullptr)
        return {};
    WatchedShadow shadow{.version = *version, .performance = {}, .paired = {}, .problem = {}};
    auto told = attempted(transaction, [&]() -> Result<> {
        const auto challenger = readShadow(transaction, champion.catalog, names.schema, names.project);
        if (!challenger)
            return Failure(challenger.error());
        return *challenger ? readBeside(transaction, champion, names, **challenger, look, shadow) : Result<>();
    });
    if (!told && endsWork(told.error()))
        return told;
    if (!told)
        shadow.problem = told.error();
    watched.shadow = std::move(shadow);
    return {};
}

//! What answers, and of which moment its table of predictions is.
Result<Champion> readAnswering(pg::Transaction &transaction, const catalog::Handle &catalog, const deploy::Names &names,
                               const WatchOptions &options, Watched &watched)
{
    const auto now = pg::momentOf(transaction);
    if (!now)
        return Failure(now.error());
    watched.now = options.asOf.value_or(*now);
    const auto tableAsOf = readPredictions(transaction, names, watched);
    if (!tableAsOf)
        return Failure(tableAsOf.error());
    auto champion = readChampion(transaction, catalog, watchedSchema(), names.project);
    if (!champion)
        return Failure(champion.error());
    watched.study = champion->study;
    if (options.asOf) {
        if (auto checked = checkMoment(transaction, *champion, *options.asOf); !checked)
            return Failure(checked.error());
    }
    if (compile::isAsOfNow(champion->plan) && *tableAsOf)
        watched.scoredAt = // which moment they are of, whenever that was asked for
            std::max(**tableAsOf, watched.freshness ? watched.freshness->asOf : **tableAsOf);
    return champion;
}

//! What became of what it said.
Result<> readFate(pg::Transaction &transaction, const Champion &champion, const deploy::Names &names,
                  const WatchOptions &options, Watched &watched)
{
    const monitor::Look look{.asOf = options.asOf};
    const auto version = champion.version.number;
    if (auto drift = readDrift(transaction, names, version, options.asOf, watched); !drift)
        return drift;
    auto performance = monitor::readPerformance(transaction, {champion.plan, champion.model, names, version},
                                                champion.version.metric, look);
    if (!performance)
        return Failure(performance.error());
    watched.performance = std::move(*performance);
    if (auto beside = watchShadow(transaction, champion, names, look, watched); !beside)
        return beside;
    auto sources = readSources(transaction, champion, watched.now);
    if (!sources)
        return Failure(sources.error());
    watched.sources = std::move(*sources);
    return {};
}

Result<> watch(pg::Connection &connection, const catalog::Handle &catalog, const WatchOptions &options,
               Watched &watched)
{
    const deploy::Names names{watchedSchema(), watched.project.name};
    std::optional<Champion> champion;
    const auto before = watched;
    auto read = pg::inReading(connection, {}, [&](pg::Transaction &transaction) -> Result<> {
        watched = before;
        auto found = readAnswering(transaction, catalog, names, options, watched);
        if (!found)
            return Failure(found.error());
        champion = std::move(*found);
        return readFate(transaction, *champion, names, options, watched);
    });
    if (!read || !options.isLive)
        return read;
    return measureNow(connection, *champion, names, options, watched);
}

} // namespace

const deploy::Version *activeOf(const deploy::Project &project)
{
    const auto found = std::ranges::find(project.versions, true, &deploy::Version::isActive);
    return found == project.versions.end() ? nullptr : &*found;
}

Result<std::vector<Watched>> watched(const pg::Settings &settings, Progress &progress, const WatchOptions &options)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    progress.report(-1, messages::watching());
    if (options.asOf) {
        const auto past = pg::inReading(*connection, {}, [&options](pg::Transaction &transaction) {
            return checkPast(transaction, *options.asOf);
        });
        if (!past)
            return Failure(past.error());
    }
    auto projects = deploy::projects(*connection, watchedSchema());
    if (!projects)
        return Failure(projects.error());
    if (!options.project.empty()) {
        const auto found = pg::inReading(*connection, {}, [&](pg::Transaction &transaction) {
            return deploy::readProject(transaction, watchedSchema(), options.project);
        });
        if (!found)
            return Failure(found.error());
        std::erase_if(*projects, [&options](const deploy::Project &project) {
            return project.name != options.project;
        });
    }
    std::vector<Watched> all;
    if (projects->empty())
        return all;
    auto loaded = catalog::load(*connection);
    if (!loaded)
        return Failure(loaded.error());
    const catalog::Handle catalog(std::move(*loaded));
    for (auto &project : *projects) {
        all.push_back({.project = std::move(project)});
        if (activeOf(all.back().project) == nullptr)
            continue;
        auto read = watch(*connection, catalog, options, all.back());
        if (!read && (read.error().code == Error::Code::Cancelled || read.error().code == Error::Code::Connection))
            return Failure(read.error());
        if (!read)
            all.back().problem = read.error();
    }
    return all;
}

} // namespace espalier::workbench
