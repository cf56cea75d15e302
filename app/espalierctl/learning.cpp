// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/learning.h"

#include "core/base/metric.h"
#include "core/base/text.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/learning.h"
#include "core/workbench/stores.h"

#include <fmt/format.h>

#include "app/espalierctl/comparison.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

Json learningJson(const study::Study &study, const training::Run &run, const training::LearningCurve &curve)
{
    auto points = Json::array();
    for (const auto &point : curve.points) {
        auto metrics = Json::object();
        for (const auto &[name, score] : point.report.metrics)
            metrics[name] = evaluate::toJson(score);
        points.push_back({{"share", point.share},
                          {"trained", point.trained},
                          {"entities", point.entities},
                          {"rows", point.report.rows},
                          {"metrics", std::move(metrics)}});
    }
    return {{"study", study.name},
            {"run", run.id},
            {"learner", run.learner},
            {"database", snapshot::databaseJson(run.database)},
            {"taken_at", printTimestamp(run.takenAt)},
            {"metric", study::rankingMetric(study)},
            {"points", std::move(points)}};
}

std::string learningText(const study::Study &study, const training::Run &run, const training::LearningCurve &curve)
{
    const auto metric = study::rankingMetric(study);
    std::vector<std::vector<std::string>> lines;
    for (const auto &point : curve.points) {
        const auto found = point.report.metrics.find(metric);
        const bool isDefined = found != point.report.metrics.end();
        lines.push_back({fmt::format("{:g} %", 100 * point.share), groupedDigits(point.entities),
                         groupedDigits(point.trained), isDefined ? scoreText(found->second.value) : "undefined",
                         isDefined ? intervalText(found->second) : ""});
    }
    return lineOf(snapshot::provenanceText(run.database, run.takenAt))
        + lineOf(fmt::format("run {}, {}: the same settings fitted on fewer entities, scored on the same validation "
                             "examples",
                             run.id, worded(learn::told(run.learner))))
        + "\n" + table({"of the entities", "entities", "examples", worded(toldMetric(metric)), "interval"}, lines);
}

} // namespace

int showLearning(Context &context, const std::string &file, const std::string &named)
{
    auto meant = studiedRun(context, file, named);
    if (!meant)
        return fail(context, meant.error());
    auto &[study, runs, run, rows] = *meant;
    const auto curve = training::learningCurve(runs, run,
                                               {.metric = study::rankingMetric(study),
                                                .runs = workbench::runsFile(context.places).string(),
                                                .worker = context.places.worker,
                                                .memory = context.memory},
                                               context.progress);
    if (!curve)
        return fail(context, curve.error());
    return answer(context, learningJson(study, run, *curve), learningText(study, run, *curve));
}

} // namespace espalier::ctl
