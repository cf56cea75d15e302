// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tablepages.h"

#include <algorithm>
#include <numeric>

namespace espalier::document {

namespace {

constexpr double space = 12; // between columns
constexpr double barWidth = 60;
constexpr double above = 4; // and beneath a row's lines
constexpr double narrowest = 70; // of a column of texts

constexpr TextLook headLook{.size = 10.5, .face = Face::Bold, .colour = look::muted, .leading = 1.35};
constexpr TextLook cellLook{.size = 11, .face = Face::Normal, .colour = look::ink, .leading = 1.35};
constexpr TextLook markedLook{.size = 11, .face = Face::Bold, .colour = look::ink, .leading = 1.35};

double barRoom(const Table::Cell &cell)
{
    return cell.bar ? barWidth + 8 : 0;
}

//! As wide as what stands in it; a head may stand in lines, of a word at least.
double naturalWidth(const Measure &measure, const Table &table, std::size_t column)
{
    const auto &head = table.columns[column].head;
    // A head of several words stands in two lines.
    auto width = 0.6 * measure.widthOf(head, headLook.size, headLook.face);
    for (std::size_t begin = 0; begin <= head.size();) {
        const auto end = std::min(head.find(' ', begin), head.size());
        width = std::max(
            width, measure.widthOf(std::string_view(head).substr(begin, end - begin), headLook.size, headLook.face));
        begin = end + 1;
    }
    for (const auto &row : table.rows) {
        const auto &cell = row.cells[column];
        const auto &look = row.isMarked ? markedLook : cellLook;
        width = std::max(width, measure.widthOf(cell.text, look.size, look.face) + barRoom(cell));
    }
    return width + 1;
}

std::vector<double> widthsOf(const Measure &measure, const Table &table)
{
    std::vector<double> widths;
    double texts = 0;
    double numbers = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(naturalWidth(measure, table, i));
        (table.columns[i].isNumber ? numbers : texts) += widths.back();
    }
    const auto room = sheet::room - space * static_cast<double>(table.columns.size() - 1);
    if (texts + numbers <= room) {
        // What is left goes to the first column, so that figures stand at the right edge.
        widths.front() += room - texts - numbers;
        return widths;
    }
    // Texts give way, the widest first; where that is not enough, all do.
    auto left = room - numbers;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (!table.columns[i].isNumber)
            order.push_back(i);
    }
    std::ranges::sort(order, {}, [&widths](std::size_t i) {
        return widths[i];
    });
    for (std::size_t place = 0; place < order.size(); ++place) {
        auto &width = widths[order[place]];
        width = std::min(width, std::max(narrowest, left / static_cast<double>(order.size() - place)));
        left -= width;
    }
    const auto all = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (all > room) {
        for (auto &width : widths)
            width *= room / all;
    }
    return widths;
}

//! The lines of a row's cells, and how high it is.
struct RowLines
{
    std::vector<std::vector<std::string>> cells;
    double height = 0;
};

RowLines linesOf(const Measure &measure, const std::vector<Table::Cell> &cells, const std::vector<double> &widths,
                 const TextLook &look)
{
    RowLines lines;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lines.cells.push_back(
            measure.linesOf(cells[i].text, std::max(20.0, widths[i] - barRoom(cells[i])), look.size, look.face));
        lines.height = std::max(lines.height, static_cast<double>(lines.cells.back().size()) * look.line());
    }
    lines.height += 2 * above;
    return lines;
}

void drawCells(Sheet &sheet, const Table &table, const std::vector<Table::Cell> &cells, const RowLines &lines,
               const std::vector<double> &widths, const TextLook &look)
{
    auto x = sheet::left;
    const auto y = sheet.y() + above;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (const auto &bar = cells[i].bar) {
            sheet.drawBox(x, y + 3, barWidth, 8, look::rule);
            sheet.drawBox(x, y + 3, barWidth * std::clamp(*bar, 0.0, 1.0), 8, look::accent);
        }
        if (table.columns[i].isNumber)
            sheet.drawLines(lines.cells[i], x + widths[i], y, look, "end");
        else
            sheet.drawLines(lines.cells[i], x + barRoom(cells[i]), y, look);
        x += widths[i] + space;
    }
}

} // namespace

void drawTable(Sheet &sheet, const Table &table)
{
    if (table.columns.empty())
        return;
    const auto widths = widthsOf(sheet.measure(), table);
    std::vector<Table::Cell> head;
    head.reserve(table.columns.size());
    for (const auto &column : table.columns)
        head.push_back({.text = column.head});
    const auto headLines = linesOf(sheet.measure(), head, widths, headLook);
    const auto drawHead = [&] {
        drawCells(sheet, table, head, headLines, widths, headLook);
        sheet.skip(headLines.height);
        sheet.drawRule(sheet.y(), look::faint);
        sheet.skip(1);
    };
    sheet.reserve(headLines.height + 40);
    drawHead();
    for (const auto &row : table.rows) {
        const auto &look = row.isMarked ? markedLook : cellLook;
        const auto lines = linesOf(sheet.measure(), row.cells, widths, look);
        if (sheet.reserve(lines.height))
            drawHead();
        if (row.isMarked)
            sheet.drawBox(sheet::left - 4, sheet.y(), sheet::room + 8, lines.height, look::tint);
        drawCells(sheet, table, row.cells, lines, widths, look);
        sheet.skip(lines.height);
        sheet.drawRule(sheet.y(), look::rule, 0.8);
        sheet.skip(1);
    }
    sheet.skip(12);
}

} // namespace espalier::document
