// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/cardjson.h"

#include "core/base/messagejson.h"
#include "core/base/names.h"
#include "core/base/task.h"
#include "core/evaluate/json.h"
#include "core/study/json.h"
#include "core/study/jsonrepairs.h"
#include "core/study/names.h"
#include "core/study/words.h"
#include "core/training/errorjson.h"
#include "core/training/runjson.h"

#include <array>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr int formatVersion = 1;
constexpr std::size_t mostSlices = 100; // the worst

using evaluate::Verdict;
constexpr std::array<std::pair<Verdict, std::string_view>, 4> claimNames{{{Verdict::Better, "better"},
                                                                          {Verdict::Worse, "worse"},
                                                                          {Verdict::Equal, "practically_equal"},
                                                                          {Verdict::CannotTell, "cannot_tell"}}};

template<typename Value>
Json orNull(const std::optional<Value> &value)
{
    return value ? Json(*value) : Json();
}

Json orNull(const std::optional<Timestamp> &moment)
{
    return moment ? Json(printTimestamp(*moment)) : Json();
}

Json orNull(const std::optional<evaluate::Score> &score)
{
    return score ? evaluate::toJson(*score) : Json();
}

template<typename Value, typename Print>
Json listOf(const std::vector<Value> &values, const Print &print)
{
    auto list = Json::array();
    for (const auto &value : values)
        list.push_back(print(value));
    return list;
}

Json questionJson(const Card &card)
{
    const auto &study = card.study;
    const auto regime = study::regimeOf(study);
    const auto span = study::labelSpan(study);
    return {{"line", card.question.empty() ? Json() : Json(card.question)},
            {"beside",
             listOf(card.beside,
                    [](const Message &message) {
                        return espalier::toJson(message);
                    })},
            {"entity", study::tableText(study.entity)},
            {"task", nameOf(taskNames, study.task)},
            {"classes", card.classes},
            {"metric", card.comparison.metric},
            {"is_timed", regime.isTimed},
            {"frozen", orNull(regime.frozen)},
            {"label_known_after", span ? Json(printDuration(*span)) : Json()}};
}

Json partJson(const CardPart &part)
{
    return {{"part", snapshot::partNames.at(static_cast<std::size_t>(part.part))},
            {"rows", part.rows},
            {"as_of_from", orNull(part.from)},
            {"as_of_until", orNull(part.until)},
            {"classes", part.classes},
            {"low", orNull(part.low)},
            {"mean", orNull(part.mean)},
            {"high", orNull(part.high)}};
}

Json rowsJson(const Card &card)
{
    return {{"used", card.rows.rowsUsed},
            {"available", card.rows.rowsAvailable},
            {"sample", card.comparison.sample.empty() ? Json() : Json(card.comparison.sample)},
            {"accounting", engine::toJson(card.rows.rows)},
            {"parts", listOf(card.parts, partJson)},
            {"periods_left_out", listOf(card.study.leftOut, study::periodToJson)},
            {"repairs", listOf(card.study.repairs, study::repairToJson)}};
}

Json cautionJson(const deploy::Issue &issue)
{
    return {{"subject", issue.subject},
            {"needs_agreement", issue.isBlocking},
            {"detail", espalier::toJson(issue.detail)},
            {"evidence",
             listOf(issue.evidence,
                    [](const Message &message) {
                        return espalier::toJson(message);
                    })},
            {"advice", espalier::toJson(issue.advice)}};
}

Json runJson(const training::Run &run)
{
    auto splits = Json::object();
    for (const auto &[part, report] : run.splits)
        splits[part] = evaluate::toJson(report);
    return {{"id", run.id},
            {"learner", run.learner},
            {"is_baseline", run.isBaseline},
            {"parameters", training::toJson(run.parameters)},
            {"settings", training::toJson(run.settings)},
            {"members", run.members},
            {"is_fitted_stale", run.isFittedStale},
            {"further", run.further ? training::toJson(*run.further) : Json()},
            {"backtests",
             listOf(run.backtests,
                    [](const training::Backtest &backtest) {
                        return training::toJson(backtest);
                    })},
            {"rows_behind_score", run.rowsBehindScore},
            {"rows_behind_model", run.rowsBehindModel},
            {"seconds", run.seconds},
            {"seed", run.seed},
            {"splits", splits}};
}

Json comparisonJson(const training::Comparison &comparison)
{
    auto claims = Json::object();
    for (const auto &[part, list] : comparison.claims) {
        claims[part] = listOf(list, [&comparison](const evaluate::Claim &claim) -> Json {
            return {{"first", comparison.runs[claim.first].id},
                    {"second", comparison.runs[claim.second].id},
                    {"verdict", nameOf(claimNames, claim.verdict)},
                    {"gain", evaluate::toJson(claim.gain)},
                    {"few_rows", claim.hasFewRows},
                    {"better", claim.better},
                    {"equal", claim.equal},
                    {"worse", claim.worse}};
        });
    }
    return {{"metric", comparison.metric},
            {"is_lower_better", comparison.isLowerBetter},
            {"practically_equal_within", comparison.region},
            {"best", comparison.best},
            {"runs", listOf(comparison.runs, runJson)},
            {"claims", claims}};
}

using Curve = std::vector<evaluate::CurvePoint>;

Json pointsJson(const Curve &points)
{
    return listOf(points, [](const evaluate::CurvePoint &point) -> Json {
        return {point.x, point.y};
    });
}

Json curvesJson(const CardCurves &curves)
{
    auto confusion = Json();
    if (curves.confusion)
        confusion = {{"classes", curves.confusion->classes}, {"counts", curves.confusion->counts}};
    return {{"part", curves.part.empty() ? Json() : Json(curves.part)},
            {"roc", pointsJson(curves.roc)},
            {"precision_recall", pointsJson(curves.precisionRecall)},
            {"calibration", pointsJson(curves.calibration ? curves.calibration->points : Curve())},
            {"calibration_error", curves.calibration ? Json(curves.calibration->error) : Json()},
            {"confusion", confusion},
            {"predicted", pointsJson(curves.predicted)},
            {"within_interval",
             curves.within && curves.within->covered ? evaluate::toJson(*curves.within->covered) : Json()},
            {"interval_width", curves.within && curves.within->covered ? Json(curves.within->width) : Json()}};
}

Json decisionJson(const CardDecision &decision)
{
    auto parts = Json::object();
    for (const auto &[part, outcome] : decision.parts) {
        parts[part] = {{"rows", outcome.rows},
                       {"flagged", outcome.flagged},
                       {"found", outcome.found},
                       {"positives", outcome.positives},
                       {"cost_per_row", evaluate::toJson(outcome.cost)},
                       {"cost_where_nothing_is_done", outcome.costOfNone},
                       {"cost_where_it_is_done_for_all", outcome.costOfAll}};
    }
    return {{"threshold", decision.threshold},
            {"is_chosen", decision.isChosen},
            {"false_alarm", decision.costs ? Json(decision.costs->falseAlarm) : Json()},
            {"miss", decision.costs ? Json(decision.costs->miss) : Json()},
            {"parts", parts}};
}

Json importanceJson(const explain::Importance &one)
{
    return {{"name", one.name},
            {"features", one.features},
            {"contribution", one.contribution},
            {"share", one.share},
            {"loss", orNull(one.loss)}};
}

Json explanationJson(const Card &card)
{
    if (!card.explanation)
        return {{"reason", card.unexplained ? training::toJson(*card.unexplained) : Json()}};
    const auto &found = card.explanation->importances;
    return {{"rows", found.rows},
            {"has_contributions", found.hasContributions},
            {"rows_available", card.explanation->rowsAvailable},
            {"metric", found.metric},
            {"score", orNull(found.score)},
            {"features", listOf(found.features, importanceJson)},
            {"tables", listOf(found.tables, importanceJson)},
            {"paths", listOf(found.paths, importanceJson)}};
}

Json sliceJson(const SliceFinding &slice)
{
    const auto &[cut, found] = slice;
    Json json{{"kind", explain::nameOf(cut.kind)},
              {"feature", cut.feature.empty() ? Json() : Json(cut.feature)},
              {"told", espalier::toJson(explain::told(cut, cut.feature))},
              {"rows", found.rows}};
    json["score"] = evaluate::toJson(found.score);
    json["worse"] = evaluate::toJson(found.worse.value);
    json["chance"] = found.worse.chance;
    json["is_clear"] = evaluate::isClear(found.worse);
    return json;
}

Json slicesJson(const Card &card)
{
    if (!card.slices)
        return {{"reason", card.unsliced ? training::toJson(*card.unsliced) : Json()}};
    auto slices = Json::array();
    for (const auto &slice : card.slices->slices) {
        if (!slice.found.hasFewRows && slices.size() < mostSlices)
            slices.push_back(sliceJson(slice));
    }
    return {{"part", card.slices->part},
            {"metric", card.slices->metric},
            {"rows", card.slices->rows},
            {"rows_available", card.slices->rowsAvailable},
            {"looked_at", card.slices->looked},
            {"by_parent", card.slices->isByParents},
            {"score", evaluate::toJson(card.slices->score)},
            {"slices", slices}};
}

Json originJson(const Card &card)
{
    return {{"program", card.program},
            {"libraries", card.libraries},
            {"database", snapshot::databaseJson(card.run.database)},
            {"taken_at", printTimestamp(card.run.takenAt)},
            {"snapshot", card.rows.id},
            {"study_hash", card.rows.studyHash},
            {"rows_hash", card.rows.rowsHash},
            {"run", card.run.id},
            {"model_hash", card.modelHash}};
}

} // namespace

Json toJson(const Card &card)
{
    auto features = listOf(card.study.features, [](const study::Feature &feature) -> Json {
        return {{"name", feature.name}, {"words", study::describe(feature)}};
    });
    const auto &calibration = card.run.model.calibration;
    return {{"model_card", formatVersion},
            {"name", card.study.name},
            {"title", card.study.title},
            {"question", questionJson(card)},
            {"rows", rowsJson(card)},
            {"cautions", listOf(card.cautions, cautionJson)},
            {"comparison", comparisonJson(card.comparison)},
            {"run", runJson(card.run)},
            {"calibration",
             calibration ? Json{{"slope", calibration->slope}, {"intercept", calibration->intercept}} : Json()},
            {"curves", curvesJson(card.curves)},
            {"decision", card.decision ? decisionJson(*card.decision) : Json()},
            {"slices", slicesJson(card)},
            {"importance", explanationJson(card)},
            {"features", features},
            {"origin", originJson(card)},
            {"study", study::toJson(card.study)}};
}

} // namespace espalier::workbench
