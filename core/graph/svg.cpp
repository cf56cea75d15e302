// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/svg.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <string_view>

namespace espalier::graph {

namespace {

constexpr double margin = 40;

struct Palette
{
    std::string_view background;
    std::string_view card;
    std::string_view border;
    std::string_view text;
    std::string_view muted;
    std::string_view edge;
};

Palette paletteOf(Theme theme)
{
    if (theme == Theme::Dark)
        return {"#17191c", "#212429", "#3a3f46", "#e8eaed", "#9aa0a8", "#8a929c"};
    return {"#fafafa", "#ffffff", "#d0d4da", "#1d2126", "#6b727b", "#7b838d"};
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

//! Text of a foreign origin as XML; control characters, which XML has no way to hold, become a visible mark.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f)
                result += "\xe2\x90\xa4"; // U+2424
            else
                result += character;
        }
    }
    return result;
}

//! Cut to so many letters, never within a letter of several bytes; the mark of a cut counts as one.
std::string shortened(const std::string &text, std::size_t letters)
{
    std::size_t count = 0;
    std::size_t keep = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xc0U) == 0x80)
            continue;
        if (++count == letters)
            keep = i;
    }
    return count <= letters ? text : text.substr(0, keep) + "\xe2\x80\xa6";
}

enum class Mark
{
    None,
    Primary,
    Foreign
};

class Writer
{
public:
    Writer(const catalog::Catalog &catalog, const RelationGraph &graph, const Layout &layout, Theme theme)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_layout(layout)
        , m_palette(paletteOf(theme))
    { }

    std::string write()
    {
        open();
        for (const auto &relation : m_graph.relations)
            edge(relation);
        for (const auto &card : m_layout.cards)
            drawCard(card);
        m_text += "</svg>\n";
        return std::move(m_text);
    }

private:
    template<typename... Arguments>
    void add(fmt::format_string<Arguments...> format, Arguments &&...arguments)
    {
        fmt::format_to(std::back_inserter(m_text), format, std::forward<Arguments>(arguments)...);
    }

    void open()
    {
        const auto width = std::ceil(m_layout.extent.width + 2 * margin);
        const auto height = std::ceil(m_layout.extent.height + 2 * margin);
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
            "font-family=\"'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif\" font-size=\"12\">\n",
            width, height);
        add("<style>.t{{fill:{};font-weight:600;font-size:13px}}.n{{fill:{}}}.k{{fill:{};font-weight:600}}"
            ".y{{fill:{};font-size:11px;text-anchor:end}}.e{{fill:none;stroke:{};stroke-width:1.3}}"
            ".f{{fill:{};stroke:{};stroke-width:1.3}}</style>\n",
            m_palette.text, m_palette.text, m_palette.text, m_palette.muted, m_palette.edge, m_palette.background,
            m_palette.edge);
        add("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", width, height, m_palette.background);
    }

    void drawCard(const Card &card)
    {
        const auto &table = m_catalog.table(card.table);
        const auto colour = colourOf(m_catalog, table);
        const auto &[width, height] = card.size;
        add("<g transform='translate({} {})'>", card.place.x + margin, card.place.y + margin);
        add("<title>{}</title>", escaped(sql::displayName(table.name)));
        add("<rect width='{}' height='{}' rx='6' fill='{}' stroke='{}'/>", width, height, m_palette.card,
            m_palette.border);
        add("<path d='M0 {0}V6a6 6 0 0 1 6-6H{1}a6 6 0 0 1 6 6V{0}z' fill='{2}' fill-opacity='0.2'/>", cardTitleHeight,
            width - 6, colour);
        add("<path d='M0 {0}V6a6 6 0 0 1 6-6V{0}z' fill='{1}'/>", cardTitleHeight, colour);
        title(table, width);
        const auto rows = cardRows(m_catalog, m_graph, card);
        for (std::size_t i = 0; i < rows.columns.size(); ++i)
            row(table, rows.columns[i], rowOffset(i), width);
        if (rows.hidden > 0) {
            add("<text x='26' y='{}' class='n' opacity='0.7'>\xe2\x80\xa6 {} more columns</text>",
                rowOffset(rows.columns.size()) + 4, rows.hidden);
        }
        m_text += "</g>\n";
    }

    void title(const catalog::Table &table, double width)
    {
        constexpr double letter = 7.6;
        const auto letters = static_cast<std::size_t>((width - 24) / letter);
        const auto name = sql::displayName(table.name);
        // Where a schema does not fit, the table's own name is what must be read.
        const auto &shown = name.size() <= letters ? name : table.name.name;
        add("<text x='14' y='19' class='t'>{}</text>", escaped(shortened(shown, letters)));
    }

    void row(const catalog::Table &table, std::size_t place, double middle, double width)
    {
        constexpr double letter = 6.7;
        const auto &column = table.columns[place];
        const double baseline = middle + 4;
        const auto kind = markOf(table, place);
        mark(kind, middle);
        const auto room = static_cast<std::size_t>((width - 60) / letter);
        const auto full = catalog::shortTypeName(column.typeName);
        const auto left = room - std::min(room, column.name.size());
        const auto type = shortened(full, std::max({std::size_t(8), room / 2, left}));
        const auto name = shortened(column.name, std::max<std::size_t>(10, room - std::min(room, type.size())));
        add("<text x='26' y='{}' class='{}'>{}</text>", baseline, kind == Mark::Primary ? "k" : "n", escaped(name));
        add("<text x='{}' y='{}' class='y'>{}</text>", width - 10, baseline, escaped(type));
    }

    Mark markOf(const catalog::Table &table, std::size_t column) const
    {
        if (std::ranges::find(table.primaryKey, column) != table.primaryKey.end())
            return Mark::Primary;
        const auto id = static_cast<std::size_t>(&table - m_catalog.tables.data());
        const bool isForeign = std::ranges::any_of(m_graph.hops[id], [&](Hop hop) {
            const auto &columns = m_graph.relation(hop.relation).childColumns;
            return hop.direction == Direction::ToParent && std::ranges::find(columns, column) != columns.end();
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

    //! Where an edge leaves a card, and to which side: 1 to the right, -1 to the left.
    struct End
    {
        Point place;
        double side = 1;
    };

    struct Ends
    {
        End child;
        End parent;
    };

    End endAt(const Card &card, std::size_t column, double side) const
    {
        return {.place = {margin + card.place.x + (side > 0 ? card.size.width : 0),
                          margin + card.place.y + columnOffset(cardRows(m_catalog, m_graph, card), column)},
                .side = side};
    }

    Ends endsOf(const Relation &relation) const
    {
        const auto &child = m_layout.cards[relation.child.value];
        const auto &parent = m_layout.cards[relation.parent.value];
        const auto childColumn = relation.childColumns.front();
        const auto parentColumn = relation.parentColumns.front();
        constexpr double room = 24;
        if (child.place.x + child.size.width + room <= parent.place.x)
            return {endAt(child, childColumn, 1), endAt(parent, parentColumn, -1)};
        if (parent.place.x + parent.size.width + room <= child.place.x)
            return {endAt(child, childColumn, -1), endAt(parent, parentColumn, 1)};
        // One above the other: around the side where the cards end nearer to each other.
        const double left = std::abs(child.place.x - parent.place.x);
        const double right = std::abs(child.place.x + child.size.width - parent.place.x - parent.size.width);
        const double side = right <= left ? 1 : -1;
        return {endAt(child, childColumn, side), endAt(parent, parentColumn, side)};
    }

    void edge(const Relation &relation)
    {
        constexpr double straight = 18; // the length of the marks at an end
        const auto [child, parent] = endsOf(relation);
        const double fromX = child.place.x + straight * child.side;
        const double toX = parent.place.x + straight * parent.side;
        const double reach = child.side == parent.side ? 46 : std::clamp(std::abs(toX - fromX) / 2, 24.0, 160.0);
        add("<g><title>{}</title><path class='e'{} d='M{} {}H{}C{} {} {} {} {} {}H{}'/>", escaped(relation.name),
            relation.origin == Origin::Inferred ? " stroke-dasharray='5 4'" : "", child.place.x, child.place.y, fromX,
            fromX + reach * child.side, child.place.y, toX + reach * parent.side, parent.place.y, toX, parent.place.y,
            parent.place.x);
        childMarks(child, relation.isChildUnique);
        parentMarks(parent, relation.isOptional);
        m_text += "</g>\n";
    }

    //! Crow's foot: many children; a bar: at most one. The ring says that there may be none.
    void childMarks(const End &end, bool isUnique)
    {
        const auto &[x, y] = end.place;
        const double s = end.side;
        if (isUnique)
            add("<path class='e' d='M{0} {1}V{2}'/>", x + 8 * s, y - 5, y + 5);
        else
            add("<path class='e' d='M{0} {1}L{2} {3}L{0} {4}'/>", x, y - 6, x + 11 * s, y, y + 6);
        add("<circle class='f' cx='{}' cy='{}' r='3.2'/>", x + 14.5 * s, y);
    }

    void parentMarks(const End &end, bool isOptional)
    {
        const auto &[x, y] = end.place;
        add("<path class='e' d='M{0} {1}V{2}'/>", x + 7 * end.side, y - 5, y + 5);
        if (isOptional)
            add("<circle class='f' cx='{}' cy='{}' r='3.2'/>", x + 13 * end.side, y);
        else
            add("<path class='e' d='M{0} {1}V{2}'/>", x + 11 * end.side, y - 5, y + 5);
    }

    const catalog::Catalog &m_catalog;
    const RelationGraph &m_graph;
    const Layout &m_layout;
    Palette m_palette;
    std::string m_text;
};

} // namespace

std::string toSvg(const catalog::Catalog &catalog, const RelationGraph &graph, const Layout &layout, Theme theme)
{
    const auto shown = shifted(layout); // cards may have been dragged to the left of the origin
    return Writer(catalog, graph, shown, theme).write();
}

} // namespace espalier::graph
