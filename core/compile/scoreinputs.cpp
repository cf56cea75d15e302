// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scoreinputs.h"

#include "core/compile/scorecategory.h"
#include "core/compile/scorelinear.h"

#include <fmt/format.h>
#include <iterator>

namespace espalier::compile {

std::vector<InputSpan> inputSpans(const model::Model &model)
{
    std::vector<InputSpan> spans;
    for (std::size_t i = 0; i < model.encoding.size(); i += spans.back().count) {
        InputSpan span{.first = i};
        span.isLevels = isOneCategory(model, i, 1);
        while (span.isLevels && i + span.count < model.encoding.size() && isOneCategory(model, i, span.count + 1))
            ++span.count;
        spans.push_back(span);
    }
    return spans;
}

std::string inputName(const InputSpan &span, std::size_t place)
{
    return fmt::format("{}{}", span.isLevels ? "c" : "i", place + 1);
}

std::string inputLocal(const model::Model &model, const InputSpan &span, std::size_t place)
{
    const ScoreText text(ScoreBody::Block);
    const auto name = inputName(span, place);
    if (!span.isLevels)
        return fmt::format("{} {} := {}", name, text.type("float8"),
                           encodedNumber(model, span.first, ScoreBody::Block));
    const auto source = text.feature(model.features[model.encoding[span.first].feature]);
    std::string cases;
    for (std::size_t i = 0; i < span.count; ++i)
        cases += fmt::format(" WHEN {} THEN {}", isGiven(text, source, model.encoding[span.first + i]), i + 1);
    return fmt::format("{} {} := CASE{} ELSE 0 END", name, text.type("int4"), cases);
}

std::string elementText(const std::vector<double> &numbers, const std::string &index)
{
    std::string list;
    auto into = std::back_inserter(list);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        fmt::format_to(into, "{}{}", i == 0 ? "" : ",", numbers[i]);
    return fmt::format("('{{{}}}'::{}[])[{}]", list, ScoreText(ScoreBody::Block).type("float8"), index);
}

} // namespace espalier::compile
