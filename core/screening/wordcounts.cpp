// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/wordcounts.h"

#include "core/evaluate/information.h"
#include "core/study/textwords.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <unordered_map>

namespace espalier::screening {

namespace {

constexpr std::size_t mostWords = 1000;
constexpr std::size_t fewestGroups = 10;
constexpr double leastShare = 0.01;
constexpr double largestShare = 0.5;
constexpr double proseWords = 1.5; //!< of a text, in the mean
constexpr std::size_t longestWord = 40; //!< bytes

//! A number says little, and tells things apart.
bool hasLetter(const std::string &word)
{
    return std::ranges::any_of(word, [](char byte) {
        return byte < '0' || byte > '9';
    });
}

bool suits(const std::string &word)
{
    return word.size() > 1 && word.size() <= longestWord && hasLetter(word);
}

//! The words of each text, each once, told by number.
class Dictionary
{
public:
    explicit Dictionary(const std::vector<std::string> &texts)
    {
        std::unordered_map<std::string, std::size_t> numbers;
        for (std::size_t level = 0; level < texts.size(); ++level) {
            auto words = study::wordsOf(texts[level]);
            m_all += words.size();
            std::ranges::sort(words);
            words.erase(std::unique(words.begin(), words.end()), words.end());
            auto &ofText = m_byText.emplace_back();
            for (auto &word : words) {
                if (!suits(word))
                    continue;
                const auto [found, isNew] = numbers.try_emplace(word, m_words.size());
                if (isNew)
                    m_words.push_back({.word = std::move(word)});
                m_words[found->second].levels.push_back(static_cast<std::int32_t>(level));
                ofText.push_back(found->second);
            }
        }
    }

    //! Of a text, in the mean.
    double length() const
    {
        return m_byText.empty() ? 0 : static_cast<double>(m_all) / static_cast<double>(m_byText.size());
    }
    const std::vector<std::size_t> &of(std::int32_t level) const { return m_byText[static_cast<std::size_t>(level)]; }
    std::vector<CountedWord> &words() { return m_words; }

private:
    std::vector<CountedWord> m_words;
    std::vector<std::vector<std::size_t>> m_byText;
    std::size_t m_all = 0;
};

//! Of rows with a text: that others have none would tell the same by each word.
evaluate::Bins binsOf(const CountedWord &word, const frame::Categories &texts)
{
    std::vector<std::uint8_t> byLevel(texts.levels.size(), 1);
    for (const auto level : word.levels)
        byLevel[static_cast<std::size_t>(level)] = 2;
    evaluate::Bins bins{.codes = {}, .count = 3, .isOrdered = true};
    bins.codes.reserve(texts.codes.size());
    for (const auto code : texts.codes) {
        if (code >= 0)
            bins.codes.push_back(byLevel[static_cast<std::size_t>(code)]);
    }
    return bins;
}

evaluate::Bins labelOfTexts(const evaluate::Bins &label, const frame::Categories &texts)
{
    evaluate::Bins bins{.codes = {}, .count = label.count, .isOrdered = label.isOrdered};
    for (std::size_t row = 0; row < texts.codes.size(); ++row) {
        if (texts.codes[row] >= 0)
            bins.codes.push_back(label.codes[row]);
    }
    return bins;
}

} // namespace

WordCounts wordCounts(const frame::Categories &texts, const std::vector<std::size_t> &groups)
{
    Dictionary dictionary(texts.levels);
    auto &words = dictionary.words();
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> lastGroup(words.size(), none);
    auto lastWithText = none;
    std::size_t all = 0;
    for (std::size_t row = 0; row < texts.codes.size(); ++row) {
        if (texts.codes[row] < 0)
            continue;
        all += lastWithText != groups[row] ? 1 : 0;
        lastWithText = groups[row];
        for (const auto word : dictionary.of(texts.codes[row])) {
            words[word].groups += lastGroup[word] != groups[row] ? 1 : 0;
            lastGroup[word] = groups[row];
        }
    }
    WordCounts counts{.words = {}, .isProse = dictionary.length() >= proseWords};
    const auto fewest = std::max(static_cast<double>(fewestGroups), leastShare * static_cast<double>(all));
    for (auto &word : words) {
        const auto count = static_cast<double>(word.groups);
        if (count >= fewest && count <= largestShare * static_cast<double>(all))
            counts.words.push_back(std::move(word));
    }
    std::ranges::sort(counts.words, [](const CountedWord &left, const CountedWord &right) {
        return left.groups != right.groups ? left.groups > right.groups : left.word < right.word;
    });
    counts.words.resize(std::min(counts.words.size(), mostWords));
    return counts;
}

std::vector<std::string> tellingWords(const WordCounts &counts, const frame::Categories &texts,
                                      const evaluate::Bins &label, std::size_t ofOthers)
{
    struct Telling
    {
        double bits = 0;
        std::string word;
    };
    const auto told = labelOfTexts(label, texts);
    std::vector<Telling> telling;
    for (const auto &word : counts.words) {
        const auto information = evaluate::informationOf(binsOf(word, texts), told);
        if (information.isSignificant)
            telling.push_back({information.bits, word.word});
    }
    std::ranges::stable_sort(telling, std::greater(), &Telling::bits);
    // Of n that say nothing, the best likelihood ratio lies about 2 ln n above what each has: that is what more is
    // asked for.
    const auto rows = static_cast<double>(std::max<std::size_t>(told.codes.size(), 1));
    const auto freedom = static_cast<double>(std::max<std::size_t>(label.count, 2) - 1);
    const auto tried = static_cast<double>(std::max<std::size_t>(counts.words.size(), 1));
    const auto least = (2 * std::log(tried) + 3 * std::sqrt(2 * freedom)) / (2 * rows * std::numbers::ln2_v<double>);
    std::vector<std::string> words;
    for (auto &one : telling) {
        if (one.bits <= least && ofOthers == 0)
            break;
        ofOthers -= one.bits <= least ? 1 : 0;
        words.push_back(std::move(one.word));
    }
    return words;
}

} // namespace espalier::screening
