// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/links.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace espalier::engine {

namespace {

std::string textOf(const sql::QualifiedName &table, const std::vector<std::string> &columns)
{
    // Names are quoted, so that no two links share a text.
    std::string text = sql::quoted(table);
    for (const auto &column : columns)
        text += " " + sql::quoted(column);
    return text;
}

} // namespace

std::vector<std::size_t> Links::wantKeys(Source &source, const std::vector<std::string> &names)
{
    std::vector<std::size_t> places;
    const auto &table = m_catalog.table(*catalog::findTable(m_catalog, source.table().name));
    for (const auto &name : names) {
        const auto &column = table.columns[*catalog::findColumn(table, name)];
        places.push_back(source.wantKey(
            {.name = name, .type = column.type, .typeName = column.typeName, .equality = column.equality}));
    }
    return places;
}

//! Where the child's values are cast to the parent's type, only that type's texts tell.
std::vector<KeyTypes> Links::typesOf(const plan::Table &child, const plan::Table &parent, const plan::Step &step) const
{
    const auto typeOf = [this](const plan::Table &side, const std::string &name) {
        const auto &table = m_catalog.table(*catalog::findTable(m_catalog, side.name));
        return table.columns[*catalog::findColumn(table, name)].type;
    };
    const auto holdsFractions = [](catalog::Type type) {
        return type == catalog::Type::Decimal || type == catalog::Type::Real;
    };
    std::vector<KeyTypes> types;
    for (std::size_t i = 0; i < step.childColumns.size(); ++i) {
        const auto mine = typeOf(child, step.childColumns[i]);
        const auto theirs = typeOf(parent, step.parentColumns[i]);
        const bool areNumbers = (mine == catalog::Type::Integer && holdsFractions(theirs))
            || (theirs == catalog::Type::Integer && holdsFractions(mine));
        const bool isCast = i < step.comparisons.size() && !step.comparisons[i].childCast.empty();
        types.push_back(areNumbers && !isCast ? KeyTypes::Numbers : KeyTypes::Alike);
    }
    return types;
}

std::size_t Links::want(const plan::Table &before, const plan::Step &step)
{
    const bool toParent = step.direction == study::Direction::ToParent;
    const auto &child = toParent ? before : step.table;
    const auto &parent = toParent ? step.table : before;
    const auto text = textOf(child.name, step.childColumns) + " -> " + textOf(parent.name, step.parentColumns);
    const auto [found, isNew] = m_places.try_emplace(text, m_links.size());
    if (isNew) {
        auto &childSource = m_sources.of(child);
        auto &parentSource = m_sources.of(parent);
        m_links.push_back({.child = &childSource,
                           .parent = &parentSource,
                           .childColumns = wantKeys(childSource, step.childColumns),
                           .parentColumns = wantKeys(parentSource, step.parentColumns),
                           .types = typesOf(child, parent, step),
                           .parents = {},
                           .children = {}});
    }
    m_links[found->second].wantsChildren |= !toParent;
    m_links[found->second].mayBeShared |= step.mayBeShared;
    return found->second;
}

Result<> Links::resolve()
{
    for (auto &link : m_links) {
        std::vector<const frame::Column *> child;
        std::vector<const frame::Column *> parent;
        for (std::size_t i = 0; i < link.childColumns.size(); ++i) {
            child.push_back(&link.child->column(link.childColumns[i]));
            parent.push_back(&link.parent->column(link.parentColumns[i]));
        }
        // The other way each of the rows that share a key has the children.
        const auto shared = link.mayBeShared && !link.wantsChildren ? SharedKey::Nothing : SharedKey::Refused;
        auto rows = parentRows(child, parent, sql::displayName(link.child->table().name), shared, link.types);
        if (!rows)
            return Failure(rows.error());
        link.parents = std::move(*rows);
        if (link.wantsChildren)
            link.children = childrenOf(link.parents, link.parent->rows());
    }
    return {};
}

} // namespace espalier::engine
