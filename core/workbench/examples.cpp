// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/examples.h"

#include "core/base/subjects.h"
#include "core/evaluate/confusion.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::workbench {

namespace {

//! What is said of one row, and how far it is off.
struct PredictedRow
{
    std::size_t place = 0; //!< among the part's rows
    std::size_t actual = 0; //!< class
    std::size_t predicted = 0;
    double score = 0;
    double off = 0;
};

bool isWithin(const Range &range, double value)
{
    return (!range.low || value >= *range.low) && (!range.high || value < *range.high);
}

Failure invalid(const training::Run &run, const Message &problem, const Message &remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::run, run.id),
                         .problem = problem,
                         .remedies = {remedy}});
}

//! Checks that a class that is named is one. Without a name there is no place.
Result<std::optional<std::size_t>> classNamed(const training::Run &run, const std::vector<std::string> &classes,
                                              const std::optional<std::string> &name)
{
    if (!name)
        return std::optional<std::size_t>();
    if (classes.empty())
        return invalid(run, messages::predictsNumbers(), messages::giveRange());
    const auto found = std::ranges::find(classes, *name);
    if (found == classes.end())
        return invalid(run, messages::noSuchClass(*name),
                       messages::nameClass(fmt::format("{}", fmt::join(classes, ", "))));
    return std::optional(static_cast<std::size_t>(found - classes.begin()));
}

PredictedRow predictedRow(const model::Predictions &predictions, const evaluate::Truth &truth, std::size_t place,
                          double threshold)
{
    PredictedRow said{.place = place};
    const auto *row = predictions.row(place);
    const auto value = truth.values[place];
    if (truth.task == model::Task::Regression) {
        said.score = row[0];
        said.off = value - row[0];
        return said;
    }
    said.actual = static_cast<std::size_t>(value);
    said.predicted = evaluate::predictedClass(predictions, truth.task, place, threshold);
    if (truth.task == model::Task::Binary) {
        said.score = row[0];
        said.off = said.actual == 1 ? 1 - row[0] : row[0];
    } else {
        said.score = row[said.predicted];
        said.off = 1 - row[said.actual];
    }
    return said;
}

//! Of equal ones, the one that comes first by key and moment.
void sort(std::vector<PredictedRow> &rows, ExampleOrder order, std::size_t most)
{
    const auto rank = [order](const PredictedRow &said) {
        if (order == ExampleOrder::Wrong)
            return -std::abs(said.off);
        return order == ExampleOrder::Highest ? -said.score : said.score;
    };
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(most == 0 ? rows.size() : std::min(most, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), [&rank](const PredictedRow &left, const PredictedRow &right) {
        const auto first = rank(left);
        const auto second = rank(right);
        return first != second ? first < second : left.place < right.place;
    });
    rows.erase(end, rows.end());
}

} // namespace

Result<Examples> examplesOf(const snapshot::Snapshot &outline, const training::Run &run, const ExamplesWanted &wanted)
{
    const auto rows = training::rowsBeside(outline, run, wanted.part);
    const auto predictions = run.predictions.find(wanted.part);
    if (predictions == run.predictions.end() || predictions->second.rows != rows.size() || rows.empty())
        return invalid(run, messages::predictsNoneOf(wanted.part), messages::widenTest());
    const auto actual = classNamed(run, outline.classes, wanted.actual);
    const auto predicted = classNamed(run, outline.classes, wanted.predicted);
    for (const auto *named : {&actual, &predicted}) {
        if (!*named)
            return Failure(named->error());
    }
    const auto truth = training::truthOf(outline, rows);
    std::vector<PredictedRow> found;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const auto said = predictedRow(predictions->second, truth, place, wanted.threshold);
        if ((!*actual || said.actual == **actual) && (!*predicted || said.predicted == **predicted)
            && isWithin(wanted.score, said.score) && isWithin(wanted.off, said.off))
            found.push_back(said);
    }
    Examples result{.snapshot = run.snapshot,
                    .run = run.id,
                    .learner = run.learner,
                    .part = wanted.part,
                    .classes = outline.classes,
                    .found = found.size(),
                    .rows = rows.size(),
                    .examples = {},
                    .database = run.database,
                    .takenAt = run.takenAt};
    const bool isNumber = outline.classes.empty();
    sort(found, wanted.order, wanted.most);
    result.examples.reserve(found.size());
    for (const auto &said : found) {
        const auto row = rows[said.place];
        Example example{.row = row,
                        .key = frame::keyText(outline.frame, row),
                        .asOf = std::nullopt,
                        .actual = isNumber ? std::string() : outline.classes[said.actual],
                        .number = isNumber ? truth.values[said.place] : 0,
                        .predicted = isNumber ? std::string() : outline.classes[said.predicted],
                        .score = said.score,
                        .off = said.off};
        if (!outline.frame.asOf.empty())
            example.asOf = outline.frame.asOf[row];
        result.examples.push_back(std::move(example));
    }
    return result;
}

} // namespace espalier::workbench
