// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/runjson.h"

#include "core/evaluate/json.h"
#include "core/model/json.h"

namespace espalier::training {

namespace {

learn::Parameters parametersFrom(const Json &json)
{
    learn::Parameters parameters;
    for (const auto &[name, value] : json.items())
        parameters[name] = value.is_number() ? value.get<double>() : 0;
    return parameters;
}

template<typename Item>
Json listOf(const std::vector<Item> &items)
{
    auto list = Json::array();
    for (const auto &item : items)
        list.push_back(toJson(item));
    return list;
}

Result<Backtest> backtestFrom(const Json &json)
{
    ObjectReader reader(json, "run.backtests");
    Backtest backtest{.origin = {}, .trained = static_cast<std::size_t>(reader.integer("trained")), .report = {}};
    if (reader.has("origin"))
        backtest.origin = Timestamp{reader.integer("origin")};
    auto report = evaluate::reportFromJson(reader.value("report"), "run.backtests.report");
    if (!report)
        return Failure(report.error());
    backtest.report = std::move(*report);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return backtest;
}

Result<Trial> trialFrom(const Json &json)
{
    ObjectReader reader(json, "run.trials");
    Trial trial{.settings = parametersFrom(reader.value("settings")), .score = {}};
    if (reader.has("score"))
        trial.score = reader.number("score");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return trial;
}

Result<SearchGain> searchFrom(const Json &json)
{
    ObjectReader reader(json, "run.search");
    SearchGain search{.settings = static_cast<std::size_t>(reader.integer("settings")),
                      .metric = reader.text("metric"),
                      .gain = {},
                      .isSame = reader.boolean("is_same"),
                      .isBeyondChance = reader.boolean("is_beyond_chance")};
    auto gain = evaluate::scoreFromJson(reader.value("gain"), "run.search.gain");
    if (!gain)
        return Failure(gain.error());
    search.gain = *gain;
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return search;
}

Result<FurtherGain> furtherFrom(const Json &json)
{
    ObjectReader reader(json, "run.further");
    FurtherGain further{.rows = static_cast<std::size_t>(reader.integer("rows")),
                        .metric = reader.text("metric"),
                        .gain = {},
                        .isKept = reader.boolean("is_kept")};
    auto gain = evaluate::scoreFromJson(reader.value("gain"), "run.further.gain");
    if (!gain)
        return Failure(gain.error());
    further.gain = *gain;
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return further;
}

//! What earlier versions did not ask the validation.
Result<> readWhatValidationTold(ObjectReader &reader, Run &run)
{
    if (reader.has("settings_spread"))
        run.settingsSpread = reader.number("settings_spread");
    if (reader.has("further")) {
        auto further = furtherFrom(reader.value("further"));
        if (!further)
            return Failure(further.error());
        run.further = std::move(*further);
    }
    if (!reader.has("recalibrated"))
        return {};
    auto gain = evaluate::scoreFromJson(reader.value("recalibrated"), "run.recalibrated");
    if (!gain)
        return Failure(gain.error());
    run.recalibrated = *gain;
    return {};
}

//! How it came to be, which earlier versions did not note.
Result<> readFitting(ObjectReader &reader, Run &run)
{
    run.labelKnown = reader.integerOr("label_known", 0);
    run.rowsBehindScore = static_cast<std::size_t>(reader.integerOr("rows_behind_score", 0));
    run.rowsBehindModel = static_cast<std::size_t>(reader.integerOr("rows_behind_model", 0));
    run.settings = reader.has("settings") ? parametersFrom(reader.value("settings")) : run.parameters;
    if (reader.has("fitted_stale"))
        run.isFittedStale = reader.boolean("fitted_stale");
    if (reader.has("of_quantity"))
        run.isOfQuantity = reader.boolean("of_quantity");
    if (auto read = readWhatValidationTold(reader, run); !read)
        return read;
    if (reader.has("members"))
        run.members = reader.texts("members");
    if (reader.has("search")) {
        auto search = searchFrom(reader.value("search"));
        if (!search)
            return Failure(search.error());
        run.search = std::move(*search);
    }
    if (reader.has("trials")) {
        for (const auto &each : reader.value("trials")) {
            auto trial = trialFrom(each);
            if (!trial)
                return Failure(trial.error());
            run.trials.push_back(std::move(*trial));
        }
    }
    if (reader.has("backtests")) {
        for (const auto &each : reader.value("backtests")) {
            auto backtest = backtestFrom(each);
            if (!backtest)
                return Failure(backtest.error());
            run.backtests.push_back(std::move(*backtest));
        }
    }
    return {};
}

} // namespace

Json toJson(const learn::Parameters &parameters)
{
    auto json = Json::object();
    for (const auto &[name, value] : parameters)
        json[name] = value;
    return json;
}

Json toJson(const Backtest &backtest)
{
    return {{"origin", backtest.origin ? Json(backtest.origin->microseconds) : Json()},
            {"trained", backtest.trained},
            {"report", evaluate::toJson(backtest.report)}};
}

Json toJson(const Trial &trial)
{
    return {{"settings", toJson(trial.settings)}, {"score", trial.score ? Json(*trial.score) : Json()}};
}

Json toJson(const SearchGain &search)
{
    return {{"settings", search.settings},
            {"metric", search.metric},
            {"gain", evaluate::toJson(search.gain)},
            {"is_same", search.isSame},
            {"is_beyond_chance", search.isBeyondChance}};
}

Json toJson(const FurtherGain &further)
{
    return {{"rows", further.rows},
            {"metric", further.metric},
            {"gain", evaluate::toJson(further.gain)},
            {"is_kept", further.isKept}};
}

Json toJson(const Run &run)
{
    auto splits = Json::object();
    for (const auto &[name, report] : run.splits)
        splits[name] = evaluate::toJson(report);
    Json json{{"id", run.id},
              {"learner", run.learner},
              {"parameters", toJson(run.parameters)},
              {"settings", toJson(run.settings)},
              {"trials", listOf(run.trials)},
              {"backtests", listOf(run.backtests)},
              {"label_known", run.labelKnown},
              {"rows_behind_score", run.rowsBehindScore},
              {"rows_behind_model", run.rowsBehindModel},
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
    if (run.isFittedStale)
        json["fitted_stale"] = true;
    if (run.isOfQuantity)
        json["of_quantity"] = true;
    if (run.further)
        json["further"] = toJson(*run.further);
    if (run.search)
        json["search"] = toJson(*run.search);
    if (run.settingsSpread != 1)
        json["settings_spread"] = run.settingsSpread;
    if (run.recalibrated)
        json["recalibrated"] = evaluate::toJson(*run.recalibrated);
    if (!run.members.empty())
        json["members"] = run.members;
    return json;
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
    run.parameters = parametersFrom(reader.value("parameters"));
    if (auto read = readFitting(reader, run); !read)
        return Failure(read.error());
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

} // namespace espalier::training
