// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/entities.h"

#include <numeric>
#include <string>
#include <unordered_map>

namespace espalier::frame {

std::vector<std::uint32_t> entitiesOf(const Frame &frame)
{
    std::vector<std::uint32_t> entities(rowCount(frame));
    if (frame.keys.empty()) {
        std::iota(entities.begin(), entities.end(), 0U);
        return entities;
    }
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (std::size_t row = 0; row < entities.size(); ++row) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        entities[row] = numbers.try_emplace(keyText(frame, row), next).first->second;
    }
    return entities;
}

} // namespace espalier::frame
