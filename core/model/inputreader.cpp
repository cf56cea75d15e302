// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inputreader.h"

#include <algorithm>

namespace espalier::model {

namespace {

//! 1 for each level that passes a test, 0 for what is missing.
template<typename Test>
std::vector<double> byLevel(const std::vector<std::string> &levels, Test test)
{
    std::vector<double> values(levels.size() + 1, 0);
    std::ranges::transform(levels, values.begin(), [&](const std::string &level) {
        return test(level) ? 1.0 : 0.0;
    });
    return values;
}

//! What each code of a category becomes.
struct ByCode
{
    const std::vector<std::string> &levels;

    std::vector<double> operator()(const NumberInput & /*input*/) const
    {
        auto values = std::vector<double>(levels.size() + 1, 0);
        return values;
    }
    std::vector<double> operator()(const MissingInput & /*input*/) const
    {
        auto values = std::vector<double>(levels.size() + 1, 0);
        values.back() = 1;
        return values;
    }
    std::vector<double> operator()(const LevelInput &input) const
    {
        return byLevel(levels, [&](const std::string &level) {
            return level == input.level;
        });
    }
    std::vector<double> operator()(const OtherInput &input) const
    {
        return byLevel(levels, [&](const std::string &level) {
            return std::ranges::find(input.levels, level) == input.levels.end();
        });
    }
    std::vector<double> operator()(const MeanInput &input) const
    {
        std::vector<double> values(levels.size() + 1, input.other);
        std::ranges::transform(levels, values.begin(), [&](const std::string &level) {
            return meanOf(input, &level);
        });
        return values;
    }
};

} // namespace

double meanOf(const MeanInput &input, const std::string *level)
{
    if (level == nullptr)
        return input.other;
    const auto found = std::ranges::lower_bound(input.levels, *level);
    return found == input.levels.end() || *found != *level
        ? input.other
        : input.means[static_cast<std::size_t>(found - input.levels.begin())];
}

InputRange inputRangeOf(const Model &model, std::size_t input)
{
    return input < limitedInputs(model) ? InputRange::Limited : InputRange::Plain;
}

InputReader::InputReader(const Input &input, const std::vector<std::string> *levels, InputRange reading)
    : m_reading(reading)
    , m_isIndicator(std::holds_alternative<MissingInput>(input.kind))
{
    if (levels != nullptr)
        m_byCode = std::visit(ByCode{*levels}, input.kind);
    if (const auto *number = std::get_if<NumberInput>(&input.kind))
        m_number = *number;
}

} // namespace espalier::model
