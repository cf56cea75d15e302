// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scorerecalibration.h"

#include <fmt/format.h>

namespace espalier::compile {

namespace {

struct WriteRecalibrated
{
    std::string_view variable;
    const ScoreText &text;

    std::string operator()(const model::BetaCalibration &beta) const
    {
        const auto one = text.number(1);
        const auto held = fmt::format("GREATEST(LEAST({}, {}), {})", variable, text.number(1 - model::leastProbability),
                                      text.number(model::leastProbability));
        const auto first = text.binary(text.number(beta.a), "*", text.logarithm(held));
        const auto second = text.binary(text.number(beta.b), "*", text.logarithm(text.binary(one, "-", held)));
        const auto difference = text.binary("(" + first + ")", "-", "(" + second + ")");
        return text.logistic(text.binary("(" + difference + ")", "+", text.number(beta.c)));
    }

    std::string operator()(const model::StepCalibration &steps) const
    {
        if (steps.edges.empty())
            return text.number(steps.values.front());
        const auto place = fmt::format("{}width_bucket({}, {})", text.prefix(), variable, list(steps.edges));
        return fmt::format("({})[{}]", list(steps.values), text.binary("1", "+", place));
    }

    std::string list(const std::vector<double> &values) const
    {
        std::string result;
        for (const auto value : values)
            result += (result.empty() ? "" : ", ") + text.number(value);
        return "ARRAY[" + result + "]";
    }
};

} // namespace

std::string recalibratedText(const model::Recalibration &recalibration, std::string_view variable,
                             const ScoreText &text)
{
    return std::visit(WriteRecalibrated{.variable = variable, .text = text}, recalibration);
}

} // namespace espalier::compile
