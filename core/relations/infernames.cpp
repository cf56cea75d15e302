// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/infernames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier::relations {

namespace {

bool isUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

//! A letter of a word: bytes of UTF-8 count as letters.
bool isWordLetter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return isUpper(letter) || isDigit(letter) || (letter >= 'a' && letter <= 'z') || byte >= 0x80;
}

bool isNumber(const std::string &word)
{
    return std::ranges::all_of(word, isDigit);
}

//! A capital begins a word after a small letter (orderLine) and before one (HTTPOrder).
bool beginsWord(std::string_view name, std::size_t at)
{
    if (at == 0 || !isUpper(name[at]))
        return false;
    if (!isUpper(name[at - 1]))
        return true;
    return at + 1 < name.size() && name[at + 1] >= 'a' && name[at + 1] <= 'z';
}

template<std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count> &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 6> keyMarks{"id", "uuid", "guid", "fk", "key", "sk"};
constexpr std::array<std::string_view, 6> weakMarks{"code", "no", "nr", "num", "number", "ref"};

} // namespace

Words wordsOf(std::string_view name)
{
    Words words;
    bool isOpen = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!isWordLetter(name[i])) {
            isOpen = false;
            continue;
        }
        if (!isOpen || beginsWord(name, i))
            words.emplace_back();
        isOpen = true;
        words.back() += isUpper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
    }
    return words;
}

std::string singular(const std::string &word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 18> irregular{
        {{"people", "person"},
         {"children", "child"},
         {"men", "man"},
         {"women", "woman"},
         {"indices", "index"},
         {"matrices", "matrix"},
         {"vertices", "vertex"},
         {"appendices", "appendix"},
         {"criteria", "criterion"},
         {"analyses", "analysis"},
         {"bases", "base"},
         {"crises", "crisis"},
         {"mice", "mouse"},
         {"feet", "foot"},
         {"leaves", "leaf"},
         {"shelves", "shelf"},
         {"series", "series"},
         {"movies", "movie"}}};
    for (const auto &[many, one] : irregular) {
        if (word == many)
            return std::string(one);
    }
    const auto cut = [&word](std::size_t letters, std::string_view end = {}) {
        return word.substr(0, word.size() - letters).append(end);
    };
    if (word.ends_with("ies") && word.size() > 4)
        return cut(3, "y");
    for (const std::string_view end : {"sses", "shes", "ches", "xes", "zzes"}) {
        if (word.ends_with(end))
            return cut(2);
    }
    for (const std::string_view end : {"statuses", "viruses", "campuses", "buses", "bonuses", "aliases"}) {
        if (word.ends_with(end))
            return cut(2);
    }
    for (const std::string_view whole : {"alias", "bias", "atlas", "canvas", "gas", "lens", "news"}) {
        if (word == whole)
            return word;
    }
    const bool isSingular = word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") || word.size() < 3;
    return word.ends_with('s') && !isSingular ? cut(1) : word;
}

std::string joined(const Words &words, std::size_t from)
{
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i) {
        if (i > from)
            text += '_';
        text += i + 1 == words.size() ? singular(words[i]) : words[i];
    }
    return text;
}

ColumnStem stemOf(std::string_view columnName)
{
    ColumnStem stem{.words = wordsOf(columnName), .mark = {}};
    auto &words = stem.words;
    // concept_id_1 and concept_id_2: two references of one kind.
    while (words.size() > 1 && isNumber(words.back()))
        words.pop_back();
    if (words.size() > 1 && (isOneOf(keyMarks, words.back()) || isOneOf(weakMarks, words.back()))) {
        stem.mark = words.back();
        words.pop_back();
        if (words.size() > 1 && words.front() == "fk")
            words.erase(words.begin());
    } else if (words.size() > 1 && (words.front() == "id" || words.front() == "fk")) {
        stem.mark = "id";
        words.erase(words.begin());
    } else if (words.size() > 1 && words.back() == "by") {
        stem.mark = "by";
    } else if (words.size() == 1) {
        for (const std::string_view mark : {"id", "code", "key"}) {
            if (words.front().size() < mark.size() + 3 || !words.front().ends_with(mark))
                continue;
            stem.mark = mark;
            stem.isGlued = true;
            words.front().resize(words.front().size() - mark.size());
            break;
        }
    }
    return stem;
}

bool isGenericKey(std::string_view name)
{
    static constexpr std::array<std::string_view, 33> names{
        "id",       "uuid",     "guid",     "key",      "code", "name",       "type",   "value", "title",
        "slug",     "number",   "position", "path",     "date", "state",      "label",  "token", "email",
        "username", "category", "kind",     "language", "hash", "version",    "status", "day",   "rank",
        "level",    "count",    "sequence", "line",     "text", "description"};
    return isOneOf(names, name);
}

bool isDisplayName(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> displayed{
        "name",  "title",   "label", "description", "comment",  "text",      "note",
        "notes", "caption", "email", "username",    "lastname", "firstname", "fullname"};
    const auto words = wordsOf(name);
    return !words.empty() && isOneOf(displayed, words.back());
}

std::string glued(const Words &words)
{
    std::string text;
    for (const auto &word : words)
        text += word;
    return text;
}

bool isShortFor(std::string_view shortForm, std::string_view word)
{
    if (shortForm.size() < 3 || shortForm.size() >= word.size())
        return false;
    if (word.starts_with(shortForm))
        return true;
    if (shortForm.size() > 5 || shortForm.front() != word.front() || shortForm.back() != word.back())
        return false;
    std::size_t at = 0;
    for (const auto letter : word)
        at += at < shortForm.size() && letter == shortForm[at] ? 1 : 0;
    return at == shortForm.size();
}

TableNames::TableNames(const catalog::Catalog &catalog)
{
    m_words.reserve(catalog.tables.size());
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const auto &table = catalog.tables[i];
        m_words.push_back(wordsOf(table.name.name));
        const bool hasKey = !table.primaryKey.empty() || !table.uniqueKeys.empty();
        if (!hasKey)
            continue;
        m_whole[joined(m_words.back())].push_back({i});
        // packages_packages: the main table of its module.
        if (m_words.back().size() == 2 && singular(m_words.back().front()) == singular(m_words.back().back()))
            m_whole[joined(m_words.back(), 1)].push_back({i});
        if (m_words.back().size() == 1)
            m_single.emplace(singular(m_words.back().front()), catalog::TableId{i});
        auto parts = m_words.back();
        if (!parts.empty())
            parts.back() = singular(parts.back());
        m_glued[glued(parts)].push_back({i});
        for (std::size_t from = 1; from < m_words.back().size(); ++from)
            m_tails[joined(m_words.back(), from)].push_back({i});
    }
    m_people = only({"user", "account", "person", "member", "employee", "staff"});
    m_workers = only({"employee", "emp", "staff", "worker", "person", "user", "account", "member"});
}

std::vector<catalog::TableId> TableNames::only(std::initializer_list<const char *> kinds) const
{
    for (const auto *kind : kinds) {
        if (const auto &tables = named(kind); !tables.empty())
            return tables;
        // tb_user, app_user: marks of a product before it.
        auto tables = endingWith(kind);
        std::erase_if(tables, [this](catalog::TableId table) {
            return words(table).size() != 2 || words(table).front().size() > 4;
        });
        if (tables.size() == 1)
            return tables;
    }
    return {};
}

std::vector<catalog::TableId> TableNames::shortened(const std::string &word) const
{
    std::vector<catalog::TableId> found;
    if (word.empty())
        return found;
    const auto end = m_single.lower_bound(std::string(1, static_cast<char>(word.front() + 1)));
    for (auto at = m_single.lower_bound(word.substr(0, 1)); at != end; ++at) {
        if (isShortFor(word, at->first))
            found.push_back(at->second);
    }
    return found;
}

const std::vector<catalog::TableId> &TableNames::gluedAs(const std::string &name) const
{
    static const std::vector<catalog::TableId> none;
    const auto found = m_glued.find(name);
    return found == m_glued.end() ? none : found->second;
}

const std::vector<catalog::TableId> &TableNames::named(const std::string &joinedName) const
{
    static const std::vector<catalog::TableId> none;
    const auto found = m_whole.find(joinedName);
    return found == m_whole.end() ? none : found->second;
}

const std::vector<catalog::TableId> &TableNames::endingWith(const std::string &joinedName) const
{
    static const std::vector<catalog::TableId> none;
    const auto found = m_tails.find(joinedName);
    return found == m_tails.end() ? none : found->second;
}

} // namespace espalier::relations
