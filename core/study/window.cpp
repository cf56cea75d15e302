// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/window.h"

#include "core/base/overloaded.h"
#include "core/base/subjects.h"
#include "core/study/messages.h"

#include <charconv>

namespace espalier::study {

namespace {

Failure noWindow(std::string_view text)
{
    return Failure(Error{
        .code = Error::Code::Invalid, .subject = subjects::window, .problem = messages::noWindow(std::string(text))});
}

} // namespace

Result<Window> parseWindow(std::string_view text)
{
    constexpr std::string_view last = "last ";
    constexpr std::string_view rows = " rows";
    const bool isLast = text.starts_with(last);
    const bool isRows = text.ends_with(rows);
    if (!isLast && !isRows) {
        const auto duration = parseDuration(text);
        return duration && duration->count > 0 ? Result<Window>(*duration) : noWindow(text);
    }
    const auto number =
        text.substr(isLast ? last.size() : 0, text.size() - (isLast ? last.size() : 0) - (isRows ? rows.size() : 0));
    int count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (error != std::errc() || end != number.data() + number.size() || count <= 0)
        return noWindow(text);
    return LastRows{count};
}

std::string printWindow(const Window &window)
{
    return std::visit(Overloaded{[](std::monostate /*all*/) {
                                     return std::string();
                                 },
                                 [](const Duration &length) {
                                     return printDuration(length);
                                 },
                                 [](const LastRows &last) {
                                     return std::to_string(last.count) + " rows";
                                 }},
                      window);
}

} // namespace espalier::study
