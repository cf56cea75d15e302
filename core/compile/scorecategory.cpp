// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scorecategory.h"

#include <algorithm>
#include <set>

namespace espalier::compile {

using model::LevelInput;
using model::MissingInput;
using model::OtherInput;

bool isOneCategory(const model::Model &model, std::size_t first, std::size_t count)
{
    std::set<std::string> levels;
    std::size_t missing = 0;
    const OtherInput *other = nullptr;
    for (auto i = first; i < first + count; ++i) {
        const auto &input = model.encoding[i];
        if (model.features[input.feature].kind != model::FeatureKind::Category
            || input.feature != model.encoding[first].feature)
            return false;
        if (const auto *level = std::get_if<LevelInput>(&input.kind)) {
            if (!levels.insert(level->level).second)
                return false;
        } else if (std::holds_alternative<MissingInput>(input.kind)) {
            ++missing;
        } else if (const auto *others = std::get_if<OtherInput>(&input.kind); others && !other) {
            other = others;
        } else {
            return false;
        }
    }
    return missing <= 1 && (!other || std::ranges::all_of(levels, [&](const std::string &level) {
               return std::ranges::find(other->levels, level) != other->levels.end();
           }));
}

std::string isGiven(const ScoreText &text, const std::string &source, const model::Input &input)
{
    if (const auto *level = std::get_if<LevelInput>(&input.kind))
        return text.isLevel(source, level->level);
    if (const auto *other = std::get_if<OtherInput>(&input.kind))
        return text.isOther(source, other->levels);
    return source + " IS NULL";
}

} // namespace espalier::compile
