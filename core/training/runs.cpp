// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/runs.h"

#include "core/base/metric.h"
#include "core/base/subjects.h"
#include "core/frame/entities.h"
#include "core/model/json.h"
#include "core/training/claims.h"
#include "core/training/folds.h"
#include "core/training/job.h"
#include "core/training/matrix.h"
#include "core/training/messages.h"
#include "core/training/runjson.h"

#include <algorithm>
#include <cmath>

namespace espalier::training {

namespace {

constexpr std::string_view runKind = "run";
constexpr std::string_view predictionsKind = "predictions";
constexpr std::string_view uncalibratedKind = "uncalibrated";
constexpr std::string_view testedKind = "tested";

std::string keyOf(const std::string &snapshot, const std::string &run)
{
    return snapshot + "/" + run;
}

Failure noRun(const std::string &id, Message problem)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::run, id),
                         .problem = std::move(problem),
                         .remedies = {messages::listRuns()}});
}

double rankingValue(const Run &run, const Comparison &comparison)
{
    const auto score = scoreOf(run, "validation", comparison.metric);
    return score ? score->value : std::nan("");
}

//! On validation examples of one class some metrics say nothing, and an arbitrary run would come first.
void rankByWhatIsDefined(Comparison &comparison)
{
    const auto isDefined = [&comparison](const std::string &metric) {
        return std::ranges::any_of(comparison.runs, [&metric](const Run &run) {
            return scoreOf(run, "validation", metric).has_value();
        });
    };
    for (const auto *other : {"log_loss", "rmse"}) {
        if (!isDefined(comparison.metric) && isDefined(other))
            comparison.metric = other;
    }
    comparison.isLowerBetter = isLowerBetter(comparison.metric);
}

//! Earlier versions validated on other rows of the snapshot.
bool isComparable(const Run &run, const Comparison &comparison)
{
    return std::ranges::all_of(run.splits, [&](const auto &split) {
        const auto truth = comparison.truths.find(split.first);
        return truth == comparison.truths.end() || truth->second.values.size() == split.second.rows;
    });
}

void addTruths(Comparison &comparison, const snapshot::Snapshot &snapshot, const Folds &folds)
{
    frame::Frame facts{.label = snapshot.frame.label};
    facts.keys = snapshot.frame.keys;
    const auto add = [&](const std::string &part, const std::vector<std::size_t> &rows) {
        comparison.truths[part] = truthOf(snapshot, rows);
        comparison.groups[part] = frame::entitiesOf(frame::taken(facts, rows));
    };
    add("validation", folds.ranked);
    comparison.truths["validation"].strata = strataOf(folds, folds.ranked);
    add("test", folds.tested.scored);
}

bool isBetter(const Run &left, const Run &right, const Comparison &comparison)
{
    if (left.isBaseline != right.isBaseline)
        return right.isBaseline;
    const auto a = rankingValue(left, comparison);
    const auto b = rankingValue(right, comparison);
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(b) && !std::isnan(a);
    return comparison.isLowerBetter ? a < b : a > b;
}

} // namespace

Run outlineOf(Run run)
{
    const auto task = run.model.task;
    run.model = {};
    run.model.task = task;
    run.predictions.clear();
    run.uncalibrated.clear();
    return run;
}

Result<> keepRun(store::Cache &runs, const Run &run)
{
    for (const auto &[part, predictions] : run.predictions) {
        if (auto kept = runs.put(predictionsKind, keyOf(run.snapshot, run.id) + "/" + part, matrixBytes(predictions));
            !kept)
            return kept;
    }
    for (const auto &[part, predictions] : run.uncalibrated) {
        if (auto kept = runs.put(uncalibratedKind, keyOf(run.snapshot, run.id) + "/" + part, matrixBytes(predictions));
            !kept)
            return kept;
    }
    if (run.tested) {
        if (auto kept = runs.put(testedKind, keyOf(run.snapshot, run.id), model::toJson(*run.tested).dump()); !kept)
            return kept;
    }
    return runs.put(runKind, keyOf(run.snapshot, run.id), toJson(run).dump());
}

Result<std::set<std::pair<std::string, std::string>>> allRuns(store::Cache &runs)
{
    const auto entries = runs.list(runKind);
    if (!entries)
        return Failure(entries.error());
    std::set<std::pair<std::string, std::string>> all;
    for (const auto &entry : *entries) {
        if (const auto slash = entry.key.find('/'); slash != std::string::npos)
            all.emplace(entry.key.substr(0, slash), entry.key.substr(slash + 1));
    }
    return all;
}

Result<> removeRun(store::Cache &runs, const std::string &snapshot, const std::string &id)
{
    const auto key = keyOf(snapshot, id);
    // The run itself first: what is named by nothing is only room.
    for (const auto kind : {runKind, testedKind}) {
        if (auto removed = runs.remove(kind, key); !removed)
            return removed;
    }
    for (const auto kind : {predictionsKind, uncalibratedKind}) {
        const auto entries = runs.list(kind);
        if (!entries)
            return Failure(entries.error());
        for (const auto &entry : *entries) {
            if (!entry.key.starts_with(key + "/"))
                continue;
            if (auto removed = runs.remove(kind, entry.key); !removed)
                return removed;
        }
    }
    return {};
}

Result<std::vector<std::string>> runsOf(store::Cache &runs, const std::string &snapshot)
{
    const auto entries = runs.list(runKind);
    if (!entries)
        return Failure(entries.error());
    std::vector<std::string> ids;
    const auto prefix = keyOf(snapshot, {});
    for (const auto &entry : *entries) {
        if (entry.key.starts_with(prefix))
            ids.push_back(entry.key.substr(prefix.size()));
    }
    return ids;
}

Result<Run> findRun(store::Cache &runs, const std::string &id)
{
    const auto entries = runs.list(runKind);
    if (!entries)
        return Failure(entries.error());
    const auto found = std::ranges::find_if(*entries, [end = keyOf({}, id)](const auto &entry) {
        return entry.key.ends_with(end);
    });
    if (found == entries->end())
        return noRun(id, messages::noSuchRun());
    return loadRun(runs, found->key.substr(0, found->key.find('/')), id);
}

Result<Run> loadRun(store::Cache &runs, const std::string &snapshot, const std::string &id)
{
    const auto bytes = runs.get(runKind, keyOf(snapshot, id));
    if (!bytes)
        return Failure(bytes.error());
    if (!*bytes)
        return noRun(id, messages::noRunOfSnapshot());
    const auto json = parseJson(**bytes, "run " + id);
    if (!json)
        return Failure(json.error());
    auto run = runFromJson(*json);
    if (!run)
        return run;
    for (const auto &entry : run->splits) {
        // Without its predictions a run still has its model and its scores.
        const auto stored = runs.get(predictionsKind, keyOf(snapshot, id) + "/" + entry.first);
        if (auto matrix = stored && *stored ? matrixFrom(**stored) : std::nullopt)
            run->predictions[entry.first] = std::move(*matrix);
    }
    return run;
}

std::optional<model::Predictions> loadUncalibrated(store::Cache &runs, const std::string &snapshot,
                                                   const std::string &id, const std::string &part)
{
    const auto stored = runs.get(uncalibratedKind, keyOf(snapshot, id) + "/" + part);
    return stored && *stored ? matrixFrom(**stored) : std::nullopt;
}

Result<model::Model> loadTested(store::Cache &runs, const std::string &snapshot, const std::string &id)
{
    const auto bytes = runs.get(testedKind, keyOf(snapshot, id));
    if (!bytes)
        return Failure(bytes.error());
    if (!*bytes) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = subjects::named(subjects::run, id),
                             .problem = messages::testedNotKept(),
                             .remedies = {messages::trainToExplain()}});
    }
    const auto json = parseJson(**bytes, "run " + id);
    if (!json)
        return Failure(json.error());
    return model::fromJson(*json);
}

std::optional<evaluate::Score> scoreOf(const Run &run, const std::string &part, const std::string &metric)
{
    const auto split = run.splits.find(part);
    if (split == run.splits.end())
        return std::nullopt;
    const auto score = split->second.metrics.find(metric);
    return score == split->second.metrics.end() ? std::nullopt : std::optional(score->second);
}

std::vector<std::size_t> rowsBeside(const snapshot::Snapshot &snapshot, const Run &run, std::string_view part)
{
    const auto folds = foldsOf(snapshot, run.labelKnown);
    if (part == "test")
        return folds.tested.scored;
    // An earlier version kept what was predicted in all windows.
    const auto split = run.splits.find("validation");
    auto all = validatedRows(folds);
    return split != run.splits.end() && split->second.rows == all.size() ? all : folds.ranked;
}

model::Task taskOf(const snapshot::Snapshot &snapshot)
{
    const auto classes = snapshot.classes.size();
    return classes == 0 ? model::Task::Regression : classes == 2 ? model::Task::Binary : model::Task::Multiclass;
}

evaluate::Truth truthOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows)
{
    evaluate::Truth truth;
    truth.task = taskOf(snapshot);
    const auto label = frame::taken(snapshot.frame.label, rows);
    if (const auto *numbers = std::get_if<frame::Numbers>(&label.values)) {
        truth.classes = 0;
        truth.values = numbers->values;
        return truth;
    }
    const auto &codes = std::get<frame::Categories>(label.values).codes;
    truth.classes = snapshot.classes.size();
    truth.values.assign(codes.begin(), codes.end());
    return truth;
}

Result<Comparison> compareRuns(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &snapshot,
                               Comparing how)
{
    const auto ids = runsOf(runs, snapshot.id);
    if (!ids)
        return Failure(ids.error());
    Comparison comparison{.study = study.name,
                          .metric = study::rankingMetric(study),
                          .rowsUsed = snapshot.rowsUsed,
                          .rowsAvailable = snapshot.rowsAvailable,
                          .rows = snapshot.rows,
                          .database = snapshot.database,
                          .takenAt = snapshot.takenAt,
                          .regime = study::regimeOf(study),
                          .sample = snapshot::sampleText(snapshot)};
    addTruths(comparison, snapshot, foldsOf(snapshot, labelKnownAfter(study)));
    comparison.dangers = snapshot.dangers;
    for (const auto &id : *ids) {
        auto run = loadRun(runs, snapshot.id, id);
        if (!run)
            comparison.damaged.push_back(run.error());
        else if (isComparable(*run, comparison))
            comparison.runs.push_back(std::move(*run));
        else
            comparison.earlier.push_back(outlineOf(std::move(*run)));
    }
    rankByWhatIsDefined(comparison);
    std::ranges::stable_sort(comparison.runs, [&](const Run &left, const Run &right) {
        return isBetter(left, right, comparison);
    });
    if (!comparison.runs.empty())
        comparison.best = comparison.runs.front().id;
    if (how == Comparing::Claimed)
        addClaims(comparison);
    return comparison;
}

} // namespace espalier::training
