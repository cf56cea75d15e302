// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/prepare.h"

#include "core/base/memory.h"
#include "core/learn/encode.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/model/encode.h"

#include <algorithm>
#include <cmath>

namespace espalier::learn {

namespace {

Result<std::vector<double>> numberLabels(const frame::Frame &rows)
{
    const auto *numbers = std::get_if<frame::Numbers>(&rows.label.values);
    if (!numbers)
        return invalid(rows.label.name, messages::needsNumber(), messages::chooseClassification());
    const auto bad = std::ranges::find_if(numbers->values, [](double value) {
        return !(std::abs(value) <= model::largestNumber);
    });
    if (bad != numbers->values.end()) {
        const auto row = static_cast<std::size_t>(bad - numbers->values.begin());
        return invalid(rows.label.name,
                       messages::labelNotFinite(static_cast<std::int64_t>(row), frame::keyText(rows, row)),
                       messages::trainOnKnown());
    }
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

double bytesOf(const std::vector<frame::Column> &features, std::size_t rows)
{
    double bytes = 0;
    for (const auto &feature : features)
        bytes += static_cast<double>(rows) * (std::holds_alternative<frame::Categories>(feature.values) ? 4 : 8);
    return bytes;
}

//! What the process holds at most, from here on: rows are encoded while their features are there, the training's first.
double memoryNeed(const Learner &learner, const Training &training, std::size_t inputs)
{
    const auto rows = frame::rowCount(training.train);
    const auto validated = frame::rowCount(training.validation);
    const auto encodedBytes = [inputs](std::size_t count) {
        return static_cast<double>(count * inputs) * sizeof(double);
    };
    const auto held = static_cast<double>(heldMemory());
    const auto encoding = held + encodedBytes(rows);
    const auto besideValidation = encoding - bytesOf(training.train.features, rows) + encodedBytes(validated);
    const auto fitting = besideValidation - bytesOf(training.validation.features, validated)
        + static_cast<double>(inputs * (rows + validated)) * learner.bytesBeside();
    return std::max({encoding, besideValidation, fitting});
}

//! Errors: Unsupported where it is more than allowed.
Result<> stateMemory(const Learner &learner, const Training &training, std::size_t inputs, Progress &progress)
{
    if (training.memory == 0)
        return {};
    const auto need = memoryNeed(learner, training, inputs);
    const auto allowed = static_cast<double>(training.memory);
    const auto needed = printMemory(static_cast<std::size_t>(need));
    if (need <= allowed) {
        progress.report(0, messages::needsAbout(needed, printMemory(training.memory)));
        return {};
    }
    // The program itself is there however few the rows are.
    constexpr double program = 40e6;
    const auto share = std::max(1.0, std::floor(100 * (allowed - program) / (need - program)));
    return Failure(
        Error{.code = Error::Code::Unsupported,
              .subject = std::string(learner.name()),
              .problem = messages::needsMemory(static_cast<std::int64_t>(frame::rowCount(training.train)),
                                               static_cast<std::int64_t>(inputs), needed, printMemory(training.memory)),
              .remedies = {messages::takeShare(static_cast<std::int64_t>(share))}});
}

bool haveOneLength(const frame::Frame &rows)
{
    return std::ranges::all_of(rows.features, [&](const frame::Column &column) {
        return frame::rowCount(column) == frame::rowCount(rows);
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

Result<std::vector<double>> labelsOf(const frame::Frame &rows, const Training &training)
{
    return training.task == model::Task::Regression ? numberLabels(rows) : classLabels(rows, training.classes);
}

Result<std::vector<double>> trainingLabels(const Learner &learner, const Training &training)
{
    if (!learner.suits(training.task))
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = std::string(learner.name()),
                             .problem = messages::doesNotSuit(),
                             .remedies = {messages::chooseOtherLearner()}});
    if (frame::rowCount(training.train) == 0)
        return invalid("training", messages::noRows(), messages::widenStudy());
    if (!haveOneLength(training.train) || !haveOneLength(training.validation))
        return invalid("training", messages::notOneLength(), {});
    if (training.task == model::Task::Binary && training.classes.size() != 2)
        return invalid(training.train.label.name, messages::notTwoClasses(), messages::chooseMulticlass());
    auto labels = labelsOf(training.train, training);
    if (labels && training.task != model::Task::Regression) {
        const auto counts = classCounts(*labels, training.classes.size());
        if (std::ranges::count_if(counts,
                                  [](std::size_t count) {
                                      return count > 0;
                                  })
            < 2)
            return invalid(training.train.label.name, messages::oneClass(), messages::chooseBothClasses());
    }
    return labels;
}

Result<Prepared> prepared(const Learner &learner, Training &training, model::Family family, Progress &progress)
{
    auto labels = trainingLabels(learner, training);
    if (!labels)
        return Failure(labels.error());
    auto validationLabels = labelsOf(training.validation, training);
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
    if (const auto stated = stateMemory(learner, training, result.model.encoding.size(), progress); !stated)
        return Failure(stated.error());
    auto train = model::encoded(result.model, training.train.features);
    if (!train)
        return Failure(train.error());
    result.train = std::move(*train);
    training.train.features.clear();
    training.train.features.shrink_to_fit();
    releaseFreedMemory(); // columns are too small to go by themselves
    if (hasValidation) {
        auto validation = model::encoded(result.model, training.validation.features);
        if (!validation)
            return Failure(validation.error());
        result.validation = std::move(*validation);
        training.validation.features.clear();
        result.validationLabels = std::move(*validationLabels);
    }
    return result;
}

} // namespace espalier::learn
