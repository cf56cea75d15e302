// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/labelbins.h"

namespace espalier::screening {

std::vector<bool> markedRows(const Bins &label, const std::vector<std::string> &classes)
{
    if (classes.size() > 2)
        return {};
    std::vector<bool> isMarked;
    isMarked.reserve(label.codes.size());
    for (const auto code : label.codes)
        isMarked.push_back(code >= (label.count + 1) / 2);
    return isMarked;
}

Bins binsOfLabel(const frame::Column &label)
{
    auto result = binnedLabel(label);
    const auto *categories = std::get_if<frame::Categories>(&label.values);
    for (std::size_t row = 0; categories != nullptr && row < result.codes.size(); ++row)
        result.codes[row] = static_cast<std::uint8_t>(categories->codes[row] + 1);
    return result;
}

} // namespace espalier::screening
