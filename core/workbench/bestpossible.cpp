// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/bestpossible.h"

#include "core/base/json.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/json.h"
#include "core/gym/shoptruth.h"
#include "core/pg/connection.h"
#include "core/pg/identity.h"
#include "core/store/cache.h"
#include "core/training/folds.h"
#include "core/training/job.h"
#include "core/training/runs.h"
#include "core/training/scored.h"
#include "core/workbench/gym.h"
#include "core/workbench/gymquestion.h"

#include <fmt/format.h>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace espalier::workbench {

namespace {

using ChancesAt = std::map<Timestamp, std::unordered_map<std::string, double>>;

//! Rows that are scored, by part.
std::map<std::string, std::vector<std::size_t>> rowsScored(const training::Folds &folds)
{
    return {{"validation", folds.ranked}, {"test", folds.tested.scored}};
}

//! That the answer is the positive one.
Result<ChancesAt> chancesAt(pg::Connection &connection, const std::set<Timestamp> &moments, const GymQuestion &question,
                            Progress &progress)
{
    auto truths = gym::customerTruths(connection, moments, question.days, progress);
    if (!truths)
        return Failure(truths.error());
    ChancesAt chances;
    for (const auto &[moment, customers] : *truths) {
        auto &known = chances[moment];
        for (const auto &customer : customers)
            known.emplace(customer.id, question.isOfNone ? customer.noOrder : 1 - customer.noOrder);
    }
    return chances;
}

//! What the truth says of some rows; nothing where one of them is of nobody whom it knows.
std::optional<model::Predictions> saidOf(const frame::Frame &frame, const std::vector<std::size_t> &rows,
                                         const ChancesAt &chances)
{
    model::Predictions said{.rows = rows.size(), .width = 1, .values = {}};
    said.values.reserve(rows.size());
    for (const auto row : rows) {
        const auto known = chances.find(frame.asOf[row]);
        if (known == chances.end())
            return std::nullopt;
        const auto chance = known->second.find(frame::keyText(frame, row));
        if (chance == known->second.end())
            return std::nullopt;
        said.values.push_back(chance->second);
    }
    return said;
}

constexpr std::string_view bestKind = "best-possible";

//! A snapshot's id stands for its study, its database and its rows.
std::string keyOf(const snapshot::Snapshot &snapshot, const GymQuestion &question)
{
    constexpr int version = 1; // of how it is worked out
    return fmt::format("{}/{}/{}/{}", snapshot.id, question.days, question.isOfNone ? "none" : "any", version);
}

//! Nothing where it is not kept, or cannot be read: it is worked out again.
std::optional<BestPossible> readBest(const Places &places, const std::string &key)
{
    auto cache = store::Cache::open(places.cache);
    const auto text = cache ? cache->get(bestKind, key) : Failure(cache.error());
    const auto json = text && *text ? parseJson(**text, key) : Result<Json>(Json());
    if (!json || !json->is_object())
        return std::nullopt;
    BestPossible best{.snapshot = key.substr(0, key.find('/')), .splits = {}};
    for (const auto &[part, report] : json->items()) {
        auto read = evaluate::reportFromJson(report, part);
        if (!read)
            return std::nullopt;
        best.splits.emplace(part, std::move(*read));
    }
    return best;
}

void keepBest(const Places &places, const std::string &key, const BestPossible &best)
{
    auto json = Json::object();
    for (const auto &[part, report] : best.splits)
        json[part] = evaluate::toJson(report);
    if (auto cache = store::Cache::open(places.cache))
        (void)cache->put(bestKind, key, printJson(json));
}

Result<BestPossible> workedOut(pg::Connection &connection, const study::Study &study,
                               const snapshot::Snapshot &snapshot, const GymQuestion &question, Progress &progress)
{
    const auto folds = training::foldsOf(snapshot, training::labelKnownAfter(study));
    const auto parts = rowsScored(folds);
    std::set<Timestamp> moments;
    for (const auto &[part, rows] : parts) {
        for (const auto row : rows)
            moments.insert(snapshot.frame.asOf[row]);
    }
    const auto chances = chancesAt(connection, moments, question, progress);
    if (!chances)
        return Failure(chances.error());
    BestPossible best{.snapshot = snapshot.id, .splits = {}};
    for (const auto &[part, rows] : parts) {
        const auto said = saidOf(snapshot.frame, rows, *chances);
        if (rows.empty() || !said)
            continue;
        const auto truth =
            part == "test" ? training::truthOf(snapshot, rows) : training::validatedTruth(snapshot, folds, rows);
        best.splits.emplace(part, evaluate::evaluate(*said, truth, training::bootstrapOf(snapshot, rows, Seed{})));
    }
    return best;
}

} // namespace

std::optional<evaluate::Score> scoreOf(const BestPossible &best, const std::string &part, const std::string &metric)
{
    const auto split = best.splits.find(part);
    if (split == best.splits.end())
        return std::nullopt;
    const auto score = split->second.metrics.find(metric);
    return score == split->second.metrics.end() ? std::nullopt : std::optional(score->second);
}

Result<std::optional<BestPossible>> bestPossible(const Places &places, const study::Study &study,
                                                 const snapshot::Snapshot &snapshot, Progress &progress)
{
    using Best = std::optional<BestPossible>;
    const auto question = gymQuestion(study);
    if (!question || snapshot.classes.size() != 2 || snapshot.frame.asOf.empty())
        return Best();
    const auto settings = gymSettings(places.gym);
    if (!settings)
        return Best();
    auto connection = pg::Connection::open(*settings, progress);
    if (!connection)
        return Failure(connection.error());
    const auto identity = pg::identityOf(*connection);
    if (!identity)
        return Failure(identity.error());
    if (!pg::isSame(*identity, snapshot.database))
        return Best();
    const auto key = keyOf(snapshot, *question);
    if (auto kept = readBest(places, key))
        return kept;
    auto best = workedOut(*connection, study, snapshot, *question, progress);
    if (!best)
        return Failure(best.error());
    if (best->splits.empty())
        return Best();
    keepBest(places, key, *best);
    return Best(std::move(*best));
}

} // namespace espalier::workbench
