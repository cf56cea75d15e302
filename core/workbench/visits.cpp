// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/visits.h"

#include "core/workbench/remembered.h"

#include <algorithm>
#include <limits>
#include <map>

namespace espalier::workbench {

namespace {

constexpr std::size_t mostMoments = 48;
constexpr std::int64_t closeMicroseconds = 600'000'000; //!< visits within ten minutes are one point of the history

//! The visit that is going on, and how the one before it ended.
struct Kept
{
    std::string session;
    catalog::Summary since;
    catalog::Summary latest;
};

Result<std::optional<Json>> document(store::Cache &cache, std::string_view kind, const std::string &key)
{
    const auto bytes = cache.get(kind, key);
    if (!bytes)
        return Failure(bytes.error());
    if (!*bytes)
        return std::optional<Json>();
    auto json = parseJson(**bytes, kind);
    // What cannot be read is as good as not there: it is written anew.
    return json ? std::optional<Json>(std::move(*json)) : std::optional<Json>();
}

Result<std::optional<Kept>> keptVisit(store::Cache &cache, const std::string &key)
{
    const auto json = document(cache, visitKind, key);
    if (!json)
        return Failure(json.error());
    if (!*json || !(**json).is_object() || !(**json).contains("latest") || !(**json).contains("since"))
        return std::optional<Kept>();
    auto since = catalog::summaryFromJson((**json)["since"]);
    auto latest = catalog::summaryFromJson((**json)["latest"]);
    if (!since || !latest)
        return std::optional<Kept>();
    return std::optional<Kept>(Kept{(**json).value("session", std::string()), std::move(*since), std::move(*latest)});
}

Json toJson(const RowHistory &history)
{
    Json json{{"moments", Json::array()}, {"tables", Json::array()}};
    for (const auto moment : history.moments)
        json["moments"].push_back(moment.microseconds);
    for (const auto &table : history.tables)
        json["tables"].push_back(Json::array({table.table.schema, table.table.name, table.rows}));
    return json;
}

RowHistory historyFrom(const Json &json)
{
    RowHistory history;
    try {
        for (const auto &moment : json.at("moments"))
            history.moments.push_back({moment.get<std::int64_t>()});
        for (const auto &table : json.at("tables")) {
            history.tables.push_back({{table.at(0).get<std::string>(), table.at(1).get<std::string>()},
                                      table.at(2).get<std::vector<std::int64_t>>()});
        }
    } catch (const Json::exception &) {
        return {};
    }
    const bool isWhole = std::ranges::all_of(history.tables, [&history](const RowSeries &series) {
        return series.rows.size() == history.moments.size();
    });
    return isWhole ? history : RowHistory();
}

void dropMoment(RowHistory &history, std::size_t place)
{
    const auto at = static_cast<std::ptrdiff_t>(place);
    history.moments.erase(history.moments.begin() + at);
    for (auto &series : history.tables)
        series.rows.erase(series.rows.begin() + at);
}

//! The inner moment whose neighbours are closest to each other: what is left stays as even as it can.
std::size_t densest(const std::vector<Timestamp> &times)
{
    std::size_t best = 1;
    auto closest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 1; i + 1 < times.size(); ++i) {
        const auto gap = times[i + 1].microseconds - times[i - 1].microseconds;
        if (gap < closest) {
            closest = gap;
            best = i;
        }
    }
    return best;
}

//! Tables that are gone leave the history; new ones have no past.
RowHistory extended(RowHistory history, const catalog::Summary &now)
{
    if (history.moments.size() > 1 && now.moment.microseconds - history.moments.back().microseconds < closeMicroseconds)
        dropMoment(history, history.moments.size() - 1);
    if (history.moments.size() >= mostMoments)
        dropMoment(history, densest(history.moments));
    std::map<sql::QualifiedName, std::vector<std::int64_t>> known;
    for (auto &series : history.tables)
        known[series.table] = std::move(series.rows);
    history.tables.clear();
    for (const auto &table : now.tables) {
        auto rows = std::move(known[table.name]);
        rows.resize(history.moments.size(), -1);
        rows.push_back(table.rows);
        history.tables.push_back({table.name, std::move(rows)});
    }
    history.moments.push_back(now.moment);
    return history;
}

} // namespace

Result<VisitChanges> keepVisit(store::Cache &cache, const std::string &key, const catalog::Summary &now,
                               std::string_view session)
{
    const auto kept = keptVisit(cache, key);
    if (!kept)
        return Failure(kept.error());
    const auto old = document(cache, visitRowsKind, key);
    if (!old)
        return Failure(old.error());
    VisitChanges result{.history = extended(*old ? historyFrom(**old) : RowHistory(), now), .isFirst = !*kept};
    const auto &since = !*kept ? now : (*kept)->session == session ? (*kept)->since : (*kept)->latest;
    result.changes = catalog::changes(since, now);
    const Json visit{{"session", std::string(session)}, {"since", toJson(since)}, {"latest", toJson(now)}};
    if (auto put = cache.put(visitKind, key, visit.dump(-1, ' ', false, Json::error_handler_t::replace)); !put)
        return Failure(put.error());
    if (auto put =
            cache.put(visitRowsKind, key, toJson(result.history).dump(-1, ' ', false, Json::error_handler_t::replace));
        !put)
        return Failure(put.error());
    return result;
}

Result<std::optional<catalog::Summary>> lastVisit(store::Cache &cache, const std::string &key)
{
    auto kept = keptVisit(cache, key);
    if (!kept)
        return Failure(kept.error());
    if (!*kept)
        return std::optional<catalog::Summary>();
    return std::optional<catalog::Summary>(std::move((*kept)->latest));
}

} // namespace espalier::workbench
