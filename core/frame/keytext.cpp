// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/keytext.h"

#include <cstddef>

namespace espalier::frame {

std::string keyText(const std::vector<std::string> &parts)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += keySeparator;
        text += parts[i];
    }
    return text;
}

} // namespace espalier::frame
