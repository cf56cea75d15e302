// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/whatif.h"

#include "core/base/subjects.h"
#include "core/explain/contributions.h"
#include "core/explain/flips.h"
#include "core/explain/messages.h"
#include "core/explain/reasons.h"
#include "core/model/predict.h"
#include "core/training/rows.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"
#include "core/workbench/testedrows.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

namespace espalier::workbench {

namespace {

std::optional<std::string> valueIn(const std::vector<frame::Column> &features, const std::string &name)
{
    const auto found = std::ranges::find(features, name, &frame::Column::name);
    if (found == features.end() || frame::isMissing(*found, 0))
        return std::nullopt;
    return frame::textAt(*found, 0);
}

//! A model without features reads no row, and has one all the same.
Result<model::Matrix> inputsOf(const model::Model &model, const std::vector<frame::Column> &features)
{
    if (features.empty())
        return model::Matrix{.rows = 1, .width = 0, .values = {}};
    return model::encoded(model, features);
}

//! What is said of the row, and why. told: what is known of it besides.
Result<RowExplanation> explained(const model::Model &model, const std::vector<frame::Column> &features,
                                 std::size_t output, RowExplanation told, Progress &progress)
{
    const auto matrix = inputsOf(model, features);
    if (!matrix)
        return Failure(matrix.error());
    told.score = model::predict(model, *matrix).at(0, output);
    if (model.intervals) {
        told.interval = model::intervalOf(*model.intervals, told.score);
        told.level = model.intervals->level;
    }
    told.reasons.clear();
    told.hasReasons = explain::hasContributions(model);
    if (!told.hasReasons) {
        told.margin = explain::marginsOf(model, *matrix).at(0, output);
        return told;
    }
    const auto parts = explain::contributionsOf(model, *matrix, 1, progress);
    if (!parts)
        return Failure(parts.error());
    told.base = parts->base[output];
    told.margin = parts->margin(0, output);
    for (const auto &reason : explain::reasonsOf(*parts, 0, output)) {
        const auto &[name, kind] = model.features[reason.feature];
        told.reasons.push_back({.feature = name,
                                .isNumber = kind == model::FeatureKind::Number,
                                .value = valueIn(features, name),
                                .contribution = reason.contribution});
    }
    return told;
}

bool isOfTest(const RowNamed &named)
{
    return named.part == "test";
}

//! The row that is meant; the latest where no moment is named.
struct Found
{
    std::size_t row = 0;
    std::size_t place = 0; //!< among the part's
    std::size_t rowsOfKey = 1;
};

Result<Found> findRow(const snapshot::Snapshot &outline, const training::Run &run, const RowNamed &named)
{
    const auto rows = training::rowsBeside(outline, run, named.part);
    Found found{.rowsOfKey = 0};
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const auto row = rows[place];
        const bool isOfMoment = !named.asOf || (!outline.frame.asOf.empty() && outline.frame.asOf[row] == *named.asOf);
        if (isOfMoment && frame::keyText(outline.frame, row) == named.key)
            found = {.row = row, .place = place, .rowsOfKey = found.rowsOfKey + 1}; // in order of key and moment
    }
    if (found.rowsOfKey > 0)
        return found;
    const auto none = named.asOf ? messages::noExampleAsOf() : Message(messages::noExampleOfKey());
    const auto noneOfTest = named.asOf ? messages::noTestRowAsOf() : Message(messages::noTestRowOfKey());
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::example, named.key),
                         .problem = isOfTest(named) ? noneOfTest : none,
                         .remedies = {messages::listTestRows()}});
}

//! What was said of a row that was not seen then.
std::optional<double> scoreUnseen(const training::Run &run, const RowNamed &named, const Found &found,
                                  std::size_t output)
{
    const auto predictions = run.predictions.find(named.part);
    if (isOfTest(named) || predictions == run.predictions.end() || found.place >= predictions->second.rows)
        return std::nullopt;
    return predictions->second.at(found.place, output);
}

//! Of one row, in the order of the model.
std::vector<frame::Column> featuresOf(const model::Model &model, const frame::PackedFrame &rows)
{
    std::vector<frame::Column> features;
    features.reserve(model.features.size());
    for (const auto &feature : model.features) {
        const auto found = std::ranges::find(rows.features, feature.name, &frame::Packed::name);
        if (found != rows.features.end())
            features.push_back(found->unpacked(0, 1));
    }
    return features;
}

Result<> give(std::vector<frame::Column> &features, const ValueGiven &given)
{
    const auto found = std::ranges::find(features, given.feature, &frame::Column::name);
    const auto invalid = [&given](Message problem, std::vector<Message> remedies) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = given.feature,
                             .problem = std::move(problem),
                             .remedies = std::move(remedies)});
    };
    if (found == features.end())
        return invalid(messages::notOfTheModel(), {messages::listImportances()});
    if (auto *numbers = std::get_if<frame::Numbers>(&found->values)) {
        auto number = std::numeric_limits<double>::quiet_NaN();
        if (given.value) {
            char *end = nullptr;
            number = std::strtod(given.value->c_str(), &end);
            if (given.value->empty() || *end != '\0' || !std::isfinite(number))
                return invalid(messages::takesANumber(*given.value), {messages::giveNumberOrNothing()});
        }
        numbers->values = {number};
    } else if (given.value) {
        found->values = frame::Categories{{0}, {*given.value}};
    } else {
        found->values = frame::Categories{{frame::Categories::missing}, {}};
    }
    return {};
}

} // namespace

Result<ExampleAtHand> takeExample(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                  const RowNamed &named, Progress &progress)
{
    const auto found = findRow(outline, run, named);
    if (!found)
        return Failure(found.error());
    const auto seen = isOfTest(named) ? training::Seen::Now : training::Seen::Earlier;
    auto tested = readTested(runs, run, {found->row}, seen, progress);
    if (!tested)
        return Failure(tested.error());
    const auto predictions = model::predict(tested->model, tested->matrix);
    const auto *first = predictions.row(0);
    const auto output = static_cast<std::size_t>(std::max_element(first, first + predictions.width) - first);
    RowExplanation told{.run = run.id,
                        .learner = run.learner,
                        .key = named.key,
                        .part = named.part,
                        .unseen = scoreUnseen(run, named, *found, output),
                        .rowsOfKey = found->rowsOfKey,
                        .actual = frame::textAt(tested->rows.facts.label, 0),
                        .link = tested->model.link,
                        .isRecalibrated = tested->model.recalibration.has_value(),
                        .database = run.database,
                        .takenAt = run.takenAt};
    if (!tested->rows.facts.asOf.empty())
        told.asOf = tested->rows.facts.asOf.front();
    if (!tested->model.classes.empty())
        told.explained = tested->model.classes.at(predictions.width == 1 ? 1 : output);
    auto features = featuresOf(tested->model, tested->rows);
    auto asItIs = explained(tested->model, features, output, std::move(told), progress);
    if (!asItIs)
        return Failure(asItIs.error());
    return ExampleAtHand{.model = std::move(tested->model),
                         .features = std::move(features),
                         .output = output,
                         .asItIs = std::move(*asItIs)};
}

Result<RowExplanation> explainWith(const ExampleAtHand &example, const std::vector<ValueGiven> &given,
                                   Progress &progress)
{
    auto features = example.features;
    for (const auto &one : given)
        if (auto done = give(features, one); !done)
            return Failure(done.error());
    return explained(example.model, features, example.output, example.asItIs, progress);
}

Result<NearestChanges> nearestChanges(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                      const ExampleAtHand &example, std::optional<double> threshold, Progress &progress)
{
    const auto &model = example.model;
    if (model.task == model::Task::Regression) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = subjects::named(subjects::run, run.id),
                             .problem = messages::noAnswerToFlip(),
                             .remedies = {messages::giveOtherValues()}});
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < outline.parts.size(); ++row)
        if (outline.parts[row] != snapshot::Part::Test)
            rows.push_back(row);
    progress.report(0, explain::messages::readingRows());
    const auto frames = training::readRows(runs, run.snapshot, {{rows}}, frame::Precision::Exact);
    if (!frames)
        return Failure(frames.error());
    const auto from = threshold.value_or(model.threshold);
    const auto flips = explain::flipsOf(model, example.features, frames->front().features, from, progress);
    if (!flips)
        return Failure(flips.error());
    const auto inputs = inputsOf(model, example.features);
    if (!inputs)
        return Failure(inputs.error());
    const auto predictions = model::predict(model, *inputs);
    NearestChanges result{.run = run.id,
                          .key = example.asItIs.key,
                          .asOf = example.asItIs.asOf,
                          .answer = model.classes.at(explain::answerOf(model, predictions.row(0), from)),
                          .threshold = from,
                          .rows = rows.size(),
                          .changes = {}};
    result.changes.reserve(flips->size());
    for (const auto &flip : *flips) {
        const auto &[name, kind] = model.features[flip.feature];
        const bool isNumber = kind == model::FeatureKind::Number;
        std::optional<std::string> value;
        if (!flip.isMissing)
            value = isNumber ? frame::textAt({name, frame::Numbers{{flip.number}}}, 0) : flip.level;
        result.changes.push_back({.feature = name,
                                  .isNumber = isNumber,
                                  .value = std::move(value),
                                  .distance = flip.distance,
                                  .answer = model.classes.at(flip.answer),
                                  .score = flip.score});
    }
    return result;
}

} // namespace espalier::workbench
