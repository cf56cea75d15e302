// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/wrongline.h"

#include "core/base/printable.h"

#include <algorithm>
#include <fmt/ranges.h>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

//! The characters of a text as a terminal shows them.
std::vector<std::string> shownCharacters(std::string_view text)
{
    std::vector<std::string> characters;
    for (const char byte : printable(text, LineBreaks::Escaped)) {
        const bool isContinued = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U && !characters.empty();
        if (isContinued)
            characters.back() += byte;
        else
            characters.emplace_back(1, byte);
    }
    return characters;
}

//! The line around the word, with marks under the word.
std::string marked(std::string_view line, study::LinePlace place)
{
    constexpr std::size_t room = 60; // on each side of where the word begins
    constexpr std::size_t dots = 3;
    const auto begin = std::min(place.begin, line.size());
    auto before = shownCharacters(line.substr(0, begin));
    auto after = shownCharacters(line.substr(begin));
    const auto length = shownCharacters(line.substr(begin, place.length)).size();
    std::string start;
    std::string end;
    if (before.size() > room) {
        before.erase(before.begin(), before.end() - (room - dots));
        start = "...";
    }
    if (after.size() > room) {
        after.resize(room - dots);
        end = "...";
    }
    const auto shown = std::clamp<std::size_t>(length, 1, std::max<std::size_t>(after.size(), 1));
    return fmt::format("  {}{}{}{}\n  {}^{}\n", start, fmt::join(before, ""), fmt::join(after, ""), end,
                       std::string(start.size() + before.size(), ' '), std::string(shown - 1, '~'));
}

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char letter) {
        return (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U;
    }));
}

} // namespace

int failAt(const Context &context, std::string_view line, const study::WrongWord &wrong)
{
    std::cerr << "espalierctl: " << printable(worded(wrong.error), LineBreaks::Escaped) << "\n"
              << marked(line, wrong.place);
    if (context.isJson) {
        auto error = errorJson(wrong.error);
        const auto begin = std::min(wrong.place.begin, line.size());
        error["at"] = {{"begin", charactersIn(line.substr(0, begin))},
                       {"length", charactersIn(line.substr(begin, wrong.place.length))}};
        std::cout << printJson({{"error", std::move(error)}});
    }
    return 1;
}

} // namespace espalier::ctl
