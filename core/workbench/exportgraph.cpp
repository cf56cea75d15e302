// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/exportgraph.h"

#include "core/base/file.h"
#include "core/diagram/dbml.h"
#include "core/diagram/mermaid.h"
#include "core/diagram/render.h"
#include "core/relations/neighbourhood.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::array<std::pair<std::string_view, GraphFormat>, 5> endings{{{".svg", GraphFormat::Svg},
                                                                           {".pdf", GraphFormat::Pdf},
                                                                           {".png", GraphFormat::Png},
                                                                           {".mmd", GraphFormat::Mermaid},
                                                                           {".dbml", GraphFormat::Dbml}}};

Error cancelled()
{
    return {.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()};
}

} // namespace

Result<GraphFormat> graphFormat(const std::string &file)
{
    std::string lowered = file;
    std::ranges::transform(lowered, lowered.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
    });
    for (const auto &[ending, format] : endings) {
        if (lowered.ends_with(ending))
            return format;
    }
    return Failure(Error{.code = Error::Code::Unsupported,
                         .subject = file,
                         .problem = messages::noFormat(),
                         .remedies = {messages::nameFormat()}});
}

Result<std::string> exportedGraph(const Explored &explored, const diagram::Layout &layout, GraphFormat format,
                                  const GraphExport &options, Progress &progress)
{
    const catalog::Catalog &catalog = explored.catalog;
    const auto &graph = explored.graph;
    progress.report(-1, messages::drawing());
    if (format == GraphFormat::Mermaid)
        return diagram::toMermaid(catalog, graph, options.tables);
    if (format == GraphFormat::Dbml)
        return diagram::toDbml(catalog, graph, options.tables);
    const auto order = format == GraphFormat::Pdf ? diagram::TextOrder::NamesFirst : diagram::TextOrder::WithCards;
    diagram::SvgOptions drawn{.theme = options.theme, .tables = options.tables, .order = order};
    if (options.signal) {
        drawn.tableShares = options.signal->tables;
        drawn.relationShares = options.signal->relations;
    }
    auto svg = diagram::toSvg(catalog, graph, layout, drawn);
    if (progress.isCancelled())
        return Failure(cancelled());
    if (format == GraphFormat::Svg)
        return svg;
    return diagram::rendered(svg, format == GraphFormat::Pdf ? diagram::Picture::Pdf : diagram::Picture::Png,
                             {.scale = options.scale}, progress);
}

Result<> exportGraph(const Explored &explored, const diagram::Layout &layout, const GraphExport &options,
                     const std::string &file, Progress &progress)
{
    const auto format = graphFormat(file);
    if (!format)
        return Failure(format.error());
    const auto bytes = exportedGraph(explored, layout, *format, options, progress);
    if (!bytes)
        return Failure(bytes.error());
    return writeFile(file, *bytes);
}

std::vector<catalog::TableId> tablesAround(const relations::RelationGraph &graph, catalog::TableId table,
                                           std::size_t hops)
{
    auto tables = relations::neighbourhood(graph, table, hops);
    std::ranges::sort(tables);
    return tables;
}

Result<diagram::Layout> layoutAmong(const Explored &explored, const std::vector<catalog::TableId> &tables,
                                    Progress &progress)
{
    const auto chosen = diagram::chosenTables(explored.catalog, tables);
    catalog::Catalog part;
    part.schemas = explored.catalog->schemas;
    std::vector<catalog::TableId> places(explored.catalog->tables.size());
    std::vector<catalog::TableId> kept;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!chosen[i])
            continue;
        places[i] = {part.tables.size()};
        part.tables.push_back(explored.catalog->tables[i]);
        kept.push_back({i});
    }
    // Every relation among them counts as accepted: where they go is all that matters to a layout.
    std::vector<relations::Relation> relations;
    for (auto relation : explored.graph.relations) {
        if (!chosen[relation.child.value] || !chosen[relation.parent.value])
            continue;
        relation.child = places[relation.child.value];
        relation.parent = places[relation.parent.value];
        relations.push_back(std::move(relation));
    }
    auto placed = diagram::computeLayout(part, relations::relationGraph(part, relations), progress);
    if (!placed)
        return placed;
    diagram::Layout layout = *placed;
    layout.cards.assign(places.size(), {});
    for (std::size_t i = 0; i < places.size(); ++i)
        layout.cards[i].table = {i};
    for (const auto &card : placed->cards) {
        const auto table = kept[card.table.value];
        layout.cards[table.value] = card;
        layout.cards[table.value].table = table;
    }
    return layout;
}

} // namespace espalier::workbench
