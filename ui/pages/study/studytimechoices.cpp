// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studytimechoices.h"

#include "core/study/paths.h"

#include <utility>

namespace espalier::ui {

namespace {

//! A range of moments tells by its beginning.
bool tellsTime(const catalog::Column &column)
{
    const bool isOfMoments = column.type == catalog::Type::Range && catalog::isMoment(column.element);
    return column.isReadable && (catalog::isMoment(column.type) || isOfMoments);
}

void addColumns(std::vector<TimeChoice> &choices, const catalog::Table &table)
{
    for (const auto &column : table.columns) {
        if (tellsTime(column))
            choices.push_back({TimeChoice::Kind::Column, {.table = table.name, .column = column.name}});
    }
}

void addBorrowed(std::vector<TimeChoice> &choices, const catalog::Catalog &catalog,
                 const relations::RelationGraph &graph, catalog::TableId table)
{
    for (const auto &hop : graph.hops[table.value]) {
        const auto parent = relations::destination(graph, hop);
        if (hop.direction != relations::Direction::ToParent || parent == table)
            continue;
        const auto path = study::toPath(catalog, graph, {hop});
        for (const auto &column : catalog.table(parent).columns) {
            if (tellsTime(column))
                choices.push_back({TimeChoice::Kind::Borrowed,
                                   {.table = catalog.table(table).name, .column = column.name, .path = path}});
        }
    }
}

} // namespace

bool isTimeTold(const study::TableTime *time)
{
    return time != nullptr && (time->isKnownInAdvance || !time->column.empty());
}

bool isSameTime(study::TableTime a, study::TableTime b)
{
    for (auto *time : {&a, &b}) {
        time->isGuessed = false;
        time->columns.clear();
    }
    return a == b;
}

std::vector<TimeChoice> timeChoices(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                    const study::Study &study, const sql::QualifiedName &table,
                                    const study::TableTime *suggested)
{
    const auto *told = study::findTime(study, table);
    const auto current = isTimeTold(told) ? *told : study::TableTime{.table = table};
    std::vector<TimeChoice> choices;
    if (current.isGuessed)
        choices.push_back({TimeChoice::Kind::Confirmed, current});
    if (suggested != nullptr && !(current.isGuessed && isSameTime(*suggested, current)))
        choices.push_back({TimeChoice::Kind::Suggested, *suggested});
    if (const auto id = catalog::findTable(catalog, table)) {
        addColumns(choices, catalog.table(*id));
        addBorrowed(choices, catalog, graph, *id);
    }
    choices.push_back({TimeChoice::Kind::InAdvance, {.table = table, .isKnownInAdvance = true}});
    choices.push_back({TimeChoice::Kind::Always, {.table = table}});
    for (auto &choice : choices) {
        // Who chooses a time has looked at it.
        choice.time.isGuessed = false;
        choice.isCurrent = choice.kind != TimeChoice::Kind::Confirmed && isSameTime(choice.time, current);
    }
    return choices;
}

} // namespace espalier::ui
