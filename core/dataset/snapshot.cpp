// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/snapshot.h"

namespace espalier::dataset {

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
