// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/questions.h"

#include <deque>
#include <utility>
#include <variant>

namespace espalier::study {

namespace {

constexpr std::size_t farthestAsked = 3; // relations

bool isSameEnd(const FutureTarget &a, const FutureTarget &b)
{
    return !a.path.empty() && !b.path.empty() && a.path.back().table == b.path.back().table;
}

//! What the sentence does not say is kept: the path, conditions on its end, and when examples are taken.
Target keptTarget(const FutureTarget &before, FutureTarget asked)
{
    asked.schedule = before.schedule;
    if (!isSameEnd(before, asked))
        return asked;
    asked.path = before.path;
    asked.where = before.where;
    if (asked.alive)
        asked.alive->path = before.alive ? before.alive->path : before.path;
    return asked;
}

} // namespace

std::vector<catalog::TableId> reachedByMany(const relations::RelationGraph &graph, catalog::TableId start)
{
    struct Reached
    {
        catalog::TableId table;
        std::size_t hops = 0;
        bool isMany = false;
    };
    std::vector<bool> isSeen(graph.hops.size() * 2);
    std::vector<catalog::TableId> found;
    std::deque<Reached> open{{start, 0, false}};
    while (!open.empty()) {
        const auto reached = open.front();
        open.pop_front();
        const auto place = reached.table.value * 2 + (reached.isMany ? 1 : 0);
        if (isSeen[place])
            continue;
        isSeen[place] = true;
        if (reached.isMany && !(reached.table == start))
            found.push_back(reached.table);
        if (reached.hops == farthestAsked)
            continue;
        for (const auto &hop : graph.hops[reached.table.value])
            open.push_back({relations::destination(graph, hop), reached.hops + 1,
                            reached.isMany || relations::isToMany(graph, hop)});
    }
    return found;
}

std::optional<catalog::TableId> likelyEntity(const catalog::Catalog &catalog, const relations::RelationGraph &graph)
{
    std::optional<catalog::TableId> best;
    std::ptrdiff_t most = -1;
    for (std::size_t i = 0; i < catalog.tables.size() && i < graph.hops.size(); ++i) {
        const auto many = std::ranges::count_if(graph.hops[i], [&graph](const auto &hop) {
            return relations::isToMany(graph, hop);
        });
        if (many > most && !catalog.tables[i].primaryKey.empty()) {
            most = many;
            best = catalog::TableId{i};
        }
    }
    return best;
}

bool needsColumn(Aggregate aggregate)
{
    return traitsOf(aggregate).taken != Taken::Rows;
}

bool isFlag(std::optional<Aggregate> asked)
{
    return asked && traitsOf(*asked).isFlag;
}

std::optional<Study> withQuestion(const Study &study, const Study &composed)
{
    if (!(study.entity == composed.entity))
        return std::nullopt;
    auto target = composed.target;
    if (const auto *future = std::get_if<FutureTarget>(&composed.target)) {
        const auto *before = std::get_if<FutureTarget>(&study.target);
        if (before == nullptr)
            return std::nullopt;
        target = keptTarget(*before, *future);
    } else if (auto *row = std::get_if<RowTarget>(&target)) {
        const auto *before = std::get_if<RowTarget>(&study.target);
        if (before == nullptr || before->column != row->column)
            return std::nullopt;
        row->asOf = before->asOf;
        row->asOfPath = before->asOfPath;
        row->asOfCalendar = before->asOfCalendar;
        row->asOfEdge = before->asOfEdge;
    }
    auto changed = study;
    changed.name = composed.name;
    if (target == study.target)
        return changed;
    changed.target = std::move(target);
    if (changed.task != composed.task)
        changed.metric.clear();
    changed.task = composed.task;
    return changed;
}

} // namespace espalier::study
