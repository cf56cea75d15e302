// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/explanation.h"

#include "core/frame/entities.h"
#include "core/training/runs.h"
#include "core/workbench/testedrows.h"
#include "core/workbench/whatif.h"

#include <utility>

namespace espalier::workbench {

Result<Explanation> explainRun(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                               const training::Run &run, const ExplainOptions &options, Progress &progress)
{
    const auto sample = readTestedSample(runs, outline, run, {.most = options.rows, .seed = options.seed}, progress);
    if (!sample)
        return Failure(sample.error());
    const auto *tested = &sample->tested;
    auto importances = explain::importancesOf(tested->model, tested->matrix, training::truthOf(outline, sample->rows),
                                              explain::groupsOf(tested->model, study),
                                              {.metric = study::rankingMetric(study),
                                               .entities = frame::entitiesOf(tested->rows.facts),
                                               .seed = options.seed,
                                               .threads = usualThreads()},
                                              progress);
    if (!importances)
        return Failure(importances.error());
    return Explanation{.run = run.id,
                       .learner = run.learner,
                       .rowsAvailable = sample->available,
                       .rowsBehindScore = run.rowsBehindScore,
                       .database = run.database,
                       .takenAt = run.takenAt,
                       .classes = tested->model.classes,
                       .link = tested->model.link,
                       .importances = std::move(*importances)};
}

Result<FeatureExplanation> explainFeature(store::Cache &runs, const snapshot::Snapshot &outline,
                                          const training::Run &run, const FeatureNamed &named,
                                          const ExplainOptions &options, Progress &progress)
{
    const auto sample = readTestedSample(runs, outline, run, {.most = options.rows, .seed = options.seed}, progress);
    if (!sample)
        return Failure(sample.error());
    const auto *tested = &sample->tested;
    const auto feature = featureNamed(*tested, named.feature);
    if (!feature)
        return Failure(feature.error());
    const auto output = outputNamed(tested->model, tested->rows.facts.label, named.className);
    if (!output)
        return Failure(output.error());
    auto dependence = explain::dependenceOf(tested->model, tested->matrix, feature->values, feature->feature,
                                            {.output = *output}, progress);
    if (!dependence)
        return Failure(dependence.error());
    return FeatureExplanation{.run = run.id,
                              .learner = run.learner,
                              .rows = sample->rows.size(),
                              .rowsAvailable = sample->available,
                              .explained = explainedClass(tested->model, *output),
                              .dependence = std::move(*dependence),
                              .curve = explain::curveOf(tested->model, feature->feature, *output, feature->values),
                              .link = tested->model.link,
                              .database = run.database,
                              .takenAt = run.takenAt};
}

Result<RowExplanation> explainRow(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                  const RowNamed &named, Progress &progress)
{
    auto example = takeExample(runs, outline, run, named, progress);
    if (!example)
        return Failure(example.error());
    return std::move(example->asItIs);
}

} // namespace espalier::workbench
