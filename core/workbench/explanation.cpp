// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/explanation.h"

#include "core/training/runs.h"
#include "core/workbench/messages.h"
#include "core/workbench/testedrows.h"
#include "core/workbench/whatif.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace espalier::workbench {

namespace {

int usualThreads()
{
    return static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
}

} // namespace

Result<Explanation> explainRun(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                               const training::Run &run, const ExplainOptions &options, Progress &progress)
{
    const auto test = training::rowsBeside(outline, run, "test");
    if (test.empty())
        return nothingTested(run);
    const auto rows = sampleOf(test, options.rows, options.seed);
    const auto tested = readTested(runs, run, rows, progress);
    if (!tested)
        return Failure(tested.error());
    auto importances = explain::importancesOf(tested->model, tested->matrix, training::truthOf(outline, rows),
                                              explain::groupsOf(tested->model, study),
                                              {.metric = study::rankingMetric(study),
                                               .entities = training::groupsOf(tested->rows.facts),
                                               .seed = options.seed,
                                               .threads = usualThreads()},
                                              progress);
    if (!importances)
        return Failure(importances.error());
    return Explanation{.run = run.id,
                       .learner = run.learner,
                       .rowsAvailable = test.size(),
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
    const auto test = training::rowsBeside(outline, run, "test");
    if (test.empty())
        return nothingTested(run);
    const auto rows = sampleOf(test, options.rows, options.seed);
    const auto tested = readTested(runs, run, rows, progress);
    if (!tested)
        return Failure(tested.error());
    const auto &features = tested->model.features;
    const auto found = std::ranges::find(features, named.feature, &model::Feature::name);
    const auto column = std::ranges::find(tested->rows.features, named.feature, &frame::Packed::name);
    if (found == features.end() || column == tested->rows.features.end()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = named.feature,
                             .problem = messages::notOfTheModel(),
                             .remedies = {messages::listImportances()}});
    }
    const auto output = outputNamed(tested->model, tested->rows.facts.label, named.className);
    if (!output)
        return Failure(output.error());
    auto dependence =
        explain::dependenceOf(tested->model, tested->matrix, column->unpacked(0, rows.size()),
                              static_cast<std::size_t>(found - features.begin()), {.output = *output}, progress);
    if (!dependence)
        return Failure(dependence.error());
    return FeatureExplanation{.run = run.id,
                              .learner = run.learner,
                              .rows = rows.size(),
                              .rowsAvailable = test.size(),
                              .explained = explainedClass(tested->model, *output),
                              .dependence = std::move(*dependence),
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
