// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/svg.h"

#include "core/diagram/svgends.h"
#include "core/diagram/svgstubs.h"
#include "core/diagram/svgtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <string_view>

namespace espalier::diagram {

namespace {

//! Wide enough for an edge that goes around the side of the outermost card.
constexpr double margin = 40;
constexpr double loopReach = 28;

struct Palette
{
    std::string_view background;
    std::string_view card;
    std::string_view border;
    std::string_view text;
    std::string_view muted;
    std::string_view edge;
    std::string_view accent;
    std::string_view onAccent;
};

Palette paletteOf(Theme theme)
{
    if (theme == Theme::Dark)
        return {"#17191c", "#212429", "#3a3f46", "#e8eaed", "#9aa0a8", "#8a929c", "#7cc7a2", "#14181a"};
    return {"#fafafa", "#ffffff", "#d0d4da", "#1d2126", "#6b727b", "#7b838d", "#2f6b4f", "#ffffff"};
}

//! Okabe and Ito (2008): told apart by colour-blind eyes too.
constexpr std::array<std::string_view, 7> schemaColours{"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                                        "#56b4e9", "#d55e00", "#b8a800"};

std::string_view colourOf(const catalog::Catalog &catalog, const catalog::Table &table)
{
    const auto found = std::ranges::find(catalog.schemas, table.name.schema);
    const auto place = static_cast<std::size_t>(found - catalog.schemas.begin());
    return schemaColours[place % schemaColours.size()];
}

//! Of what comes over a relation.
constexpr double thinnest = 2;
constexpr double thickest = 12;
constexpr double shareSize = 11;

std::string shareText(double share)
{
    return share < 0.005 ? "&lt; 1 %" : fmt::format("{:.0f} %", share * 100);
}

enum class Mark
{
    None,
    Primary,
    Foreign
};

class SvgWriter
{
public:
    SvgWriter(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
              const SvgOptions &options)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_layout(layout)
        , m_palette(paletteOf(options.theme))
        , m_order(options.order)
        , m_tableShares(options.tableShares)
        , m_relationShares(options.relationShares)
        , m_chosen(chosenTables(catalog, options.tables))
        , m_stubs(stubsOf(catalog, graph, layout, m_chosen))
    { }

    std::string write()
    {
        measure();
        open();
        for (std::size_t i = 0; i < m_graph.relations.size(); ++i) {
            const auto &relation = m_graph.relations[i];
            if (m_chosen[relation.child.value] && m_chosen[relation.parent.value])
                edge(relation, i < m_relationShares.size() ? m_relationShares[i] : 0);
        }
        drawCards();
        for (const auto &stub : m_stubs)
            drawStub(stub);
        m_text += "</svg>\n";
        return std::move(m_text);
    }

private:
    template<typename... Arguments>
    void add(fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Arguments>(arguments)...);
    }

    //! What the drawn cards and the labels of stubs take; everything is moved so that it begins at the margin.
    void measure()
    {
        Point least{1e300, 1e300};
        Point most{-1e300, -1e300};
        const auto cover = [&](double left, double top, double right, double bottom) {
            least = {std::min(least.x, left), std::min(least.y, top)};
            most = {std::max(most.x, right), std::max(most.y, bottom)};
        };
        for (const auto &card : m_layout.cards) {
            if (m_chosen[card.table.value])
                cover(card.place.x, card.place.y, card.place.x + card.size.width, card.place.y + card.size.height);
        }
        for (const auto &stub : m_stubs) {
            const auto end = endOf(stub);
            const auto lines = labelOf(stub);
            double reach = stubLength;
            for (const auto &line : lines)
                reach = std::max(reach, stubLength + 6 + textWidth(line, stub.textSize));
            const double half = stubLineHeight * static_cast<double>(lines.size()) / 2;
            const double far = end.place.x + reach * stub.side;
            cover(std::min(end.place.x, far), end.place.y - half, std::max(end.place.x, far), end.place.y + half);
        }
        if (least.x > most.x)
            least = most = {};
        m_shift = {margin - least.x, margin - least.y};
        m_size = {std::ceil(most.x - least.x + 2 * margin), std::ceil(most.y - least.y + 2 * margin)};
    }

    void open()
    {
        const auto &[width, height] = m_size;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
            "font-family=\"'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif\" font-size=\"12\">\n",
            width, height);
        add("<style>.t{{fill:{};font-weight:600}}.n{{fill:{}}}.k{{fill:{};font-weight:600}}"
            ".y{{fill:{};text-anchor:end}}.e{{fill:none;stroke:{};stroke-width:1.3}}"
            ".f{{fill:{};stroke:{};stroke-width:1.3}}.s{{fill:{};font-style:italic}}</style>\n",
            m_palette.text, m_palette.text, m_palette.text, m_palette.muted, m_palette.edge, m_palette.background,
            m_palette.edge, m_palette.muted);
        add("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", width, height, m_palette.background);
    }

    void drawCards()
    {
        for (const auto &card : m_layout.cards) {
            if (!m_chosen[card.table.value])
                continue;
            drawCard(card);
            if (m_order == TextOrder::NamesFirst)
                m_text += "</g>\n";
            else
                drawRows(card);
        }
        for (const auto &card : m_layout.cards) {
            if (m_order != TextOrder::NamesFirst || !m_chosen[card.table.value])
                continue;
            add("<g transform='translate({} {})'>", card.place.x + m_shift.x, card.place.y + m_shift.y);
            drawRows(card);
        }
    }

    //! Its group stays open for the rows.
    void drawCard(const Card &card)
    {
        const auto &table = m_catalog.table(card.table);
        const auto colour = colourOf(m_catalog, table);
        const auto &[width, height] = card.size;
        add("<g transform='translate({} {})'>", card.place.x + m_shift.x, card.place.y + m_shift.y);
        add("<title>{}</title>", xmlEscaped(sql::displayName(table.name)));
        add("<rect width='{}' height='{}' rx='6' fill='{}' stroke='{}'/>", width, height, m_palette.card,
            m_palette.border);
        add("<path d='M0 {0}V6a6 6 0 0 1 6-6H{1}a6 6 0 0 1 6 6V{0}z' fill='{2}' fill-opacity='0.2'/>", cardTitleHeight,
            width - 6, colour);
        add("<path d='M0 {0}V6a6 6 0 0 1 6-6V{0}z' fill='{1}'/>", cardTitleHeight, colour);
        title(table, width);
        share(card);
    }

    //! How much comes from there, on the upper edge.
    void share(const Card &card)
    {
        const auto value = card.table.value < m_tableShares.size() ? m_tableShares[card.table.value] : 0;
        if (value <= 0)
            return;
        const auto text = shareText(value);
        const auto width = textWidth(text, shareSize, Weight::Bold) + 14;
        const auto left = card.size.width - width - 8;
        add("<rect x='{}' y='-10' width='{}' height='18' rx='9' fill='{}' stroke='{}' stroke-width='2'/>", left, width,
            m_palette.accent, m_palette.background);
        add("<text x='{}' y='3' font-size='{}' font-weight='600' text-anchor='middle' fill='{}'>{}</text>",
            left + width / 2, shareSize, m_palette.onAccent, text);
    }

    void drawRows(const Card &card)
    {
        const auto &table = m_catalog.table(card.table);
        const auto rows = cardRows(m_catalog, m_graph, card);
        for (std::size_t i = 0; i < rows.columns.size(); ++i)
            row(table, rows.columns[i], rowOffset(i), card.size.width);
        if (rows.hidden > 0) {
            add("<text x='26' y='{}' class='n' font-size='12' opacity='0.7'>\xe2\x80\xa6 {} more columns</text>",
                rowOffset(rows.columns.size()) + 4, rows.hidden);
        }
        m_text += "</g>\n";
    }

    void title(const catalog::Table &table, double width)
    {
        constexpr double size = 13;
        const auto name = sql::displayName(table.name);
        add("<text x='14' y='19' class='t' font-size='{:.4g}'>{}</text>",
            fittingSize(name, size, width - 24, Weight::Bold), xmlEscaped(name));
    }

    //! The name and the type share a row: both are made smaller where they are too long for it.
    void row(const catalog::Table &table, std::size_t place, double middle, double width)
    {
        constexpr double nameSize = 12;
        constexpr double typeSize = 11;
        constexpr double gap = 10;
        const auto &column = table.columns[place];
        const double baseline = middle + 4;
        const auto kind = markOf(table, place);
        mark(kind, middle);
        const auto type = catalog::shortTypeName(column.typeName);
        const auto weight = kind == Mark::Primary ? Weight::Bold : Weight::Normal;
        const double room = width - 26 - 10 - gap;
        const double taken = textWidth(column.name, nameSize, weight) + textWidth(type, typeSize);
        const double shrunk = std::min(1.0, room / taken);
        add("<text x='26' y='{}' class='{}' font-size='{:.4g}'>{}</text>", baseline, weight == Weight::Bold ? "k" : "n",
            nameSize * shrunk, xmlEscaped(column.name));
        add("<text x='{}' y='{}' class='y' font-size='{:.4g}'>{}</text>", width - 10, baseline, typeSize * shrunk,
            xmlEscaped(type));
    }

    Mark markOf(const catalog::Table &table, std::size_t column) const
    {
        if (std::ranges::find(table.primaryKey, column) != table.primaryKey.end())
            return Mark::Primary;
        const auto id = static_cast<std::size_t>(&table - m_catalog.tables.data());
        const bool isForeign = std::ranges::any_of(m_graph.hops[id], [&](relations::Hop hop) {
            const auto &columns = m_graph.relation(hop.relation).childColumns;
            return hop.direction == relations::Direction::ToParent
                && std::ranges::find(columns, column) != columns.end();
        });
        return isForeign ? Mark::Foreign : Mark::None;
    }

    //! A key for the primary key, a ring for a foreign one.
    void mark(Mark kind, double y)
    {
        if (kind == Mark::Primary) {
            add("<path d='M14.5 {0}h7m-2 0v3m-2.5-3v2' fill='none' stroke='#e69f00' stroke-width='1.6'/>"
                "<circle cx='12' cy='{0}' r='2.6' fill='none' stroke='#e69f00' stroke-width='1.6'/>",
                y);
        } else if (kind == Mark::Foreign) {
            add("<circle cx='14' cy='{}' r='3' fill='none' stroke='{}' stroke-width='1.4'/>", y, m_palette.edge);
        }
    }

    double offsetOf(catalog::TableId table, std::size_t column) const
    {
        return columnOffset(cardRows(m_catalog, m_graph, m_layout.cards[table.value]), column);
    }

    End endOf(const Stub &stub) const
    {
        return endAt(m_layout.cards[stub.table.value], offsetOf(stub.table, stub.column), stub.side);
    }

    //! share: what comes over it.
    void edge(const relations::Relation &relation, double share)
    {
        constexpr double straight = 18; // the length of the marks at an end
        auto [child, parent] =
            endsOf(m_layout.cards[relation.child.value], offsetOf(relation.child, relation.childColumns.front()),
                   m_layout.cards[relation.parent.value], offsetOf(relation.parent, relation.parentColumns.front()));
        child.place = shifted(child.place);
        parent.place = shifted(parent.place);
        const double fromX = child.place.x + straight * child.side;
        const double toX = parent.place.x + straight * parent.side;
        const double reach = child.side == parent.side ? loopReach : std::clamp(std::abs(toX - fromX) / 2, 24.0, 160.0);
        const auto way = fmt::format("M{} {}H{}C{} {} {} {} {} {}H{}", child.place.x, child.place.y, fromX,
                                     fromX + reach * child.side, child.place.y, toX + reach * parent.side,
                                     parent.place.y, toX, parent.place.y, parent.place.x);
        add("<g><title>{}</title>", xmlEscaped(relation.name));
        if (share > 0) {
            add("<path fill='none' stroke='{}' stroke-width='{:.3g}' d='{}'><title>{}: {}</title></path>",
                m_palette.accent, thinnest + thickest * share, way, xmlEscaped(relation.name), shareText(share));
        }
        add("<path class='e'{} d='{}'/>",
            relation.origin == relations::Origin::Inferred ? " stroke-dasharray='5 4'" : "", way);
        m_text += childMarks(child, relation.isChildUnique) + parentMarks(parent, relation.isOptional);
        m_text += "</g>\n";
    }

    Point shifted(Point place) const { return {place.x + m_shift.x, place.y + m_shift.y}; }

    void drawStub(const Stub &stub)
    {
        auto end = endOf(stub);
        end.place = shifted(end.place);
        const auto lines = labelOf(stub);
        m_text += "<g><title>";
        for (const auto &name : stub.names)
            m_text += xmlEscaped(name) + "\n";
        add("</title><path class='e' stroke-dasharray='{}' d='M{} {}H{}'/>", stub.isInferred ? "5 4" : "1 3",
            end.place.x, end.place.y, end.place.x + stubLength * stub.side);
        m_text += stub.direction == relations::Direction::ToParent ? childMarks(end, false) : parentMarks(end, false);
        const double height = stubLineHeight * stub.textSize / stubTextSize;
        const double x = end.place.x + (stubLength + 5) * stub.side;
        double y = end.place.y + stub.textSize / 3 - height * (static_cast<double>(lines.size()) - 1) / 2;
        double width = 0;
        for (const auto &line : lines)
            width = std::max(width, textWidth(line, stub.textSize));
        // What is behind the names keeps them readable over edges.
        add("<rect x='{}' y='{}' width='{}' height='{}' fill='{}' fill-opacity='0.8'/>", stub.side > 0 ? x : x - width,
            y - height * 0.8, width, height * static_cast<double>(lines.size()), m_palette.background);
        for (const auto &line : lines) {
            add("<text x='{}' y='{}' class='s' font-size='{:.4g}' text-anchor='{}'>{}</text>", x, y, stub.textSize,
                stub.side > 0 ? "start" : "end", xmlEscaped(line));
            y += height;
        }
        m_text += "</g>\n";
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const Layout &m_layout;
    Palette m_palette;
    TextOrder m_order;
    const std::vector<double> &m_tableShares;
    const std::vector<double> &m_relationShares;
    std::vector<bool> m_chosen;
    std::vector<Stub> m_stubs;
    Point m_shift; //!< from places of the layout to places of the document
    Size m_size; //!< of the document
    std::string m_text;
};

} // namespace

std::vector<bool> chosenTables(const catalog::Catalog &catalog, const std::vector<catalog::TableId> &tables)
{
    std::vector<bool> chosen(catalog.tables.size(), tables.empty());
    for (const auto table : tables)
        chosen[table.value] = true;
    return chosen;
}

std::string toSvg(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
                  const SvgOptions &options)
{
    return SvgWriter(catalog, graph, layout, options).write();
}

std::string toSvg(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
                  Theme theme)
{
    return toSvg(catalog, graph, layout, SvgOptions{.theme = theme});
}

} // namespace espalier::diagram
