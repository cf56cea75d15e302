// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/prepare.h"

#include "core/base/memory.h"
#include "core/learn/encode.h"
#include "core/learn/guard.h"
#include "core/learn/levelmeans.h"
#include "core/learn/messages.h"
#include "core/model/encode.h"

#include <algorithm>
#include <cmath>

namespace espalier::learn {

namespace {

Result<> checkNumbers(const frame::Frame &rows, const std::vector<double> &numbers)
{
    const auto bad = std::ranges::find_if(numbers, [](double value) {
        return !(std::abs(value) <= model::largestNumber);
    });
    if (bad == numbers.end())
        return {};
    const auto row = static_cast<std::size_t>(bad - numbers.begin());
    const auto number = static_cast<std::int64_t>(row);
    if (std::isfinite(*bad))
        return invalid(rows.label.name,
                       messages::labelTooLarge(number, frame::keyText(rows, row), model::largestNumber),
                       messages::leaveOutRows());
    return invalid(rows.label.name, messages::labelNotFinite(number, frame::keyText(rows, row)),
                   messages::trainOnKnown());
}

Result<std::vector<double>> numberLabels(const frame::Frame &rows)
{
    const auto *numbers = std::get_if<frame::Numbers>(&rows.label.values);
    if (!numbers)
        return invalid(rows.label.name, messages::needsNumber(), messages::chooseClassification());
    if (auto checked = checkNumbers(rows, numbers->values); !checked)
        return Failure(checked.error());
    return numbers->values;
}

Result<std::vector<double>> classLabels(const frame::Frame &rows, const std::vector<std::string> &classes)
{
    const auto *categories = std::get_if<frame::Categories>(&rows.label.values);
    if (!categories)
        return invalid(rows.label.name, messages::needsCategory(), messages::chooseRegression());
    std::vector<double> byCode;
    for (const auto &level : categories->levels) {
        const auto found = std::ranges::find(classes, level);
        byCode.push_back(found == classes.end() ? -1 : static_cast<double>(found - classes.begin()));
    }
    std::vector<double> labels;
    labels.reserve(categories->codes.size());
    for (std::size_t row = 0; row < categories->codes.size(); ++row) {
        const auto code = categories->codes[row];
        if (code < 0 || byCode[static_cast<std::size_t>(code)] < 0)
            return invalid(rows.label.name,
                           messages::labelNoClass(static_cast<std::int64_t>(row), frame::keyText(rows, row)),
                           messages::trainOnKnown());
        labels.push_back(byCode[static_cast<std::size_t>(code)]);
    }
    return labels;
}

//! Whether an input is missing somewhere.
bool isMissing(const model::Encoder &rows, std::size_t input)
{
    std::vector<double> values(std::min<std::size_t>(rows.rows(), 4096));
    for (std::size_t first = 0; first < rows.rows(); first += values.size()) {
        const auto count = std::min(values.size(), rows.rows() - first);
        rows.encodeInput(input, first, count, values.data());
        if (std::any_of(values.data(), values.data() + count, [](double value) {
                return std::isnan(value);
            }))
            return true;
    }
    return false;
}

//! Only numbers stay missing, where their encoding keeps them so.
std::size_t missingInputs(const model::Encoding &encoding, const model::Encoder &rows)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < encoding.size(); ++i) {
        const auto *number = std::get_if<model::NumberInput>(&encoding[i].kind);
        if (number != nullptr && std::isnan(number->fill) && isMissing(rows, i))
            ++count;
    }
    return count;
}

Load loadOf(const PackedTraining &training, const Prepared &prepared)
{
    Load load{.rows = prepared.train->rows(),
              .validated = prepared.validation ? prepared.validation->rows() : 0,
              .inputs = prepared.train->width(),
              .classes = training.classes.size(),
              .threads = static_cast<std::size_t>(std::max(training.threads, 1)),
              .missingInputs = missingInputs(prepared.model.encoding, *prepared.train)};
    for (const auto &feature : training.train.features)
        load.featureBytes += feature.bytes();
    return load;
}

//! Errors: Unsupported where it is more than allowed.
Result<> stateMemory(const Learner &learner, const Parameters &settings, const PackedTraining &training,
                     const Prepared &prepared, Progress &progress)
{
    if (training.memory == 0)
        return {};
    const auto load = loadOf(training, prepared);
    const auto need = static_cast<double>(heldMemory()) + learner.bytesBeside(load, settings);
    const auto allowed = static_cast<double>(training.memory);
    const auto needed = printMemory(std::max(static_cast<std::size_t>(need), peakMemory()));
    if (need <= allowed) {
        progress.report(0, messages::needsAbout(needed, printMemory(training.memory)));
        return {};
    }
    // The program itself is there however few the rows are.
    constexpr double program = 40e6;
    const auto share = std::max(1.0, std::floor(100 * (allowed - program) / (need - program)));
    return Failure(Error{.code = Error::Code::Unsupported,
                         .subject = std::string(learner.name()),
                         .problem = messages::needsMemory(static_cast<std::int64_t>(load.rows),
                                                          static_cast<std::int64_t>(load.inputs), needed,
                                                          printMemory(training.memory)),
                         .remedies = {messages::takeShare(static_cast<std::int64_t>(share))}});
}

bool haveOneLength(const frame::PackedFrame &rows)
{
    return std::ranges::all_of(rows.features, [&](const frame::Packed &feature) {
        return feature.rows() == frame::rowCount(rows);
    });
}

} // namespace

double flushed(double value)
{
    return std::abs(value) < model::smallestNumber ? 0 : value;
}

std::vector<std::size_t> classCounts(const std::vector<double> &labels, std::size_t classes)
{
    std::vector<std::size_t> counts(classes, 0);
    for (const auto label : labels)
        ++counts[static_cast<std::size_t>(label)];
    return counts;
}

Result<Parameters> resolved(const Learner &learner, const Parameters &parameters)
{
    Parameters result;
    const auto known = learner.parameters();
    for (const auto &parameter : known)
        if (parameter.value)
            result[parameter.name] = *parameter.value;
    for (const auto &[name, value] : parameters)
        if (std::ranges::find(known, name, &Parameter::name) == known.end())
            return invalid(name, messages::noSuchParameter({learner.label()}), messages::correctParameter());
    for (const auto &parameter : known) {
        const auto given = parameters.find(parameter.name);
        if (given == parameters.end())
            continue;
        const auto value = given->second;
        if (!(value >= parameter.low && value <= parameter.high) || (parameter.isWhole && value != std::floor(value)))
            return invalid(parameter.name,
                           parameter.isWhole ? messages::notWholeFrom(value, parameter.low, parameter.high)
                                             : messages::notNumberFrom(value, parameter.low, parameter.high),
                           messages::chooseInRange());
        result[parameter.name] = value;
    }
    return result;
}

Result<std::vector<double>> labelsOf(const frame::Frame &rows, const PackedTraining &training)
{
    return training.task == model::Task::Regression ? numberLabels(rows) : classLabels(rows, training.classes);
}

Result<std::vector<double>> trainingLabels(const Learner &learner, const PackedTraining &training)
{
    if (!suits(learner, {.task = training.task, .hasQuantity = !training.train.facts.quantity.empty()}))
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = std::string(learner.name()),
                             .problem = messages::doesNotSuit(),
                             .remedies = {messages::chooseOtherLearner()}});
    if (frame::rowCount(training.train) == 0)
        return invalid("training", messages::noRows(), messages::widenStudy());
    if (!haveOneLength(training.train) || !haveOneLength(training.validation))
        return invalid("training", messages::notOneLength(), {});
    if (training.task == model::Task::Binary && training.classes.size() != 2)
        return invalid(training.train.facts.label.name, messages::notTwoClasses(), messages::chooseMulticlass());
    auto labels = labelsOf(training.train.facts, training);
    if (labels && training.task != model::Task::Regression) {
        const auto counts = classCounts(*labels, training.classes.size());
        if (std::ranges::count_if(counts,
                                  [](std::size_t count) {
                                      return count > 0;
                                  })
            < 2)
            return invalid(training.train.facts.label.name, messages::oneClass(), messages::chooseBothClasses());
    }
    return labels;
}

Result<Prepared> prepared(const Learner &learner, const Parameters &settings, PackedTraining &training,
                          model::Family family, Progress &progress)
{
    auto labels = trainingLabels(learner, training);
    if (!labels)
        return Failure(labels.error());
    if (learner.learnsQuantity()) {
        const auto &rows = training.train.facts;
        if (auto checked = checkNumbers(rows, rows.quantity); !checked)
            return Failure(checked.error());
    }
    auto validationLabels = labelsOf(training.validation.facts, training);
    const auto hasValidation = frame::rowCount(training.validation) > 0;
    if (hasValidation && !validationLabels)
        return Failure(validationLabels.error());
    Prepared result{
        .model = {.learner = std::string(learner.name()),
                  .task = training.task,
                  .classes = training.task == model::Task::Regression ? std::vector<std::string>() : training.classes,
                  .features = {},
                  .encoding = {},
                  .family = std::move(family)},
        .train = {},
        .labels = std::move(*labels),
        .validation = {},
        .validationLabels = {}};
    if (const auto fitted = fitEncoding(result.model, training.train.features); !fitted)
        return Failure(fitted.error());
    if (result.model.encoding.empty())
        return invalid("training", messages::nothingVaries(), messages::addFeatures());
    const auto &quantity = training.train.facts.quantity;
    auto means = addLevelMeans(result.model, training.train,
                               learner.learnsQuantity() && !quantity.empty() ? quantity : result.labels);
    auto train = model::Encoder::make(result.model, training.train.features);
    if (!train)
        return Failure(train.error());
    result.train = std::move(*train);
    for (auto &given : means)
        result.train->give(given.input, std::move(given.values));
    if (hasValidation) {
        auto validation = model::Encoder::make(result.model, training.validation.features);
        if (!validation)
            return Failure(validation.error());
        result.validation = std::move(*validation);
        result.validationLabels = std::move(*validationLabels);
    }
    if (const auto stated = stateMemory(learner, settings, training, result, progress); !stated)
        return Failure(stated.error());
    // Those of the model's features are shared; whoever else shares them keeps them.
    training.train.features.clear();
    training.validation.features.clear();
    return result;
}

} // namespace espalier::learn
