// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fuzzy.h"
#include "ui/shell/paletteitem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::ui {

struct PaletteHit
{
    std::size_t place = 0; //!< among the items
    int score = 0;
    bool isByComment = false;
    bool operator==(const PaletteHit &) const = default;
};

//! Finds items by what is typed. ">" limits to actions, "@" to tables, "#" to columns.
//! Texts are kept lower case in one piece of memory with the set of their letters, so that a key costs no allocation for an
//! item; while more is typed only those are looked at again that could be meant before.
class PaletteSearch
{
public:
    void setItems(const std::vector<PaletteItem> &items);
    //! The best answers, best first; most of them at most. Without a text, actions and tables in their order.
    const std::vector<PaletteHit> &search(const QString &typed, std::size_t most);
    //! The letters of an item's text that answer what was typed last.
    std::vector<int> matchedPlaces(std::size_t place) const;
    //! The part of an item's comment in which the first word typed stands.
    static QString excerpt(const QString &comment, const QString &typed);

private:
    struct Entry
    {
        std::uint32_t begin = 0; //!< in the letters: text, container, around, comment
        std::uint16_t text = 0; //!< lengths
        std::uint16_t container = 0;
        std::uint16_t around = 0;
        std::uint16_t comment = 0;
        std::uint64_t nameSet = 0;
        std::uint64_t wholeSet = 0; //!< of text, container and around
        std::uint64_t commentSet = 0;
        PaletteKind kind = PaletteKind::Action;
    };

    SearchText part(std::size_t begin, std::size_t length) const;
    SearchText textOf(const Entry &entry) const { return part(entry.begin, entry.text); }
    void parse(const QString &typed);
    bool isPossible(const Entry &entry) const;
    void collectCandidates();
    int scoreOf(const Entry &entry, bool &isByComment) const;
    int wordsScore(const Entry &entry) const;
    bool isInComment(const Entry &entry) const;
    void listAll();

    std::vector<Entry> m_entries;
    std::u16string m_letters;
    std::u16string m_starts;

    std::optional<PaletteKind> m_limit;
    std::u16string m_pattern; //!< lower case, trimmed
    std::vector<std::u16string_view> m_words; //!< of the pattern, parted by blanks and dots
    std::uint64_t m_patternSet = 0; //!< of all words

    std::u16string m_narrowed; //!< the pattern that the candidates were collected for
    std::optional<PaletteKind> m_narrowedLimit;
    bool m_hasCandidates = false;
    std::vector<std::uint32_t> m_candidates;
    std::vector<PaletteHit> m_hits;
};

} // namespace espalier::ui
