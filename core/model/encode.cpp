// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/encode.h"

#include "core/model/inputreader.h"
#include "core/model/messages.h"

#include <algorithm>

namespace espalier::model {

namespace {

//! Rows that are written for all inputs before the next: their part of the matrix stays in the cache.
constexpr std::size_t encodedAtOnce = 256;

//! One input over its column.
struct Source
{
    const frame::Column &column;
    InputReader reader;

    void read(std::size_t first, std::size_t count, double *into, std::size_t step) const
    {
        if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
            reader.readNumbers(numbers->values.data() + first, count, into, step);
        else
            reader.readCodes(std::get<frame::Categories>(column.values).codes.data() + first, count, into, step);
    }
};

Source resolved(const Input &input, const frame::Column &column, InputRange reading)
{
    const auto *categories = std::get_if<frame::Categories>(&column.values);
    return {.column = column, .reader = InputReader(input, categories ? &categories->levels : nullptr, reading)};
}

Result<const frame::Column *> sourceOf(const Feature &feature, const std::vector<frame::Column> &columns)
{
    const auto fail = [&](Message problem) {
        return Failure(Error{.code = Error::Code::Invalid, .subject = feature.name, .problem = std::move(problem)});
    };
    const auto found = std::ranges::find(columns, feature.name, &frame::Column::name);
    if (found == columns.end())
        return fail(messages::featureMissing());
    const auto isNumber = std::holds_alternative<frame::Numbers>(found->values);
    const auto isCategory = std::holds_alternative<frame::Categories>(found->values);
    if (feature.kind == FeatureKind::Number ? !isNumber : !isCategory)
        return fail(feature.kind == FeatureKind::Number ? messages::featureNoNumber() : messages::featureNoCategory());
    return &*found;
}

} // namespace

Matrix taken(const Matrix &matrix, const std::vector<std::size_t> &rows)
{
    Matrix some{.rows = rows.size(), .width = matrix.width, .values = {}};
    some.values.reserve(some.rows * some.width);
    for (const auto row : rows)
        some.values.insert(some.values.end(), matrix.row(row), matrix.row(row) + matrix.width);
    return some;
}

Result<Matrix> encoded(const Model &model, const std::vector<frame::Column> &features)
{
    std::vector<const frame::Column *> sources;
    for (const auto &feature : model.features) {
        const auto source = sourceOf(feature, features);
        if (!source)
            return Failure(source.error());
        sources.push_back(*source);
    }
    const auto rows = features.empty() ? 0 : frame::rowCount(features.front());
    Matrix matrix{.rows = rows, .width = model.encoding.size(), .values = {}};
    matrix.values.resize(matrix.rows * matrix.width);
    std::vector<Source> inputs;
    inputs.reserve(model.encoding.size());
    for (std::size_t i = 0; i < model.encoding.size(); ++i) {
        const auto &input = model.encoding[i];
        inputs.push_back(resolved(input, *sources[input.feature], inputRangeOf(model, i)));
    }
    for (std::size_t start = 0; start < rows; start += encodedAtOnce) {
        const auto count = std::min(rows - start, encodedAtOnce);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            inputs[i].read(start, count, matrix.values.data() + start * matrix.width + i, matrix.width);
    }
    return matrix;
}

} // namespace espalier::model
