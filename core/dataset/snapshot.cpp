// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/snapshot.h"

#include <algorithm>
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

Snapshot excerptOf(const Snapshot &snapshot, std::size_t rows)
{
    Snapshot excerpt{.id = snapshot.id,
                     .studyHash = snapshot.studyHash,
                     .rowsHash = snapshot.rowsHash,
                     .takenAt = snapshot.takenAt,
                     .rowsAvailable = snapshot.rowsAvailable,
                     .rowsUsed = snapshot.rowsUsed,
                     .sample = snapshot.sample,
                     .rowsSampled = snapshot.rowsSampled,
                     .classes = snapshot.classes,
                     .sources = snapshot.sources,
                     .readings = snapshot.readings};
    const auto all = rowCount(snapshot.frame);
    const auto count = std::min(rows, all);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back(i * all / count);
        excerpt.parts.push_back(snapshot.parts[places.back()]);
    }
    excerpt.frame = taken(snapshot.frame, places);
    return excerpt;
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
