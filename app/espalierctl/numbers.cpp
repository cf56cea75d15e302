// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/numbers.h"

#include <cmath>
#include <fmt/format.h>
#include <string>

namespace espalier::ctl {

CLI::Validator numberBetween(double low, double high)
{
    const auto check = [low, high](const std::string &text) {
        double number = 0;
        const bool isNumber = CLI::detail::lexical_cast(text, number);
        return isNumber && number >= low && number <= high
            ? std::string()
            : fmt::format("{} is no number from {:g} to {:g}", text, low, high);
    };
    return {check, fmt::format("from {:g} to {:g}", low, high)};
}

CLI::Validator aNumber()
{
    const auto check = [](const std::string &text) {
        double number = 0;
        const bool isNumber = CLI::detail::lexical_cast(text, number) && !std::isnan(number);
        return isNumber ? std::string() : fmt::format("{} is no number", text);
    };
    return {check, "a number"};
}

CLI::Validator aMoment()
{
    const auto check = [](const std::string &text) {
        return text.empty() ? std::string("no moment is given") : std::string();
    };
    return {check, {}};
}

} // namespace espalier::ctl
