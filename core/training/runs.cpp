// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/runs.h"

#include "core/base/metric.h"
#include "core/base/subjects.h"
#include "core/evaluate/json.h"
#include "core/model/json.h"
#include "core/training/messages.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace espalier::training {

namespace {

constexpr std::string_view runKind = "run";
constexpr std::string_view predictionsKind = "predictions";

std::string keyOf(const std::string &snapshot, const std::string &run)
{
    return snapshot + "/" + run;
}

std::string matrixBytes(const model::Predictions &matrix)
{
    std::string bytes(sizeof(std::uint64_t) + matrix.values.size() * sizeof(double), '\0');
    const std::uint64_t width = matrix.width;
    std::memcpy(bytes.data(), &width, sizeof width);
    if (!matrix.values.empty())
        std::memcpy(bytes.data() + sizeof width, matrix.values.data(), matrix.values.size() * sizeof(double));
    return bytes;
}

std::optional<model::Predictions> matrixFrom(std::string_view bytes)
{
    std::uint64_t width = 0;
    if (bytes.size() < sizeof width)
        return std::nullopt;
    std::memcpy(&width, bytes.data(), sizeof width);
    bytes.remove_prefix(sizeof width);
    const auto count = bytes.size() / sizeof(double);
    if (width == 0 || count % width != 0 || bytes.size() % sizeof(double) != 0)
        return std::nullopt;
    model::Predictions matrix{.rows = count / width, .width = width, .values = std::vector<double>(count)};
    if (count > 0)
        std::memcpy(matrix.values.data(), bytes.data(), bytes.size());
    return matrix;
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

Json toJson(const Run &run)
{
    auto parameters = Json::object();
    for (const auto &[name, value] : run.parameters)
        parameters[name] = value;
    auto splits = Json::object();
    for (const auto &[name, report] : run.splits)
        splits[name] = evaluate::toJson(report);
    return {{"id", run.id},
            {"learner", run.learner},
            {"parameters", parameters},
            {"snapshot", run.snapshot},
            {"identity", run.database.key},
            {"address", run.database.address},
            {"until_restart", run.database.isUntilRestart},
            {"taken_at", run.takenAt.microseconds},
            {"seed", run.seed},
            {"seconds", run.seconds},
            {"predict_microseconds", run.predictMicroseconds},
            {"model_bytes", run.modelBytes},
            {"baseline", run.isBaseline},
            {"splits", splits},
            {"model", model::toJson(run.model)}};
}

Result<Run> runFromJson(const Json &json)
{
    ObjectReader reader(json, "run");
    Run run{.id = reader.text("id"),
            .learner = reader.text("learner"),
            .snapshot = reader.text("snapshot"),
            .seed = static_cast<std::uint64_t>(reader.integer("seed")),
            .seconds = reader.number("seconds"),
            .predictMicroseconds = reader.number("predict_microseconds"),
            .modelBytes = static_cast<std::size_t>(reader.integer("model_bytes")),
            .isBaseline = reader.boolean("baseline")};
    if (reader.has("identity")) { // earlier versions did not note it
        run.database = {.key = reader.text("identity"),
                        .address = reader.text("address"),
                        .isUntilRestart = reader.boolean("until_restart")};
        run.takenAt = {reader.integer("taken_at")};
    }
    if (reader.has("label")) // what earlier versions called the learner, in English
        (void)reader.text("label");
    for (const auto &[name, value] : reader.value("parameters").items())
        run.parameters[name] = value.is_number() ? value.get<double>() : 0;
    for (const auto &[name, value] : reader.value("splits").items()) {
        auto report = evaluate::reportFromJson(value, "run.splits." + name);
        if (!report)
            return Failure(report.error());
        run.splits[name] = std::move(*report);
    }
    auto model = model::fromJson(reader.value("model"));
    if (!model)
        return Failure(model.error());
    run.model = std::move(*model);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return run;
}

Result<> keepRun(store::Cache &runs, const Run &run)
{
    for (const auto &[part, predictions] : run.predictions) {
        if (auto kept = runs.put(predictionsKind, keyOf(run.snapshot, run.id) + "/" + part, matrixBytes(predictions));
            !kept)
            return kept;
    }
    return runs.put(runKind, keyOf(run.snapshot, run.id), toJson(run).dump());
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

std::optional<evaluate::Score> scoreOf(const Run &run, const std::string &part, const std::string &metric)
{
    const auto split = run.splits.find(part);
    if (split == run.splits.end())
        return std::nullopt;
    const auto score = split->second.metrics.find(metric);
    return score == split->second.metrics.end() ? std::nullopt : std::optional(score->second);
}

std::vector<std::uint32_t> groupsOf(const frame::Frame &frame)
{
    std::map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> groups;
    for (std::size_t row = 0; row < rowCount(frame); ++row) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        groups.push_back(numbers.try_emplace(frame::keyText(frame, row), next).first->second);
    }
    return groups;
}

evaluate::Truth truthOf(const snapshot::Snapshot &snapshot, snapshot::Part part)
{
    evaluate::Truth truth;
    const auto label = frame::taken(snapshot.frame.label, snapshot::rowsOf(snapshot, part));
    if (const auto *numbers = std::get_if<frame::Numbers>(&label.values)) {
        truth.task = model::Task::Regression;
        truth.classes = 0;
        truth.values = numbers->values;
        return truth;
    }
    const auto &codes = std::get<frame::Categories>(label.values).codes;
    truth.task = snapshot.classes.size() == 2 ? model::Task::Binary : model::Task::Multiclass;
    truth.classes = snapshot.classes.size();
    truth.values.assign(codes.begin(), codes.end());
    return truth;
}

Result<Comparison> compareRuns(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &snapshot)
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
    comparison.truths["validation"] = truthOf(snapshot, snapshot::Part::Validation);
    comparison.truths["test"] = truthOf(snapshot, snapshot::Part::Test);
    frame::Frame tested{.label = snapshot.frame.label};
    tested.keys = snapshot.frame.keys;
    comparison.testGroups = groupsOf(frame::taken(tested, snapshot::rowsOf(snapshot, snapshot::Part::Test)));
    comparison.dangers = snapshot.dangers;
    for (const auto &id : *ids) {
        auto run = loadRun(runs, snapshot.id, id);
        if (run)
            comparison.runs.push_back(std::move(*run));
        else
            comparison.damaged.push_back(run.error());
    }
    rankByWhatIsDefined(comparison);
    std::ranges::stable_sort(comparison.runs, [&](const Run &left, const Run &right) {
        return isBetter(left, right, comparison);
    });
    if (!comparison.runs.empty())
        comparison.best = comparison.runs.front().id;
    return comparison;
}

} // namespace espalier::training
