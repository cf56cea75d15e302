// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layoutplaced.h"

#include "core/base/hash.h"
#include "core/base/require.h"

#include <map>

namespace espalier::diagram {

namespace {

std::uint64_t fingerprintOf(const catalog::Table &table)
{
    std::string text;
    for (const auto &column : table.columns)
        text += column.name + '\n' + column.typeName + '\n';
    return hash64(text);
}

} // namespace

std::vector<const PlacedTable *> matched(const catalog::Catalog &catalog, const std::vector<PlacedTable> &before)
{
    std::map<sql::QualifiedName, const PlacedTable *> byName;
    for (const auto &placed : before)
        byName[placed.name] = &placed;
    std::vector<const PlacedTable *> result(catalog.tables.size(), nullptr);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto found = byName.find(catalog.tables[i].name);
        if (found == byName.end())
            continue;
        result[i] = found->second;
        byName.erase(found);
    }
    std::map<std::uint64_t, std::vector<const PlacedTable *>> gone;
    for (const auto &[name, placed] : byName)
        gone[placed->fingerprint].push_back(placed);
    for (std::size_t i = 0; i < result.size() && !gone.empty(); ++i) {
        if (result[i])
            continue;
        const auto found = gone.find(fingerprintOf(catalog.tables[i]));
        // Two tables of the same columns cannot be told apart.
        if (found != gone.end() && found->second.size() == 1) {
            result[i] = found->second.front();
            gone.erase(found);
        }
    }
    return result;
}

std::vector<PlacedTable> placedTables(const catalog::Catalog &catalog, const Layout &layout,
                                      const std::vector<catalog::TableId> &hidden)
{
    ESPALIER_REQUIRE(layout.cards.size() == catalog.tables.size());
    std::vector<PlacedTable> result;
    result.reserve(layout.cards.size());
    for (const auto &card : layout.cards) {
        result.push_back({.name = catalog.table(card.table).name,
                          .place = card.place,
                          .size = card.size,
                          .isPinned = card.isPinned,
                          .isHidden = false,
                          .columns = card.columns,
                          .fingerprint = fingerprintOf(catalog.table(card.table))});
    }
    for (const auto table : hidden)
        result[table.value].isHidden = true;
    return result;
}

std::vector<catalog::TableId> hiddenTables(const catalog::Catalog &catalog, const std::vector<PlacedTable> &before)
{
    std::vector<catalog::TableId> result;
    const auto kept = matched(catalog, before);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] && kept[i]->isHidden)
            result.push_back({i});
    }
    return result;
}

} // namespace espalier::diagram
