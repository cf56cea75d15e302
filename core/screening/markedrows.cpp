// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/markedrows.h"

namespace espalier::screening {

std::vector<bool> markedRows(const evaluate::Bins &label, const std::vector<std::string> &classes)
{
    if (classes.size() > 2)
        return {};
    std::vector<bool> isMarked;
    isMarked.reserve(label.codes.size());
    for (const auto code : label.codes)
        isMarked.push_back(code >= (label.count + 1) / 2);
    return isMarked;
}

} // namespace espalier::screening
