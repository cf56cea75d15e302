// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

//! A language that people read the program in.
struct SpokenLanguage
{
    std::string_view code; //!< ISO 639-1
    std::string_view name; //!< in itself
};

//! All of them. The first is what all texts are written in, and what is shown where another has nothing.
inline constexpr std::array<SpokenLanguage, 5> spokenLanguages{{{.code = "en", .name = "English"},
                                                                {.code = "de", .name = "Deutsch"},
                                                                {.code = "es", .name = "Español"},
                                                                {.code = "fr", .name = "Français"},
                                                                {.code = "zh", .name = "简体中文"}}};

//! Their codes, in the same order.
std::vector<std::string> languageCodes();

//! The code of the language of a locale: "de" of "de_AT.UTF-8"; that of the first language where it is none of them.
std::string_view languageOf(std::string_view locale);

} // namespace espalier
