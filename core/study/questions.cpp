// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/questions.h"

#include "core/study/names.h"

#include <algorithm>
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

void keepUnsaid(FutureTarget &asked, const FutureTarget &before, const Question::Said &said)
{
    if (!said.from)
        asked.schedule.from = before.schedule.from;
    if (!said.every)
        asked.schedule.every = before.schedule.every;
    if (!said.atRows)
        asked.schedule.atRows = before.schedule.atRows;
}

void keepAsOf(RowTarget &asked, const RowTarget &before)
{
    asked.asOf = before.asOf;
    asked.asOfPath = before.asOfPath;
    asked.asOfCalendar = before.asOfCalendar;
    asked.asOfEdge = before.asOfEdge;
}

//! The target with what it leaves unsaid. Nothing where another label is asked for.
std::optional<Target> completed(const Target &before, const Question &question)
{
    auto target = question.target;
    if (target.index() != before.index())
        return std::nullopt;
    if (auto *future = std::get_if<FutureTarget>(&target)) {
        keepUnsaid(*future, std::get<FutureTarget>(before), question.said);
    } else if (auto *row = std::get_if<RowTarget>(&target)) {
        const auto &other = std::get<RowTarget>(before);
        if (row->column != other.column)
            return std::nullopt;
        if (!question.said.asOf)
            keepAsOf(*row, other);
    } else {
        const auto &given = std::get<GivenTarget>(target);
        const auto &other = std::get<GivenTarget>(before);
        if (given.table != other.table || given.label != other.label)
            return std::nullopt;
    }
    return target;
}

//! The split, and what features see, as far as the question has times for them.
void fitTimes(Study &study)
{
    const auto usual = usualSplit(study);
    const bool isImpossible = (study.split.kind == SplitKind::Time && !hasAsOf(study))
        || (study.split.kind == SplitKind::Given && usual != SplitKind::Given);
    if (isImpossible)
        study.split.kind = usual;
    if (!hasAsOf(study))
        study.frozen.reset();
}

Task taskOfColumn(const catalog::Column *column)
{
    if (column == nullptr)
        return Task::Regression;
    if (column->type == catalog::Type::Boolean)
        return Task::Binary;
    return catalog::featureUse(column->type).use == catalog::Use::Number ? Task::Regression : Task::Multiclass;
}

const catalog::Column *columnOf(const catalog::Catalog &catalog, const sql::QualifiedName &table,
                                const std::string &name)
{
    const auto id = catalog::findTable(catalog, table);
    const auto place = id ? catalog::findColumn(catalog.table(*id), name) : std::nullopt;
    return place ? &catalog.table(*id).columns[*place] : nullptr;
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

bool canBeFilledIn(const catalog::Table &table, std::size_t column)
{
    const auto &asked = table.columns[column];
    const auto use = catalog::featureUse(asked.type).use;
    const bool isLabel = use == catalog::Use::Number || use == catalog::Use::Category;
    const bool isKey = std::ranges::find(table.primaryKey, column) != table.primaryKey.end();
    if (table.primaryKey.empty() || !catalog::isWholeReadable(table) || !asked.isReadable || !isLabel || isKey)
        return false;
    return asked.statistics ? asked.statistics->nullFraction > 0 && asked.statistics->nullFraction < 1
                            : asked.isNullable;
}

TargetWords fillingWords(const catalog::Table &table, std::size_t column)
{
    return {.entity = tableText(table.name), .column = table.columns[column].name};
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
        keepAsOf(*row, *before);
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

std::optional<Study> withQuestion(const Study &study, const Question &question)
{
    if (!(study.entity == question.entity))
        return std::nullopt;
    auto target = completed(study.target, question);
    if (!target)
        return std::nullopt;
    auto changed = study;
    changed.target = std::move(*target);
    changed.filter = question.filter;
    if (changed.task != question.task)
        changed.metric.clear();
    changed.task = question.task;
    fitTimes(changed);
    return changed;
}

Task usualTask(const catalog::Catalog &catalog, const sql::QualifiedName &entity, const Target &target)
{
    if (const auto *future = std::get_if<FutureTarget>(&target))
        return future->condition || isFlag(future->aggregate) ? Task::Binary : Task::Regression;
    if (const auto *row = std::get_if<RowTarget>(&target))
        return row->condition ? Task::Binary : taskOfColumn(columnOf(catalog, entity, row->column));
    const auto &given = std::get<GivenTarget>(target);
    const auto *label = columnOf(catalog, given.table, given.label);
    const bool isOfTwo = label != nullptr && label->statistics && label->statistics->distinct == 2;
    return isOfTwo ? Task::Binary : taskOfColumn(label);
}

SplitKind usualSplit(const Study &study)
{
    const auto *given = std::get_if<GivenTarget>(&study.target);
    if (given != nullptr && !given->split.empty())
        return SplitKind::Given;
    return hasAsOf(study) ? SplitKind::Time : SplitKind::Random;
}

} // namespace espalier::study
