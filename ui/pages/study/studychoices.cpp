// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studychoices.h"

#include "core/study/names.h"
#include "core/study/projectname.h"
#include "ui/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace espalier::ui {

namespace {

constexpr std::size_t longestPath = 3;
constexpr int longestName = 40;

bool needsNumber(study::Aggregate aggregate)
{
    const auto taken = study::traitsOf(aggregate).taken;
    return taken == study::Taken::Number || taken == study::Taken::NumberOrMoment;
}

bool isSameEnd(const study::FutureTarget &a, const study::FutureTarget &b)
{
    return !a.path.empty() && !b.path.empty() && a.path.back().table == b.path.back().table;
}

//! What the sentence does not say is kept: the path, conditions on its end, and when examples are taken.
study::Target kept(const study::FutureTarget &before, study::FutureTarget asked)
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

QString questionTable(const catalog::Table &table)
{
    return toQString(study::tableText(table.name));
}

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
        if (reached.hops == longestPath)
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

bool needsColumn(study::Aggregate aggregate)
{
    return study::traitsOf(aggregate).taken != study::Taken::Rows;
}

bool isFlag(std::optional<study::Aggregate> asked)
{
    return asked && study::traitsOf(*asked).isFlag;
}

QStringList questionColumns(const catalog::Table &table, std::optional<study::Aggregate> aggregate)
{
    QStringList names;
    for (const auto &column : table.columns) {
        const auto use = catalog::featureUse(column.type).use;
        const bool isCategory = use == catalog::Use::Category && !(aggregate && needsNumber(*aggregate));
        if (use == catalog::Use::Number || isCategory)
            names.append(toQString(column.name));
    }
    return names;
}

QString suggestedName(const QString &table, const QString &detail)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9_]+"));
    auto text = QStringLiteral("%1_%2").arg(table, detail).toLower().replace(others, QStringLiteral("_"));
    while (!text.isEmpty() && !(text.front() >= u'a' && text.front() <= u'z'))
        text.remove(0, 1);
    text.truncate(longestName);
    // A table of predictions with a column "project", say.
    const bool isTaken = !text.isEmpty() && !study::checkNewProjectName(text.toStdString());
    return isTaken ? QStringLiteral("study_%1").arg(text).left(longestName) : text;
}

QString conditionText(const std::optional<study::Condition> &condition)
{
    if (!condition)
        return {};
    return QStringLiteral("%1 %2")
        .arg(toQString(nameOf(study::operatorNames, condition->op)), toQString(condition->value))
        .trimmed();
}

std::optional<study::Study> withQuestion(const study::Study &study, const study::Study &composed)
{
    if (!(study.entity == composed.entity))
        return std::nullopt;
    auto target = composed.target;
    if (const auto *future = std::get_if<study::FutureTarget>(&composed.target)) {
        const auto *before = std::get_if<study::FutureTarget>(&study.target);
        if (before == nullptr)
            return std::nullopt;
        target = kept(*before, *future);
    } else if (auto *row = std::get_if<study::RowTarget>(&target)) {
        const auto *before = std::get_if<study::RowTarget>(&study.target);
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

} // namespace espalier::ui
