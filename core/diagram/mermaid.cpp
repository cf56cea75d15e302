// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/mermaid.h"

#include "core/diagram/svg.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <string_view>

namespace espalier::diagram {

namespace {

bool isAsciiWord(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
        || letter == '_';
}

//! Within double quotes: neither quotes, backslashes nor control characters may stand there, and two % begin a comment.
std::string quotable(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '"':
            result += "\xe2\x80\xb3"; // double prime
            break;
        case '%':
            result += "\xef\xbc\x85"; // full-width percent sign
            break;
        case '\\':
            result += "\xef\xbc\xbc"; // full-width reverse solidus
            break;
        case '~':
            result += "\xe2\x88\xbc"; // tilde operator: Mermaid's own opens a generic type
            break;
        default:
            if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f)
                result += "\xe2\x90\xa4"; // U+2424
            else
                result += letter;
        }
    }
    return result;
}

//! A table's name within double quotes. A line with the word direction before a blank would be read as a statement.
std::string entityName(std::string_view text)
{
    constexpr std::string_view statement = "direction";
    auto result = quotable(text);
    for (std::size_t i = statement.size(); i < result.size(); ++i) {
        const bool isStatement =
            std::equal(statement.begin(), statement.end(),
                       result.begin() + static_cast<std::ptrdiff_t>(i - statement.size()), [](char word, char letter) {
                           return word == (letter | 0x20);
                       });
        if (result[i] == ' ' && isStatement)
            result[i] = '_';
    }
    return result;
}

//! A type or column as one word of ASCII; letters that it cannot hold become "_".
std::string attributeWord(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        const bool continues = (static_cast<unsigned char>(letter) & 0xc0U) == 0x80;
        if (!continues)
            result += isAsciiWord(letter) ? letter : '_';
    }
    std::string lowered = result;
    std::ranges::transform(lowered, lowered.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
    });
    const bool isKeyWord = lowered == "pk" || lowered == "fk" || lowered == "uk";
    const bool beginsWell = !result.empty() && (result.front() < '0' || result.front() > '9');
    return isKeyWord || !beginsWell ? "_" + result : result;
}

//! "numeric(10,2)" as numeric: a comma is no letter of a word.
std::string typeWord(const std::string &typeName)
{
    auto text = catalog::shortTypeName(typeName);
    const auto bracket = text.find('(');
    if (bracket != std::string::npos)
        text = text.substr(0, bracket) + text.substr(std::min(text.size(), text.find(')', bracket) + 1));
    std::string arrays;
    while (text.ends_with("[]")) {
        text.resize(text.size() - 2);
        arrays += "[]";
    }
    return attributeWord(text) + arrays;
}

//! Each name once: a number is added to one that is taken.
std::string unique(std::string name, std::set<std::string> &taken)
{
    const auto first = name;
    for (int number = 2; !taken.insert(name).second; ++number)
        name = fmt::format("{}_{}", first, number);
    return name;
}

class MermaidWriter
{
public:
    MermaidWriter(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                  const std::vector<catalog::TableId> &tables)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_chosen(chosenTables(catalog, tables))
    { }

    std::string write()
    {
        std::set<std::string> taken;
        m_names.resize(m_catalog.tables.size());
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (m_chosen[i])
                m_names[i] = unique(entityName(sql::displayName(m_catalog.tables[i].name)), taken);
        }
        m_text = "erDiagram\n";
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (m_chosen[i])
                entity({i});
        }
        for (const auto &relation : m_graph.relations) {
            if (m_chosen[relation.child.value] && m_chosen[relation.parent.value])
                edge(relation);
        }
        return std::move(m_text);
    }

private:
    void entity(catalog::TableId id)
    {
        const auto &table = m_catalog.table(id);
        fmt::format_to(std::back_inserter(m_text), "    \"{}\"", m_names[id.value]);
        if (table.columns.empty()) {
            m_text += "\n";
            return;
        }
        m_text += " {\n";
        std::set<std::string> taken;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const auto word = unique(attributeWord(column.name), taken);
            const auto keys = keysOf(id, i);
            auto comment = word == column.name ? std::string() : column.name;
            if (!column.comment.empty())
                comment += (comment.empty() ? "" : ": ") + column.comment;
            fmt::format_to(std::back_inserter(m_text), "        {} {}{}{}", typeWord(column.typeName), word,
                           keys.empty() ? "" : " ", keys);
            if (!comment.empty())
                fmt::format_to(std::back_inserter(m_text), " \"{}\"", quotable(comment));
            m_text += "\n";
        }
        m_text += "    }\n";
    }

    std::string keysOf(catalog::TableId id, std::size_t column) const
    {
        const auto &table = m_catalog.table(id);
        std::string keys;
        if (std::ranges::find(table.primaryKey, column) != table.primaryKey.end())
            keys = "PK";
        const bool isForeign = std::ranges::any_of(m_graph.hops[id.value], [&](relations::Hop hop) {
            const auto &columns = m_graph.relation(hop.relation).childColumns;
            return hop.direction == relations::Direction::ToParent
                && std::ranges::find(columns, column) != columns.end();
        });
        if (isForeign)
            keys += keys.empty() ? "FK" : ", FK";
        const bool isUnique = std::ranges::find(table.uniqueKeys, std::vector{column}) != table.uniqueKeys.end();
        if (isUnique && keys.empty())
            keys = "UK";
        return keys;
    }

    void edge(const relations::Relation &relation)
    {
        std::string label;
        for (const auto column : relation.childColumns)
            label += (label.empty() ? "" : ", ") + m_catalog.table(relation.child).columns[column].name;
        fmt::format_to(std::back_inserter(m_text), "    \"{}\" {}{}{} \"{}\" : \"{}\"\n", m_names[relation.child.value],
                       relation.isChildUnique ? "|o" : "}o",
                       relation.origin == relations::Origin::Declared ? "--" : "..", relation.isOptional ? "o|" : "||",
                       m_names[relation.parent.value], entityName(label));
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    std::vector<bool> m_chosen;
    std::vector<std::string> m_names; //!< for each TableId; empty where it is not chosen
    std::string m_text;
};

} // namespace

std::string toMermaid(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                      const std::vector<catalog::TableId> &tables)
{
    return MermaidWriter(catalog, graph, tables).write();
}

} // namespace espalier::diagram
