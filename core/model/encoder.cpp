// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/encoder.h"

#include "core/base/require.h"
#include "core/model/messages.h"

#include <algorithm>
#include <array>
#include <limits>

namespace espalier::model {

namespace {

//! Rows that are encoded for all inputs before the next: their part of the matrix stays in the cache.
constexpr std::size_t unpackedAtOnce = 256;
//! Rows whose inputs are held at once where all are predicted.
constexpr std::size_t predictedAtOnce = 4096;

//! The values of one feature in some rows, unpacked once for all inputs that stand for it.
class Unpacked
{
public:
    void unpack(const frame::Packed &feature, std::size_t first, std::size_t count)
    {
        m_isNumber = feature.isNumber();
        if (m_isNumber)
            feature.numbers(first, count, m_numbers.data());
        else
            feature.codes(first, count, m_codes.data());
    }
    void read(const InputReader &reader, std::size_t count, double *into, std::size_t step) const
    {
        if (m_isNumber)
            reader.readNumbers(m_numbers.data(), count, into, step);
        else
            reader.readCodes(m_codes.data(), count, into, step);
    }

private:
    std::array<double, unpackedAtOnce> m_numbers;
    std::array<std::int32_t, unpackedAtOnce> m_codes;
    bool m_isNumber = true;
};

} // namespace

Result<Encoder> Encoder::make(const Model &model, const std::vector<frame::Packed> &features)
{
    Encoder encoder;
    encoder.m_features.reserve(model.features.size());
    for (const auto &feature : model.features) {
        const auto fail = [&](Message problem) {
            return Failure(Error{.code = Error::Code::Invalid, .subject = feature.name, .problem = std::move(problem)});
        };
        const auto found = std::ranges::find(features, feature.name, &frame::Packed::name);
        if (found == features.end())
            return fail(messages::featureMissing());
        if (feature.kind == FeatureKind::Number && !found->isNumber())
            return fail(messages::featureNoNumber());
        if (feature.kind == FeatureKind::Category && !found->isCategory())
            return fail(messages::featureNoCategory());
        encoder.m_features.push_back(*found);
    }
    encoder.m_rows = features.empty() ? 0 : features.front().rows();
    encoder.m_inputs.reserve(model.encoding.size());
    for (std::size_t i = 0; i < model.encoding.size(); ++i) {
        const auto &input = model.encoding[i];
        const auto &feature = encoder.m_features[input.feature];
        encoder.m_inputs.push_back(
            {.feature = input.feature,
             .reader = InputReader(input, feature.isCategory() ? &feature.levels() : nullptr, inputRangeOf(model, i))});
    }
    return encoder;
}

void Encoder::encode(std::size_t first, std::size_t count, double *into) const
{
    ESPALIER_REQUIRE(first + count <= m_rows);
    Unpacked values;
    for (std::size_t start = 0; start < count; start += unpackedAtOnce) {
        const auto some = std::min(unpackedAtOnce, count - start);
        auto unpacked = std::numeric_limits<std::size_t>::max();
        for (std::size_t i = 0; i < m_inputs.size(); ++i) {
            if (m_inputs[i].feature != unpacked)
                values.unpack(m_features[m_inputs[i].feature], first + start, some);
            unpacked = m_inputs[i].feature;
            auto *place = into + start * width() + i;
            for (std::size_t row = 0; row < some && !m_inputs[i].given.empty(); ++row)
                place[row * width()] = m_inputs[i].given[first + start + row];
            if (m_inputs[i].given.empty())
                values.read(m_inputs[i].reader, some, place, width());
        }
    }
}

void Encoder::encodeInput(std::size_t input, std::size_t first, std::size_t count, double *into) const
{
    ESPALIER_REQUIRE(input < width() && first + count <= m_rows);
    if (const auto &given = m_inputs[input].given; !given.empty()) {
        std::copy_n(given.data() + first, count, into);
        return;
    }
    Unpacked values;
    for (std::size_t start = 0; start < count; start += unpackedAtOnce) {
        const auto some = std::min(unpackedAtOnce, count - start);
        values.unpack(m_features[m_inputs[input].feature], first + start, some);
        values.read(m_inputs[input].reader, some, into + start, 1);
    }
}

void Encoder::give(std::size_t input, std::vector<double> values)
{
    ESPALIER_REQUIRE(input < width() && values.size() == m_rows);
    m_inputs[input].given = std::move(values);
}

Result<Predictions> predict(const Model &model, const std::vector<frame::Packed> &features)
{
    const auto encoder = Encoder::make(model, features);
    if (!encoder)
        return Failure(encoder.error());
    Predictions all{.rows = encoder->rows(), .width = outputCount(model), .values = {}};
    all.values.reserve(all.rows * all.width);
    Matrix inputs{.rows = 0, .width = encoder->width(), .values = {}};
    for (std::size_t first = 0; first < all.rows; first += predictedAtOnce) {
        inputs.rows = std::min(predictedAtOnce, all.rows - first);
        inputs.values.resize(inputs.rows * inputs.width);
        encoder->encode(first, inputs.rows, inputs.values.data());
        const auto some = predict(model, inputs);
        all.values.insert(all.values.end(), some.values.begin(), some.values.end());
    }
    return all;
}

} // namespace espalier::model
