// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/texts.h"

#include "core/base/overloaded.h"
#include "core/base/printable.h"

namespace espalier::document {

namespace {

void forEachText(Plot &plot, const TextChange &change)
{
    for (auto *text : {&plot.title, &plot.x.title, &plot.y.title, &plot.description})
        change(*text);
    for (auto *axis : {&plot.x, &plot.y}) {
        for (auto &tick : axis->ticks)
            change(tick.text);
    }
}

void forEachText(Table &table, const TextChange &change)
{
    for (auto &column : table.columns)
        change(column.head);
    for (auto &row : table.rows) {
        for (auto &cell : row.cells)
            change(cell.text);
    }
}

void forEachText(Block &block, const TextChange &change)
{
    std::visit(Overloaded{[&](Paragraph &paragraph) {
                              change(paragraph.text);
                          },
                          [&](Bullets &bullets) {
                              for (auto &item : bullets.items)
                                  change(item);
                          },
                          [&](Notice &notice) {
                              for (auto *text : {&notice.subject, &notice.text, &notice.advice})
                                  change(*text);
                          },
                          [&](Facts &facts) {
                              for (auto &fact : facts.facts) {
                                  change(fact.name);
                                  change(fact.value);
                              }
                          },
                          [&](Tiles &tiles) {
                              for (auto &tile : tiles.tiles) {
                                  for (auto *text : {&tile.name, &tile.value, &tile.detail})
                                      change(*text);
                              }
                          },
                          [&](Table &table) {
                              forEachText(table, change);
                          },
                          [&](Figures &figures) {
                              for (auto &plot : figures.plots)
                                  forEachText(plot, change);
                          }},
               block);
}

} // namespace

void forEachText(Document &document, const TextChange &change)
{
    for (auto *text : {&document.kind, &document.title, &document.lead})
        change(*text);
    for (auto &block : document.front)
        forEachText(block, change);
    for (auto &section : document.sections) {
        change(section.title);
        for (auto &block : section.blocks)
            forEachText(block, change);
    }
    change(document.foot);
}

Document printable(Document document)
{
    forEachText(document, [](std::string &text) {
        text = espalier::printable(text, LineBreaks::Escaped);
    });
    return document;
}

} // namespace espalier::document
