// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/snapshot.h"

#include <fmt/format.h>

namespace espalier::dataset {

std::string groupedDigits(std::size_t number)
{
    auto text = std::to_string(number);
    for (auto place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > 0; place -= 3)
        text.insert(static_cast<std::size_t>(place), ",");
    return text;
}

std::string sampleText(const Snapshot &snapshot)
{
    if (!snapshot.sample)
        return {};
    return fmt::format("a sample of {} of {} examples, whole entities by hash of their key, seed {}",
                       groupedDigits(snapshot.rowsSampled), groupedDigits(snapshot.rowsAvailable),
                       snapshot.sample->seed.value);
}

std::vector<std::size_t> rowsOf(const Snapshot &snapshot, Part part)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
        if (snapshot.parts[row] == part)
            rows.push_back(row);
    }
    return rows;
}

} // namespace espalier::dataset
