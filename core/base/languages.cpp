// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"

#include <algorithm>

namespace espalier {

std::vector<std::string> languageCodes()
{
    std::vector<std::string> codes;
    codes.reserve(spokenLanguages.size());
    for (const auto &language : spokenLanguages)
        codes.emplace_back(language.code);
    return codes;
}

std::string_view languageOf(std::string_view locale)
{
    const auto code = locale.substr(0, locale.find_first_of("_-.@"));
    const auto *const found = std::ranges::find(spokenLanguages, code, &SpokenLanguage::code);
    return found == spokenLanguages.end() ? spokenLanguages.front().code : found->code;
}

} // namespace espalier
