// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/encode.h"

#include "core/model/messages.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::model {

namespace {

constexpr auto nan = std::numeric_limits<double>::quiet_NaN();

//! What a family makes of a number before its encoding: NaN where it counts as missing.
double readPlain(double value)
{
    return std::isfinite(value) ? value : nan;
}

double readLimited(double value)
{
    const auto magnitude = std::abs(value);
    if (!(magnitude <= largestNumber))
        return nan;
    return magnitude < smallestNumber ? 0 : value;
}

//! Rows that are written for all inputs before the next: their part of the matrix stays in the cache.
constexpr std::size_t encodedAtOnce = 256;

//! One input over its column, with levels already resolved to a value for each code.
struct Source
{
    const double *numbers = nullptr; //!< or null for a category
    const std::int32_t *codes = nullptr;
    std::vector<double> byCode; //!< the last one is for a missing category
    double (*read)(double) = nullptr;
    NumberInput number;
    bool isIndicator = false; //!< 1 where the number is missing

    double at(std::size_t row) const
    {
        if (codes)
            return codes[row] < 0 ? byCode.back() : byCode[static_cast<std::size_t>(codes[row])];
        const auto value = read(numbers[row]);
        if (isIndicator)
            return std::isnan(value) ? 1 : 0;
        return ((std::isnan(value) ? number.fill : value) - number.center) * number.scale;
    }
};

//! Adds what a kind of input needs to a source.
struct Resolve
{
    Source &source;
    const frame::Column &column;

    template<typename Test>
    void resolveLevels(Test test) const
    {
        const auto &levels = std::get<frame::Categories>(column.values).levels;
        source.byCode.assign(levels.size() + 1, 0);
        std::ranges::transform(levels, source.byCode.begin(), [&](const std::string &level) {
            return test(level) ? 1.0 : 0.0;
        });
    }

    void operator()(const NumberInput &input) const { source.number = input; }
    void operator()(const MissingInput & /*input*/) const
    {
        source.isIndicator = true;
        if (source.codes) {
            resolveLevels([](const std::string & /*level*/) {
                return false;
            });
            source.byCode.back() = 1;
        }
    }
    void operator()(const LevelInput &input) const
    {
        resolveLevels([&](const std::string &level) {
            return level == input.level;
        });
    }
    void operator()(const OtherInput &input) const
    {
        resolveLevels([&](const std::string &level) {
            return std::ranges::find(input.levels, level) == input.levels.end();
        });
    }
};

Source resolved(const Input &input, const frame::Column &column, double (*read)(double))
{
    Source source;
    source.read = read;
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        source.numbers = numbers->values.data();
    else
        source.codes = std::get<frame::Categories>(column.values).codes.data();
    std::visit(Resolve{source, column}, input.kind);
    return source;
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
    auto *const read = std::holds_alternative<Linear>(model.family) ? &readLimited : &readPlain;
    std::vector<Source> inputs;
    for (const auto &input : model.encoding)
        inputs.push_back(resolved(input, *sources[input.feature], read));
    for (std::size_t start = 0; start < rows; start += encodedAtOnce) {
        const auto end = std::min(rows, start + encodedAtOnce);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            for (auto row = start; row < end; ++row)
                matrix.values[row * matrix.width + i] = inputs[i].at(row);
    }
    return matrix;
}

} // namespace espalier::model
