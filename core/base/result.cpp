// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <string_view>

namespace espalier {

namespace {

//! Adds a sentence to those before it.
void add(std::string &text, std::string_view sentence)
{
    if (sentence.empty())
        return;
    if (!text.empty())
        text += text.ends_with('.') ? " " : ". ";
    text += sentence;
}

} // namespace

std::string describe(const Error &error)
{
    std::string text = plainText(error.problem);
    add(text, error.detail);
    if (!error.subject.empty())
        text = text.empty() ? error.subject : error.subject + ": " + text;
    for (const auto &remedy : error.remedies)
        add(text, plainText(remedy));
    if (!error.sqlState.empty())
        text += " [" + error.sqlState + "]";
    return text;
}

} // namespace espalier
