// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/dbml.h"

#include "core/diagram/svg.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <string_view>

namespace espalier::diagram {

namespace {

//! Between quotes of either kind: a backslash escapes, as in C.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '\\':
        case '"':
        case '\'':
            result += '\\';
            result += letter;
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(letter) < 0x20)
                fmt::format_to(std::back_inserter(result), "\\u{:04x}", static_cast<unsigned>(letter));
            else
                result += letter;
        }
    }
    return result;
}

std::string quoted(std::string_view name)
{
    return "\"" + escaped(name) + "\"";
}

std::string note(std::string_view text)
{
    return "'" + escaped(text) + "'";
}

class DbmlWriter
{
public:
    DbmlWriter(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
               const std::vector<catalog::TableId> &tables)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_chosen(chosenTables(catalog, tables))
    { }

    std::string write()
    {
        const auto name = m_catalog.database.empty() ? std::string() : quoted(m_catalog.database) + " ";
        add("Project {}{{\n  database_type: 'PostgreSQL'\n}}\n", name);
        for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
            if (m_chosen[i])
                table(m_catalog.tables[i]);
        }
        // Two references with the same ends are one to DBML.
        std::set<std::string> written;
        for (const auto &relation : m_graph.relations) {
            if (!m_chosen[relation.child.value] || !m_chosen[relation.parent.value])
                continue;
            auto text = reference(relation);
            if (written.insert(text).second)
                add("{}Ref: {}\n", written.size() == 1 ? "\n" : "", text);
        }
        return std::move(m_text);
    }

private:
    template<typename... Arguments>
    void add(fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Arguments>(arguments)...);
    }

    static std::string fullName(const catalog::Table &table)
    {
        return quoted(table.name.schema) + "." + quoted(table.name.name);
    }

    void table(const catalog::Table &table)
    {
        if (table.columns.empty()) {
            // DBML has no way to write one.
            add("\n// Table {} has no columns\n", fullName(table));
            return;
        }
        add("\nTable {} {{\n", fullName(table));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            column(table, i);
        if (table.primaryKey.size() > 1 || std::ranges::any_of(table.uniqueKeys, isComposite)) {
            m_text += "\n  indexes {\n";
            if (table.primaryKey.size() > 1)
                add("    {} [pk]\n", columnList(table, table.primaryKey));
            for (const auto &key : table.uniqueKeys) {
                if (isComposite(key))
                    add("    {} [unique]\n", columnList(table, key));
            }
            m_text += "  }\n";
        }
        if (!table.comment.empty())
            add("\n  Note: {}\n", note(table.comment));
        m_text += "}\n";
    }

    void column(const catalog::Table &table, std::size_t place)
    {
        const auto &column = table.columns[place];
        std::string settings;
        const auto set = [&settings](const std::string &text) {
            settings += (settings.empty() ? "" : ", ") + text;
        };
        if (table.primaryKey == std::vector{place})
            set("pk");
        if (!column.isNullable)
            set("not null");
        if (std::ranges::find(table.uniqueKeys, std::vector{place}) != table.uniqueKeys.end())
            set("unique");
        if (!column.comment.empty())
            set("note: " + note(column.comment));
        add("  {} {}", quoted(column.name), quoted(catalog::shortTypeName(column.typeName)));
        if (!settings.empty())
            add(" [{}]", settings);
        m_text += "\n";
    }

    static bool isComposite(const std::vector<std::size_t> &key) { return key.size() > 1; }

    static std::string columnList(const catalog::Table &table, const std::vector<std::size_t> &columns)
    {
        std::string text;
        for (const auto column : columns)
            text += (text.empty() ? "" : ", ") + quoted(table.columns[column].name);
        return "(" + text + ")";
    }

    static std::string end(const catalog::Table &table, const std::vector<std::size_t> &columns)
    {
        const auto list =
            columns.size() == 1 ? quoted(table.columns[columns.front()].name) : columnList(table, columns);
        return fullName(table) + "." + list;
    }

    std::string reference(const relations::Relation &relation) const
    {
        return fmt::format("{} {} {}{}", end(m_catalog.table(relation.child), relation.childColumns),
                           relation.isChildUnique ? "-" : ">",
                           end(m_catalog.table(relation.parent), relation.parentColumns),
                           relation.origin == relations::Origin::Inferred ? " // inferred, not declared" : "");
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    std::vector<bool> m_chosen;
    std::string m_text;
};

} // namespace

std::string toDbml(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                   const std::vector<catalog::TableId> &tables)
{
    return DbmlWriter(catalog, graph, tables).write();
}

} // namespace espalier::diagram
