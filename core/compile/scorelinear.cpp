// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scorelinear.h"

#include "core/compile/scorecategory.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::compile {

namespace {

using model::LinearOutput;
using model::NumberInput;

//! The terms of one linear family. In PL/pgSQL every number is encoded once, in a local variable that all outputs read.
class LinearWriter
{
public:
    LinearWriter(const model::Model &model, ScoreBody body)
        : m_model(model)
        , m_text(body)
        , m_isBlock(body == ScoreBody::Block)
    { }

    std::vector<std::string> declarations(const model::Linear &linear) const
    {
        std::vector<std::string> result;
        for (std::size_t i = 0; m_isBlock && i < model::limitedInputs(m_model); ++i) {
            if (isOfLevel(i) || std::ranges::all_of(linear.outputs, [i](const LinearOutput &output) {
                    return output.weights[i] == 0;
                }))
                continue;
            result.push_back(fmt::format("{} {} := {}", local(i), m_text.type("float8"), encodedNumber(i, {})));
        }
        return result;
    }

    std::string output(const LinearOutput &output) const
    {
        auto sum = balancedText(m_text, 0, output.weights.size(),
                                [&](std::size_t first, std::size_t count) -> std::optional<std::string> {
                                    if (isOneCategory(m_model, first, count))
                                        return category(output, first, count);
                                    if (count > 1)
                                        return std::nullopt;
                                    return number(output, first);
                                });
        if (sum.empty())
            return m_text.number(output.bias);
        return output.bias == 0 ? sum : "(" + m_text.binary(sum, "+", m_text.number(output.bias)) + ")";
    }

    //! (value - center) * scale, or that times the weight: the same products in the same order as predict() takes them.
    std::string encodedNumber(std::size_t input, std::optional<double> weight) const;

private:
    static std::string local(std::size_t input) { return fmt::format("i{}", input + 1); }

    const model::Feature &featureOf(std::size_t input) const
    {
        return m_model.features[m_model.encoding[input].feature];
    }
    bool isOfLevel(std::size_t input) const
    {
        return featureOf(input).kind == model::FeatureKind::Category
            && !std::holds_alternative<model::MeanInput>(m_model.encoding[input].kind);
    }

    std::string category(const LinearOutput &output, std::size_t first, std::size_t count) const
    {
        const auto source = m_text.feature(featureOf(first));
        std::string cases;
        for (auto i = first; i < first + count; ++i) {
            if (output.weights[i] == 0)
                continue;
            cases += fmt::format(" WHEN {} THEN {}", isGiven(m_text, source, m_model.encoding[i]),
                                 m_text.number(output.weights[i]));
        }
        return cases.empty() ? cases : fmt::format("CASE{} ELSE {} END", cases, m_text.number(0));
    }

    std::string number(const LinearOutput &output, std::size_t input) const
    {
        const auto weight = output.weights[input];
        if (weight == 0)
            return {};
        return m_isBlock ? "(" + m_text.binary(local(input), "*", m_text.number(weight)) + ")"
                         : encodedNumber(input, weight);
    }

    //! LEAST and GREATEST are of the grammar, no functions that a schema could hold others of.
    std::string held(std::string value, const NumberInput &number) const
    {
        if (std::isfinite(number.low))
            value = fmt::format("GREATEST({}, {})", value, m_text.number(number.low));
        if (std::isfinite(number.high))
            value = fmt::format("LEAST({}, {})", value, m_text.number(number.high));
        return value;
    }

    const model::Model &m_model;
    ScoreText m_text;
    bool m_isBlock;
};

std::string LinearWriter::encodedNumber(std::size_t input, std::optional<double> weight) const
{
    const auto value = m_text.feature(featureOf(input));
    if (const auto *mean = std::get_if<model::MeanInput>(&m_model.encoding[input].kind)) {
        const auto read = m_text.mean(value, *mean);
        return weight ? "(" + m_text.binary(read, "*", m_text.number(*weight)) + ")" : read;
    }
    const auto isPresent = m_text.isBetween(value, -model::largestNumber, model::largestNumber, false);
    const auto factor = weight.value_or(1);
    const auto *number = std::get_if<NumberInput>(&m_model.encoding[input].kind);
    if (!number)
        return fmt::format("CASE WHEN {} THEN {} ELSE {} END", isPresent, m_text.number(0), m_text.number(factor));
    auto product = held(value, *number);
    if (number->unit > 0)
        product = m_text.logarithm(
            m_text.binary(m_text.number(1), "+", "(" + m_text.binary(product, "/", m_text.number(number->unit)) + ")"));
    if (number->center != 0)
        product = "(" + m_text.binary(product, "-", m_text.number(number->center)) + ")";
    if (number->scale != 1)
        product = "(" + m_text.binary(product, "*", m_text.number(number->scale)) + ")";
    if (weight)
        product = "(" + m_text.binary(product, "*", m_text.number(*weight)) + ")";
    const auto constant = [&](double known) {
        const auto read = number->unit > 0 ? std::log(1 + known / number->unit) : known;
        return m_text.number((read - number->center) * number->scale * factor);
    };
    // With a center, a number near 0 is lost in the difference as it is in predict(); without one it must become 0.
    const auto tiny = number->center != 0 && number->unit == 0
        ? std::string()
        : fmt::format(" WHEN {} THEN {}", m_text.isBetween(value, -model::smallestNumber, model::smallestNumber, true),
                      constant(std::clamp(0.0, number->low, number->high)));
    return fmt::format("CASE{} WHEN {} THEN {} ELSE {} END", tiny, isPresent, product, constant(number->fill));
}

} // namespace

std::string encodedNumber(const model::Model &model, std::size_t input, ScoreBody body)
{
    return LinearWriter(model, body).encodedNumber(input, {});
}

ScoreParts scoreParts(const model::Linear &linear, const model::Model &model, ScoreBody body)
{
    const LinearWriter writer(model, body);
    ScoreParts parts{.declarations = writer.declarations(linear), .outputs = {}};
    for (const auto &output : linear.outputs)
        parts.outputs.push_back(writer.output(output));
    return parts;
}

} // namespace espalier::compile
