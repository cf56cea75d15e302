// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace espalier::ui {

namespace {

using View = std::u16string_view;

constexpr int exactScore = 1000;
constexpr int beginningScore = 800;
constexpr int mistakeScore = 700;
constexpr int initialsScore = 640;
constexpr int wordBeginningScore = 600;
constexpr int mistakenBeginningScore = 480;
constexpr int insideScore = 400;

bool isStart(const SearchText &text, std::size_t place)
{
    return text.starts[place] != 0;
}

int shortness(View text)
{
    return std::max(0, 60 - static_cast<int>(text.size()));
}

//! The place of a word: at a beginning where it stands at one, else anywhere; npos where it does not stand there.
std::size_t bestPlace(View word, const SearchText &text)
{
    const auto first = text.letters.find(word);
    for (auto at = first; at != View::npos; at = text.letters.find(word, at + 1)) {
        if (isStart(text, at))
            return at;
    }
    return first;
}

//! Where the pattern and the text stop being the same from the left.
std::size_t commonBeginning(View a, View b)
{
    std::size_t i = 0;
    while (i < std::min(a.size(), b.size()) && a[i] == b[i])
        ++i;
    return i;
}

//! One letter wrong, missing, too many, or two swapped, between the two whole texts.
bool isOneMistake(View a, View b)
{
    if (a.size() > b.size() + 1 || b.size() > a.size() + 1)
        return false;
    const auto i = commonBeginning(a, b);
    const auto isRest = [a, b](std::size_t from, std::size_t to) {
        return from <= a.size() && to <= b.size() && a.substr(from) == b.substr(to);
    };
    if (a.size() != b.size())
        return a.size() > b.size() ? isRest(i + 1, i) : isRest(i, i + 1);
    const bool isSwapped = i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i];
    return isRest(i + 1, i + 1) || (isSwapped && isRest(i + 2, i + 2));
}

//! One mistake in what is typed of a longer name so far.
bool isMistakenBeginning(View pattern, View text)
{
    const std::array lengths{pattern.size() - 1, pattern.size(), pattern.size() + 1};
    return std::ranges::any_of(lengths, [pattern, text](std::size_t length) {
        return length < text.size() && isOneMistake(pattern, text.substr(0, length));
    });
}

//! The first letters of words in their order, from the first word on; how many words a name has beyond them is told by rest.
bool isInitials(View pattern, const SearchText &text, std::size_t &rest)
{
    std::size_t next = 0;
    rest = 0;
    for (std::size_t i = 0; i < text.letters.size(); ++i) {
        if (!isStart(text, i))
            continue;
        if (next == pattern.size())
            ++rest;
        else if (text.letters[i] != pattern[next++])
            return false;
    }
    return next == pattern.size();
}

//! All letters of the pattern in their order; more for runs and for beginnings of words.
int orderScore(View pattern, const SearchText &text)
{
    int score = 0;
    std::size_t at = 0;
    std::size_t last = View::npos - 1;
    for (const auto letter : pattern) {
        at = text.letters.find(letter, at);
        if (at == View::npos)
            return 0;
        score += at == last + 1 ? 6 : isStart(text, at) ? 8 : 1;
        last = at++;
    }
    // Letters strewn over a long name are no answer to a word.
    constexpr std::size_t word = 4;
    constexpr int strewn = 30;
    const auto mean = score * 10 / static_cast<int>(pattern.size());
    return pattern.size() >= word && mean < strewn ? 0 : std::max(1, mean);
}

void addRange(std::vector<int> &places, std::size_t from, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(static_cast<int>(from + i));
}

//! What two texts that differ by one mistake have in common.
std::vector<int> mistakenLetters(View pattern, View text)
{
    const auto head = commonBeginning(pattern, text);
    std::size_t tail = 0;
    while (tail < std::min(pattern.size(), text.size()) - head
           && pattern[pattern.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    std::vector<int> places;
    addRange(places, 0, head);
    addRange(places, text.size() - tail, tail);
    return places;
}

std::vector<int> orderedLetters(View pattern, const SearchText &text)
{
    std::vector<int> places;
    std::size_t at = 0;
    for (const auto letter : pattern) {
        at = text.letters.find(letter, at);
        if (at == View::npos)
            return {};
        places.push_back(static_cast<int>(at++));
    }
    return places;
}

std::vector<int> initialLetters(View pattern, const SearchText &text)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < text.letters.size() && places.size() < pattern.size(); ++i) {
        if (isStart(text, i))
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace

void appendSearchable(const QString &text, std::u16string &letters, std::u16string &starts)
{
    QChar before = u' ';
    for (const auto letter : text) {
        const bool isBeginning = letter.isLetterOrNumber()
            && (!before.isLetterOrNumber() || (letter.isUpper() && before.isLower())
                || (letter.isDigit() != before.isDigit()));
        letters += letter.toLower().unicode();
        starts += isBeginning ? u'\1' : u'\0';
        before = letter;
    }
}

std::uint64_t letterSet(std::u16string_view text)
{
    std::uint64_t set = 0;
    for (const auto letter : text) {
        unsigned bit = 37U + letter % 27U;
        if (letter >= u'a' && letter <= u'z')
            bit = static_cast<unsigned>(letter - u'a');
        else if (letter >= u'0' && letter <= u'9')
            bit = 26U + static_cast<unsigned>(letter - u'0');
        else if (letter == u'_')
            bit = 36U;
        set |= std::uint64_t{1} << bit;
    }
    return set;
}

int nameScore(std::u16string_view pattern, const SearchText &name)
{
    constexpr std::size_t mistakable = 4;
    const auto text = name.letters;
    if (pattern.empty() || text.empty())
        return 0;
    if (pattern == text)
        return exactScore;
    if (text.starts_with(pattern))
        return beginningScore + shortness(text);
    if (pattern.size() >= mistakable && isOneMistake(pattern, text))
        return mistakeScore;
    std::size_t rest = 0;
    if (pattern.size() > 1 && isInitials(pattern, name, rest))
        return initialsScore - 20 * static_cast<int>(std::min<std::size_t>(rest, 5)) + shortness(text) / 2;
    if (const auto at = bestPlace(pattern, name); at != View::npos)
        return (isStart(name, at) ? wordBeginningScore : insideScore) + shortness(text);
    if (pattern.size() >= mistakable && isMistakenBeginning(pattern, text))
        return mistakenBeginningScore + shortness(text) / 2;
    const auto score = orderScore(pattern, name);
    return score == 0 ? 0 : score + shortness(text);
}

int wordScore(std::u16string_view word, const SearchText &text)
{
    if (word == text.letters)
        return 100;
    const auto at = bestPlace(word, text);
    if (at == View::npos)
        return 0;
    if (!isStart(text, at))
        return 45;
    const auto end = at + word.size();
    const bool isWhole = end == text.letters.size() || isStart(text, end) || text.letters[end] == u'_'
        || text.letters[end] == u' ' || text.letters[end] == u'.';
    return (at == 0 ? 80 : 70) + (isWhole ? 10 : 0);
}

std::vector<int> matchedLetters(std::u16string_view pattern, const std::vector<std::u16string_view> &words,
                                const SearchText &name)
{
    std::vector<int> places;
    std::size_t rest = 0;
    if (const auto at = bestPlace(pattern, name); at != View::npos) {
        addRange(places, at, pattern.size());
        return places;
    }
    if (pattern.size() > 1 && isInitials(pattern, name, rest))
        return initialLetters(pattern, name);
    if (words.size() > 1) {
        for (const auto word : words) {
            if (const auto at = bestPlace(word, name); at != View::npos)
                addRange(places, at, word.size());
        }
    } else if (isOneMistake(pattern, name.letters)) {
        places = mistakenLetters(pattern, name.letters);
    } else {
        places = orderedLetters(pattern, name);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

int fuzzyScore(const QString &pattern, const QString &text)
{
    std::u16string letters;
    std::u16string starts;
    appendSearchable(text, letters, starts);
    return nameScore(pattern.toStdU16String(), {letters, starts});
}

} // namespace espalier::ui
