// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/observation.h"

#include "core/base/messages.h"
#include "core/base/subjects.h"
#include "core/deploy/registry.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::monitor {

namespace {

Json countsJson(const Observation &observation)
{
    if (observation.features.empty() && observation.score.empty())
        return {};
    return {{"features", observation.features}, {"score", observation.score}};
}

Result<Counts> countsFrom(const Json &json)
{
    Counts counts;
    for (const auto &count : json) {
        if (!count.is_number_integer() || count.get<std::int64_t>() < 0) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = subjects::statistics,
                                 .problem = espalier::messages::countExpected()});
        }
        counts.push_back(count.get<std::int64_t>());
    }
    return counts;
}

Result<> readCounts(Observation &observation, std::string_view text)
{
    const auto json = parseJson(text, "watched_observations");
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, "watched_observations");
    const auto &features = reader.value("features");
    const auto score = countsFrom(reader.value("score"));
    if (auto read = reader.finish(); !read)
        return read;
    for (const auto &entry : features) {
        auto counts = countsFrom(entry);
        if (!counts)
            return Failure(counts.error());
        observation.features.push_back(std::move(*counts));
    }
    if (!score)
        return Failure(score.error());
    observation.score = *score;
    return {};
}

} // namespace

void count(Observation &observation, const Profile &profile, const frame::Frame &frame, const model::Model &model,
           const model::Predictions &predictions)
{
    const auto rows = static_cast<std::int64_t>(frame::rowCount(frame));
    for (const auto &feature : profile.features) {
        const auto found = std::ranges::find(frame.features, feature.name, &frame::Column::name);
        Counts counts(feature.counts.size());
        counts.front() = rows;
        observation.features.push_back(found != frame.features.end() ? countsIn(feature, *found) : std::move(counts));
    }
    if (profile.score)
        observation.score = countsIn(*profile.score, scoreColumnOf(model, predictions));
}

Result<std::optional<Profile>> readProfile(pg::Transaction &transaction, const deploy::Names &names, int version)
{
    const auto isThere = deploy::isWatched(transaction, names.schema);
    if (!isThere)
        return Failure(isThere.error());
    if (!*isThere)
        return std::optional<Profile>();
    const auto rows = transaction.query("SELECT \"profile\" FROM " + sql::quoted(names.table("watched_profiles"))
                                            + R"( WHERE "project" = $1 AND "version" = $2::int4)",
                                        {names.project, std::to_string(version)});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0)
        return std::optional<Profile>();
    const auto json = parseJson(rows->text(0, 0), "profile");
    if (!json)
        return Failure(json.error());
    auto profile = profileFromJson(*json);
    if (!profile)
        return Failure(profile.error());
    return std::optional(std::move(*profile));
}

Result<> keepObservation(pg::Transaction &transaction, const deploy::Names &names, const Observation &observation)
{
    const auto counts = countsJson(observation);
    const auto earlier =
        transaction.query("DELETE FROM " + sql::quoted(names.table("watched_observations"))
                              + R"( WHERE "project" = $1 AND "version" = $2::int4 AND "as_of" = $3::timestamptz)",
                          {names.project, std::to_string(observation.version), printTimestamp(observation.asOf)});
    if (!earlier)
        return Failure(earlier.error());
    const auto kept = transaction.query(
        "INSERT INTO " + sql::quoted(names.table("watched_observations"))
            + R"( ("project", "version", "as_of", "rows", "seconds", "counts") VALUES ($1, $2::int4, $3::timestamptz,)"
            + " $4::int8, $5::float8, $6::json)",
        {names.project, std::to_string(observation.version), printTimestamp(observation.asOf),
         std::to_string(observation.rows), fmt::format("{}", observation.seconds),
         counts.is_null() ? std::optional<std::string>() : std::optional(counts.dump())});
    return kept ? Result<>() : Result<>(Failure(kept.error()));
}

Result<std::vector<Observation>> readObservations(pg::Transaction &transaction, const deploy::Names &names,
                                                  std::size_t most, std::optional<Timestamp> until)
{
    std::vector<Observation> observations;
    const auto isThere = deploy::isWatched(transaction, names.schema);
    if (!isThere)
        return Failure(isThere.error());
    if (!*isThere)
        return observations;
    const auto rows = transaction.query(
        R"(SELECT "version", (extract(epoch FROM "as_of") * 1000000)::int8, "rows", "seconds", "counts" FROM )"
            + sql::quoted(names.table("watched_observations"))
            + R"( WHERE "project" = $1 AND "as_of" <= $2::timestamptz ORDER BY "id" DESC LIMIT )"
            + std::to_string(most),
        {names.project, until ? printTimestamp(*until) : std::string("infinity")});
    if (!rows)
        return Failure(rows.error());
    for (std::size_t row = 0; row < rows->size(); ++row) {
        Observation observation{.version = static_cast<int>(rows->integer(row, 0)),
                                .asOf = {rows->integer(row, 1)},
                                .rows = rows->integer(row, 2),
                                .seconds = rows->number(row, 3),
                                .features = {},
                                .score = {}};
        if (!rows->isNull(row, 4)) {
            if (auto read = readCounts(observation, rows->text(row, 4)); !read)
                return Failure(read.error());
        }
        observations.push_back(std::move(observation));
    }
    std::ranges::reverse(observations);
    return observations;
}

} // namespace espalier::monitor
