// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesearch.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace espalier::ui {

namespace {

using View = std::u16string_view;

constexpr int pairScore = 960; //!< both of "orders.total" to the letter
constexpr int wordsBase = 200;
constexpr int aroundBase = 120; //!< only what stands around the name answers
constexpr int commentScore = 100;

std::uint16_t lengthOf(const QString &text)
{
    return static_cast<std::uint16_t>(std::min<qsizetype>(text.size(), std::numeric_limits<std::uint16_t>::max()));
}

//! Tables before columns of the same name, keys last.
int weightOf(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Table:
        return 30;
    case PaletteKind::Project:
        return 25;
    case PaletteKind::Action:
    case PaletteKind::Model:
    case PaletteKind::Study:
    case PaletteKind::Lesson:
        return 20;
    case PaletteKind::Feature:
        return 10;
    case PaletteKind::Column:
        return 0;
    case PaletteKind::Key:
        break;
    }
    return -10;
}

bool isBreak(char16_t letter)
{
    return letter == u' ' || letter == u'.' || letter == u'\t';
}

} // namespace

void PaletteSearch::setItems(const std::vector<PaletteItem> &items)
{
    m_entries.clear();
    m_letters.clear();
    m_starts.clear();
    m_hits.clear();
    m_candidates.clear();
    m_hasCandidates = false;
    m_entries.reserve(items.size());
    for (const auto &item : items) {
        Entry entry{.begin = static_cast<std::uint32_t>(m_letters.size()),
                    .text = lengthOf(item.text),
                    .container = lengthOf(item.container),
                    .around = lengthOf(item.around),
                    .comment = lengthOf(item.comment),
                    .kind = item.kind};
        appendSearchable(item.text.left(entry.text), m_letters, m_starts);
        appendSearchable(item.container.left(entry.container), m_letters, m_starts);
        appendSearchable(item.around.left(entry.around), m_letters, m_starts);
        appendSearchable(item.comment.left(entry.comment), m_letters, m_starts);
        const View letters = View(m_letters).substr(entry.begin);
        const auto whole = static_cast<std::size_t>(entry.text) + entry.container + entry.around;
        entry.nameSet = letterSet(letters.substr(0, entry.text));
        entry.wholeSet = letterSet(letters.substr(0, whole));
        entry.commentSet = letterSet(letters.substr(whole));
        m_entries.push_back(entry);
    }
}

SearchText PaletteSearch::part(std::size_t begin, std::size_t length) const
{
    return {View(m_letters).substr(begin, length), View(m_starts).substr(begin, length)};
}

void PaletteSearch::parse(const QString &typed)
{
    auto text = QStringView(typed).trimmed();
    m_limit.reset();
    if (!text.isEmpty()) {
        if (text.front() == u'>')
            m_limit = PaletteKind::Action;
        else if (text.front() == u'@')
            m_limit = PaletteKind::Table;
        else if (text.front() == u'#')
            m_limit = PaletteKind::Column;
        if (m_limit)
            text = text.mid(1).trimmed();
    }
    m_pattern.clear();
    for (const auto letter : text)
        m_pattern += letter.toLower().unicode();
    m_words.clear();
    const View pattern(m_pattern);
    std::size_t at = 0;
    while (at < pattern.size()) {
        while (at < pattern.size() && isBreak(pattern[at]))
            ++at;
        const auto begin = at;
        while (at < pattern.size() && !isBreak(pattern[at]))
            ++at;
        if (at > begin)
            m_words.push_back(pattern.substr(begin, at - begin));
    }
    m_patternSet = 0;
    for (const auto word : m_words)
        m_patternSet |= letterSet(word);
}

//! Necessary for every way to be found, and never true again for more letters once it is false: one letter may be a mistake.
bool PaletteSearch::isPossible(const Entry &entry) const
{
    if (m_limit && entry.kind != *m_limit)
        return false;
    return std::popcount(m_patternSet & ~entry.wholeSet) <= 1 || (m_patternSet & ~entry.commentSet) == 0;
}

void PaletteSearch::collectCandidates()
{
    // A dot or a blank is no letter of the set, so a longer pattern has a larger set.
    const bool isNarrower = m_hasCandidates && m_narrowedLimit == m_limit && View(m_pattern).starts_with(m_narrowed);
    if (isNarrower) {
        std::erase_if(m_candidates, [this](std::uint32_t place) {
            return !isPossible(m_entries[place]);
        });
    } else {
        m_candidates.clear();
        for (std::uint32_t place = 0; place < m_entries.size(); ++place) {
            if (isPossible(m_entries[place]))
                m_candidates.push_back(place);
        }
    }
    m_narrowed = m_pattern;
    m_narrowedLimit = m_limit;
    m_hasCandidates = true;
}

int PaletteSearch::wordsScore(const Entry &entry) const
{
    if ((m_patternSet & ~entry.wholeSet) != 0)
        return 0;
    const auto name = textOf(entry);
    const auto container = part(entry.begin + entry.text, entry.container);
    const auto around = part(entry.begin + entry.text + entry.container, entry.around);
    int sum = 0;
    bool isNamed = false;
    bool isContained = false;
    for (const auto word : m_words) {
        const auto inName = wordScore(word, name);
        const auto inContainer = wordScore(word, container) * 7 / 10;
        const auto best = std::max({inName, inContainer, wordScore(word, around) / 2});
        if (best == 0)
            return 0;
        sum += best;
        isNamed = isNamed || inName > 0;
        isContained = isContained || inContainer == 70;
    }
    const auto mean = sum / static_cast<int>(m_words.size());
    if (!isNamed)
        return aroundBase + mean / 2;
    if (m_words.size() == 2 && isContained && (m_words[0] == name.letters || m_words[1] == name.letters))
        return pairScore;
    return wordsBase + 5 * mean;
}

bool PaletteSearch::isInComment(const Entry &entry) const
{
    if (entry.comment == 0 || (m_patternSet & ~entry.commentSet) != 0)
        return false;
    const auto begin = static_cast<std::size_t>(entry.begin) + entry.text + entry.container + entry.around;
    const auto comment = part(begin, entry.comment).letters;
    return std::ranges::all_of(m_words, [comment](View word) {
        return word.size() > 1 && comment.find(word) != View::npos;
    });
}

int PaletteSearch::scoreOf(const Entry &entry, bool &isByComment) const
{
    int score = 0;
    // At most one letter of the name is mistaken, so at most one letter typed is not in it.
    if (std::popcount(m_patternSet & ~entry.nameSet) <= 1)
        score = nameScore(m_pattern, textOf(entry));
    if (m_words.size() > 1 || score == 0)
        score = std::max(score, wordsScore(entry));
    isByComment = score == 0 && isInComment(entry);
    if (isByComment)
        score = commentScore;
    return score == 0 ? 0 : std::max(1, score + weightOf(entry.kind));
}

void PaletteSearch::listAll()
{
    for (const auto kind : {PaletteKind::Action, PaletteKind::Table, PaletteKind::Column}) {
        // Columns only where they alone are asked for: nobody reads thousands of them.
        if (m_limit ? kind != *m_limit : kind == PaletteKind::Column)
            continue;
        for (std::size_t place = 0; place < m_entries.size(); ++place) {
            if (m_entries[place].kind == kind)
                m_hits.push_back({place, 1, false});
        }
    }
}

const std::vector<PaletteHit> &PaletteSearch::search(const QString &typed, std::size_t most)
{
    parse(typed);
    m_hits.clear();
    if (m_words.empty()) {
        listAll();
    } else {
        collectCandidates();
        for (const auto place : m_candidates) {
            bool isByComment = false;
            if (const auto score = scoreOf(m_entries[place], isByComment); score > 0)
                m_hits.push_back({place, score, isByComment});
        }
        const auto count = static_cast<std::ptrdiff_t>(std::min(most, m_hits.size()));
        std::ranges::partial_sort(m_hits, m_hits.begin() + count, [](const PaletteHit &a, const PaletteHit &b) {
            return a.score != b.score ? a.score > b.score : a.place < b.place;
        });
    }
    m_hits.resize(std::min(most, m_hits.size()));
    return m_hits;
}

std::vector<int> PaletteSearch::matchedPlaces(std::size_t place) const
{
    return m_words.empty() ? std::vector<int>() : matchedLetters(m_pattern, m_words, textOf(m_entries[place]));
}

QString PaletteSearch::excerpt(const QString &comment, const QString &typed)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype longest = 90;
    const auto line = comment.simplified();
    static const QString limits = QStringLiteral(">@# .");
    qsizetype begin = 0;
    while (begin < typed.size() && limits.contains(typed[begin]))
        ++begin;
    auto end = begin;
    while (end < typed.size() && typed[end] != u' ' && typed[end] != u'.')
        ++end;
    const auto at = line.indexOf(typed.mid(begin, end - begin), 0, Qt::CaseInsensitive);
    if (at <= before)
        return line.left(longest);
    // From the beginning of a word.
    const auto from = line.indexOf(u' ', at - before) + 1;
    return QStringLiteral("…") + line.mid(from > at ? at : from, longest);
}

} // namespace espalier::ui
