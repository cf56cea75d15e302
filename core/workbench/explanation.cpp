// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/explanation.h"

#include "core/base/subjects.h"
#include "core/explain/contributions.h"
#include "core/explain/messages.h"
#include "core/explain/reasons.h"
#include "core/model/encoder.h"
#include "core/training/rows.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <thread>

namespace espalier::workbench {

namespace {

using Rows = std::vector<std::size_t>;

int usualThreads()
{
    return static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
}

//! Some of them, ascending.
Rows sampleOf(const Rows &rows, const ExplainOptions &options)
{
    if (options.rows == 0 || rows.size() <= options.rows)
        return rows;
    auto drawn = rows;
    Random(options.seed).shuffle(drawn);
    drawn.resize(options.rows);
    std::ranges::sort(drawn);
    return drawn;
}

//! Rows of the test with the model that made its score.
struct Tested
{
    model::Model model;
    frame::PackedFrame rows;
    model::Matrix matrix;
};

Result<Tested> readTested(store::Cache &runs, const training::Run &run, const Rows &rows, Progress &progress)
{
    progress.report(0, explain::messages::readingRows());
    auto model = training::loadTested(runs, run.snapshot, run.id);
    if (!model)
        return Failure(model.error());
    if (const auto checked = explain::checkExplainable(*model); !checked)
        return Failure(checked.error());
    auto frames = training::readRows(runs, run.snapshot, {{rows}}, frame::Precision::Exact);
    if (!frames)
        return Failure(frames.error());
    Tested tested{.model = std::move(*model), .rows = std::move(frames->front()), .matrix = {}};
    const auto encoder = model::Encoder::make(tested.model, tested.rows.features);
    if (!encoder)
        return Failure(encoder.error());
    tested.matrix = {.rows = rows.size(), .width = encoder->width(), .values = {}};
    tested.matrix.values.resize(rows.size() * encoder->width());
    // A model without features reads no row.
    if (encoder->width() > 0)
        encoder->encode(0, rows.size(), tested.matrix.values.data());
    return tested;
}

Failure nothingTested(const training::Run &run)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::run, run.id),
                         .problem = messages::noTestRows(),
                         .remedies = {messages::widenTest()}});
}

std::optional<std::string> valueOf(const Tested &tested, const std::string &feature)
{
    const auto found = std::ranges::find(tested.rows.features, feature, &frame::Packed::name);
    if (found == tested.rows.features.end())
        return std::nullopt;
    const auto column = found->unpacked(0, 1);
    return frame::isMissing(column, 0) ? std::nullopt : std::optional(frame::textAt(column, 0));
}

//! The output that is explained: the only one, or that of the likeliest class.
std::size_t outputOf(const model::Predictions &predictions)
{
    const auto *first = predictions.row(0);
    return static_cast<std::size_t>(std::max_element(first, first + predictions.width) - first);
}

//! Of a class of several; two classes and numbers have one output.
Result<std::size_t> outputNamed(const model::Model &model, const frame::Column &label, const std::string &name)
{
    const auto &classes = model.classes;
    const bool isSingle = model::outputCount(model) == 1;
    if (!name.empty()) {
        const auto found = std::ranges::find(classes, name);
        if (found == classes.end() || (isSingle && found != classes.end() - 1)) {
            const auto offered =
                isSingle && !classes.empty() ? classes.back() : fmt::format("{}", fmt::join(classes, ", "));
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = name,
                                 .problem = messages::noSuchClass(name),
                                 .remedies = {messages::nameClass(offered)}});
        }
        return isSingle ? 0 : static_cast<std::size_t>(found - classes.begin());
    }
    if (isSingle)
        return std::size_t{0};
    std::vector<std::size_t> counts(classes.size());
    for (std::size_t row = 0; row < frame::rowCount(label); ++row) {
        const auto place = std::ranges::find(classes, frame::textAt(label, row));
        if (place != classes.end())
            ++counts[static_cast<std::size_t>(place - classes.begin())];
    }
    return static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
}

} // namespace

Result<Explanation> explainRun(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                               const training::Run &run, const ExplainOptions &options, Progress &progress)
{
    const auto test = training::rowsBeside(outline, run, "test");
    if (test.empty())
        return nothingTested(run);
    const auto rows = sampleOf(test, options);
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
    const auto rows = sampleOf(test, options);
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
    const auto &classes = tested->model.classes;
    return FeatureExplanation{.run = run.id,
                              .learner = run.learner,
                              .rows = rows.size(),
                              .rowsAvailable = test.size(),
                              .explained = classes.empty() ? std::string()
                                  : classes.size() == 2    ? classes.back()
                                                           : classes.at(*output),
                              .dependence = std::move(*dependence),
                              .database = run.database,
                              .takenAt = run.takenAt};
}

Result<RowExplanation> explainRow(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                  const RowNamed &named, Progress &progress)
{
    auto rows = training::rowsBeside(outline, run, "test");
    std::erase_if(rows, [&](std::size_t row) {
        const bool isOfMoment = !named.asOf || (!outline.frame.asOf.empty() && outline.frame.asOf[row] == *named.asOf);
        return !isOfMoment || frame::keyText(outline.frame, row) != named.key;
    });
    if (rows.empty()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = subjects::named(subjects::example, named.key),
                             .problem = named.asOf ? messages::noTestRowAsOf() : Message(messages::noTestRowOfKey()),
                             .remedies = {messages::listTestRows()}});
    }
    const Rows latest{rows.back()}; // rows are in order of key and moment
    const auto tested = readTested(runs, run, latest, progress);
    if (!tested)
        return Failure(tested.error());
    const auto parts = explain::contributionsOf(tested->model, tested->matrix, 1, progress);
    if (!parts)
        return Failure(parts.error());
    const auto predictions = model::predict(tested->model, tested->matrix);
    const auto output = outputOf(predictions);
    const auto &classes = tested->model.classes;
    RowExplanation result{.run = run.id,
                          .learner = run.learner,
                          .key = named.key,
                          .rowsOfKey = rows.size(),
                          .actual = frame::textAt(tested->rows.facts.label, 0),
                          .link = tested->model.link,
                          .base = parts->base[output],
                          .margin = parts->margin(0, output),
                          .score = predictions.at(0, output),
                          .database = run.database,
                          .takenAt = run.takenAt};
    if (!tested->rows.facts.asOf.empty())
        result.asOf = tested->rows.facts.asOf.front();
    if (!classes.empty())
        result.explained = classes.at(parts->outputs == 1 ? 1 : output);
    for (const auto &reason : explain::reasonsOf(*parts, 0, output)) {
        const auto &[name, kind] = tested->model.features[reason.feature];
        result.reasons.push_back({.feature = name,
                                  .isNumber = kind == model::FeatureKind::Number,
                                  .value = valueOf(*tested, name),
                                  .contribution = reason.contribution});
    }
    return result;
}

} // namespace espalier::workbench
