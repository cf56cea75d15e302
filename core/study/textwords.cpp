// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/textwords.h"

#include <utility>

namespace espalier::study {

namespace {

bool isCapital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool isOfWord(char byte)
{
    constexpr unsigned char lastAscii = 0x7f;
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || isCapital(byte)
        || static_cast<unsigned char>(byte) > lastAscii;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    bool isWithin = false;
    for (const char byte : text) {
        const bool wasWithin = isWithin;
        isWithin = isOfWord(byte);
        if (!isWithin)
            continue;
        if (!wasWithin)
            words.emplace_back();
        words.back() += isCapital(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return words;
}

bool isWord(std::string_view word)
{
    const auto words = wordsOf(word);
    return words.size() == 1 && words.front() == word;
}

std::string asWord(std::string_view text)
{
    auto words = wordsOf(text);
    return words.size() == 1 ? std::move(words.front()) : std::string(text);
}

} // namespace espalier::study
