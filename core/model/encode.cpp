// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
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

//! Writes one column of a row-major matrix.
struct ColumnWriter
{
    Matrix &matrix;
    std::size_t column;
    const frame::Column &source;
    double (*read)(double);

    template<typename ValueOf>
    void write(ValueOf valueOf) const
    {
        auto *target = matrix.values.data() + column;
        for (std::size_t row = 0; row < matrix.rows; ++row, target += matrix.width)
            *target = valueOf(row);
    }

    //! One value for each code, resolved once; the last one is for a missing category.
    void writeByCode(const std::vector<double> &byCode) const
    {
        const auto &codes = std::get<frame::Categories>(source.values).codes;
        write([&](std::size_t row) {
            return codes[row] < 0 ? byCode.back() : byCode[static_cast<std::size_t>(codes[row])];
        });
    }

    template<typename Test>
    void writeLevels(Test test) const
    {
        const auto &levels = std::get<frame::Categories>(source.values).levels;
        std::vector<double> byCode(levels.size() + 1, 0);
        std::ranges::transform(levels, byCode.begin(), [&](const std::string &level) {
            return test(level) ? 1.0 : 0.0;
        });
        writeByCode(byCode);
    }

    void operator()(const NumberInput &input) const
    {
        const auto &values = std::get<frame::Numbers>(source.values).values;
        const auto fill = (input.fill - input.center) * input.scale;
        write([&](std::size_t row) {
            const auto value = read(values[row]);
            return std::isnan(value) ? fill : (value - input.center) * input.scale;
        });
    }

    void operator()(const MissingInput & /*input*/) const
    {
        if (const auto *numbers = std::get_if<frame::Numbers>(&source.values)) {
            write([&](std::size_t row) {
                return std::isnan(read(numbers->values[row])) ? 1.0 : 0.0;
            });
        } else {
            std::vector<double> byCode(std::get<frame::Categories>(source.values).levels.size() + 1, 0);
            byCode.back() = 1;
            writeByCode(byCode);
        }
    }

    void operator()(const LevelInput &input) const
    {
        writeLevels([&](const std::string &level) {
            return level == input.level;
        });
    }

    void operator()(const OtherInput &input) const
    {
        writeLevels([&](const std::string &level) {
            return std::ranges::find(input.levels, level) == input.levels.end();
        });
    }
};

Result<const frame::Column *> sourceOf(const Feature &feature, const std::vector<frame::Column> &columns)
{
    const auto fail = [&](std::string detail) {
        return Failure(Error{.code = Error::Code::Invalid, .subject = feature.name, .detail = std::move(detail)});
    };
    const auto found = std::ranges::find(columns, feature.name, &frame::Column::name);
    if (found == columns.end())
        return fail("the model reads this feature, and it is not there");
    const auto isNumber = std::holds_alternative<frame::Numbers>(found->values);
    const auto isCategory = std::holds_alternative<frame::Categories>(found->values);
    if (feature.kind == FeatureKind::Number ? !isNumber : !isCategory)
        return fail(fmt::format("the model reads this feature as a {}, and it is not one",
                                feature.kind == FeatureKind::Number ? "number" : "category"));
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
    for (std::size_t i = 0; i < model.encoding.size(); ++i) {
        const auto &input = model.encoding[i];
        std::visit(ColumnWriter{.matrix = matrix, .column = i, .source = *sources[input.feature], .read = read},
                   input.kind);
    }
    return matrix;
}

} // namespace espalier::model
