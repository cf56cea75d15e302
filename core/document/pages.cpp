// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pages.h"

#include "core/base/overloaded.h"
#include "core/document/sheet.h"
#include "core/document/tablepages.h"

#include <algorithm>

namespace espalier::document {

namespace {

constexpr double gap = 10;

void draw(Sheet &sheet, const Paragraph &paragraph)
{
    constexpr double pad = 9;
    switch (paragraph.tone) {
    case Paragraph::Tone::Plain:
        sheet.write(paragraph.text, {});
        break;
    case Paragraph::Tone::Small:
        sheet.write(paragraph.text, {.size = 10.5, .colour = look::muted});
        break;
    case Paragraph::Tone::Code: {
        const TextLook typed{.size = 10, .face = Face::Typed, .colour = look::muted};
        const auto lines = sheet.measure().linesOf(paragraph.text, sheet::room - 2 * pad, typed.size, typed.face);
        const auto height = typed.line() * static_cast<double>(lines.size()) + 2 * pad;
        sheet.reserve(height);
        sheet.drawBox(sheet::left, sheet.y(), sheet::room, std::min(height, sheet::bottom - sheet.y()), look::tint);
        sheet.skip(pad);
        sheet.write(paragraph.text, typed, sheet::left + pad, sheet::room - 2 * pad);
        sheet.skip(pad);
        break;
    }
    }
    sheet.skip(gap);
}

void draw(Sheet &sheet, const Bullets &bullets)
{
    constexpr double indent = 16;
    for (const auto &item : bullets.items) {
        const TextLook look;
        sheet.reserve(look.line() * 2);
        sheet.drawLines({"•"}, sheet::left + 3, sheet.y(), look);
        sheet.write(item, look, sheet::left + indent, sheet::room - indent);
        sheet.skip(4);
    }
    sheet.skip(gap);
}

void draw(Sheet &sheet, const Notice &notice)
{
    constexpr double pad = 10;
    const TextLook plain;
    const TextLook small{.size = 10.5, .colour = look::muted};
    const auto width = sheet::room - 2 * pad - 3;
    const auto text = notice.subject.empty() ? notice.text : notice.subject + ": " + notice.text;
    const auto lines = sheet.measure().linesOf(text, width, plain.size);
    const auto advice =
        notice.advice.empty() ? std::vector<std::string>() : sheet.measure().linesOf(notice.advice, width, small.size);
    const auto height =
        static_cast<double>(lines.size()) * plain.line() + static_cast<double>(advice.size()) * small.line() + 2 * pad;
    sheet.reserve(height);
    const auto room = std::min(height, sheet::bottom - sheet.y());
    sheet.drawBox(sheet::left, sheet.y(), sheet::room, room, look::tint);
    sheet.drawBox(sheet::left, sheet.y(), 3, room, notice.isGrave ? look::grave : look::caution);
    sheet.skip(pad);
    sheet.write(text, plain, sheet::left + pad + 3, width);
    if (!notice.advice.empty())
        sheet.write(notice.advice, small, sheet::left + pad + 3, width);
    sheet.skip(pad + gap);
}

constexpr double factNames = 175; // wide
constexpr double factSpace = 4;

//! Of one fact: its lines, and how high they are.
struct FactLines
{
    std::vector<std::string> name;
    TextLook look;
    double height = 0;
};

constexpr TextLook factName{.colour = look::muted};

FactLines linesOf(const Sheet &sheet, const Facts::Fact &fact)
{
    FactLines lines{.name = sheet.measure().linesOf(fact.name, factNames - 14, factName.size),
                    .look = {.size = fact.isCode ? 10.5 : 12.5, .face = fact.isCode ? Face::Typed : Face::Normal}};
    const auto value =
        sheet.measure().linesOf(fact.value, sheet::room - factNames, lines.look.size, lines.look.face).size();
    lines.height = std::max(static_cast<double>(lines.name.size()) * factName.line(),
                            static_cast<double>(value) * lines.look.line() + (fact.isCode ? 2 : 0));
    return lines;
}

double heightOf(const Sheet &sheet, const Facts &facts)
{
    double height = 0;
    for (const auto &fact : facts.facts)
        height += linesOf(sheet, fact).height + factSpace;
    return height;
}

void draw(Sheet &sheet, const Facts &facts)
{
    for (const auto &fact : facts.facts) {
        const auto lines = linesOf(sheet, fact);
        sheet.reserve(std::min(lines.height, factName.line() * 8));
        const auto before = sheet.y();
        sheet.drawLines(lines.name, sheet::left, before, factName);
        if (fact.isCode)
            sheet.skip(2);
        sheet.write(fact.value, lines.look, sheet::left + factNames, sheet::room - factNames);
        sheet.skip(std::max(0.0, before + lines.height - sheet.y()) + factSpace);
    }
    sheet.skip(gap);
}

struct TileLines
{
    std::vector<std::string> name;
    std::vector<std::string> value;
    std::vector<std::string> detail;
};

void draw(Sheet &sheet, const Tiles &tiles)
{
    if (tiles.tiles.empty())
        return;
    constexpr double space = 12;
    constexpr double pad = 11;
    const TextLook small{.size = 10, .colour = look::muted};
    const TextLook large{.size = 20, .face = Face::Bold, .colour = look::ink, .leading = 1.3};
    const auto count = static_cast<double>(tiles.tiles.size());
    const auto width = (sheet::room - space * (count - 1)) / count;
    std::vector<TileLines> all;
    double height = 0;
    for (const auto &[name, value, detail] : tiles.tiles) {
        const auto &measure = sheet.measure();
        all.push_back({.name = measure.linesOf(name, width - 2 * pad, small.size),
                       .value = measure.linesOf(value, width - 2 * pad, large.size, large.face),
                       .detail = measure.linesOf(detail, width - 2 * pad, small.size)});
        const auto &lines = all.back();
        height = std::max(height,
                          static_cast<double>(lines.name.size() + lines.detail.size()) * small.line()
                              + static_cast<double>(lines.value.size()) * large.line() + 2 * pad);
    }
    sheet.reserve(height);
    auto x = sheet::left;
    for (const auto &lines : all) {
        sheet.drawBox(x, sheet.y(), width, height, look::tint);
        auto y = sheet.y() + pad;
        sheet.drawLines(lines.name, x + pad, y, small);
        y += static_cast<double>(lines.name.size()) * small.line();
        sheet.drawLines(lines.value, x + pad, y, large);
        y += static_cast<double>(lines.value.size()) * large.line();
        sheet.drawLines(lines.detail, x + pad, y, small);
        x += width + space;
    }
    sheet.skip(height + gap + 4);
}

void draw(Sheet &sheet, const Table &table)
{
    drawTable(sheet, table);
}

void draw(Sheet &sheet, const Figures &figures)
{
    constexpr double space = 22;
    constexpr double largest = 0.94; // what is drawn small stays small
    const std::size_t beside = figures.plots.size() == 3 ? 3 : 2;
    const auto width = (sheet::room - space * static_cast<double>(beside - 1)) / static_cast<double>(beside);
    const auto scale = std::min(width / plotWidth, largest);
    for (std::size_t begin = 0; begin < figures.plots.size(); begin += beside) {
        const auto height = plotHeight * scale;
        sheet.reserve(height);
        auto x = sheet::left;
        for (auto i = begin; i < std::min(begin + beside, figures.plots.size()); ++i) {
            sheet.drawShape(x, sheet.y(), scale, svgOf(figures.plots[i]));
            x += width + space;
        }
        sheet.skip(height + gap);
    }
}

void drawAll(Sheet &sheet, const std::vector<Block> &blocks)
{
    for (const auto &block : blocks) {
        std::visit(
            [&sheet](const auto &one) {
                draw(sheet, one);
            },
            block);
    }
}

} // namespace

std::vector<std::string> pagesOf(const Document &document, const Measure &measure)
{
    Sheet sheet(measure);
    sheet.write(document.kind, {.size = 11, .face = Face::Bold, .colour = look::accent});
    sheet.skip(4);
    sheet.write(document.title, {.size = 29, .face = Face::Bold, .colour = look::ink, .leading = 1.2});
    sheet.skip(8);
    sheet.write(document.lead, {.size = 15, .face = Face::Normal, .colour = look::ink, .leading = 1.4});
    sheet.skip(16);
    sheet.drawRule(sheet.y(), look::ink, 1.5);
    sheet.skip(18);
    drawAll(sheet, document.front);
    for (const auto &section : document.sections) {
        // A title stands over something, and facts stand together.
        constexpr double titleRoom = 60;
        auto below = titleRoom;
        if (const auto *facts = section.blocks.empty() ? nullptr : std::get_if<Facts>(&section.blocks.front()))
            below = std::min(heightOf(sheet, *facts), sheet::height / 3);
        const TextLook title{.size = 16, .face = Face::Bold, .colour = look::ink, .leading = 1.3};
        sheet.reserve(titleRoom + below);
        if (!sheet.isAtTop()) {
            sheet.skip(10);
            sheet.drawRule(sheet.y(), look::rule);
            sheet.skip(12);
        }
        sheet.write(section.title, title);
        sheet.skip(6);
        drawAll(sheet, section.blocks);
    }
    sheet.write(document.foot, {.size = 10, .face = Face::Normal, .colour = look::muted});
    return sheet.finish(document.kind + " · " + document.title);
}

} // namespace espalier::document
