// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace espalier {

std::string describe(const Error &error)
{
    std::string text = error.subject;
    if (!text.empty() && !error.detail.empty())
        text += ": ";
    text += error.detail;
    if (!error.advice.empty())
        text += (text.empty() || text.ends_with('.') ? "" : ".") + std::string(text.empty() ? "" : " ") + error.advice;
    if (!error.sqlState.empty())
        text += " [" + error.sqlState + "]";
    return text;
}

} // namespace espalier
