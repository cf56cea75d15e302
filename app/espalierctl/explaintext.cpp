// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/explaintext.h"

#include "core/study/words.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

std::string_view unitOf(model::Link link)
{
    switch (link) {
    case model::Link::Logistic:
        return "log-odds";
    case model::Link::Clamp:
    case model::Link::Share:
        return "probability";
    case model::Link::Softmax:
        return "log of a class's weight";
    case model::Link::Identity:
        break;
    }
    return "units of the target";
}

std::string wordsOf(const study::Study &study, const std::string &feature)
{
    const auto found = std::ranges::find(study.features, feature, &study::Feature::name);
    return found == study.features.end() ? feature : study::describe(*found);
}

std::string signedText(double value)
{
    return value == 0 ? "0" : fmt::format("{}{}", value > 0 ? "+" : "", scoreText(value));
}

std::string valueText(const std::optional<std::string> &value, bool isNumber)
{
    if (!value)
        return "missing";
    return isNumber ? fmt::format("{:.6g}", std::strtod(value->c_str(), nullptr)) : *value;
}

} // namespace espalier::ctl
