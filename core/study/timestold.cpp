// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/timestold.h"

#include "core/study/labelbarrier.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace espalier::study {

namespace {

bool tells(const TableTime &time)
{
    return time.isKnownInAdvance || !time.column.empty();
}

bool isSame(const TableTime &left, const TableTime &right)
{
    return left.column == right.column && left.path == right.path;
}

//! What is known of each table, by its name: a study may name thousands, and is told anew with each change.
struct ByTable
{
    std::map<sql::QualifiedName, const TableTime *> stated;
    std::map<sql::QualifiedName, const TimeSuggestion *> suggested;

    ByTable(const Study &study, const std::vector<TimeSuggestion> &suggestions)
    {
        // The first of a table counts; names mostly come in their order.
        for (const auto &time : study.times)
            stated.try_emplace(stated.end(), time.table, &time);
        for (const auto &suggestion : suggestions)
            suggested.try_emplace(suggested.end(), suggestion.time.table, &suggestion);
    }

    const TableTime *timeOf(const sql::QualifiedName &table) const
    {
        const auto found = stated.find(table);
        return found == stated.end() ? nullptr : found->second;
    }
};

void addReasons(TimeTold &told, const ByTable &known)
{
    const auto found = known.suggested.find(told.table);
    if (found == known.suggested.end())
        return;
    if (told.time && isSame(*told.time, found->second->time))
        told.reasons = found->second->reasons;
    else
        told.suggested = found->second->time;
}

TimeTold toldOf(const Study &study, const sql::QualifiedName &table, const ByTable &known)
{
    TimeTold told{.table = table};
    auto time = visibilityOf(study, table, known.timeOf(table));
    if (isTimeFromAbove(study, table, time)) {
        told.ground = TimeGround::FromAbove;
        told.unheeded = std::move(time);
        return told;
    }
    const bool isExamples = isLabelTable(study, table) || isMaturingTable(study, table);
    if (time && tells(*time))
        told.time = std::move(time);
    if (isExamples && told.time && !told.time->isKnownInAdvance)
        told.ground = TimeGround::Examples;
    told.isGuessed = told.time && told.time->isGuessed;
    if (const auto *row = std::get_if<RowTarget>(&study.target);
        row != nullptr && isMaturingLabel(study, table, row->column))
        told.label = columnTime(study, table, row->column);
    if (!isLabelTable(study, table))
        addReasons(told, known);
    return told;
}

std::set<sql::QualifiedName> tablesOfTarget(const Study &study)
{
    std::set<sql::QualifiedName> tables{study.entity};
    const auto add = [&tables](const Path &path) {
        for (const auto &hop : path)
            tables.insert(hop.table);
    };
    if (const auto *row = std::get_if<RowTarget>(&study.target))
        add(row->asOfPath);
    if (const auto *given = std::get_if<GivenTarget>(&study.target))
        tables.insert(given->table);
    if (const auto *future = std::get_if<FutureTarget>(&study.target)) {
        add(future->path);
        if (future->alive)
            add(future->alive->path);
        add(future->schedule.atRows);
    }
    return tables;
}

std::map<sql::QualifiedName, std::size_t> featuresOfTables(const Study &study)
{
    std::map<sql::QualifiedName, std::size_t> counts;
    for (const auto &feature : study.features) {
        const auto path = wholePath(feature);
        std::set<sql::QualifiedName> tables;
        for (const auto &hop : path)
            tables.insert(hop.table);
        if (path.empty())
            tables.insert(study.entity);
        for (const auto &table : tables)
            ++counts[table];
    }
    return counts;
}

bool isSeen(const TimeTold &told)
{
    return told.isOfTarget || told.features > 0;
}

//! The tables that rows of this one have their time from.
void addLenders(const TimeTold &told, std::set<sql::QualifiedName> &tables)
{
    if (!told.time)
        return;
    for (const auto &hop : told.time->path)
        tables.insert(hop.table);
}

} // namespace

bool isUnused(const TimeTold &told)
{
    return !isSeen(told) && !told.isLent;
}

std::size_t guessedTimes(const Study &study)
{
    const ByTable known(study, {});
    auto used = tablesOfTarget(study);
    for (const auto &[table, count] : featuresOfTables(study))
        used.insert(table);
    std::set<sql::QualifiedName> lent;
    for (const auto &table : used)
        addLenders(toldOf(study, table, known), lent);
    used.merge(lent);
    return static_cast<std::size_t>(std::ranges::count_if(used, [&](const sql::QualifiedName &table) {
        return toldOf(study, table, known).isGuessed;
    }));
}

std::vector<TimeTold> timesTold(const Study &study, const std::vector<TimeSuggestion> &suggestions)
{
    const ByTable known(study, suggestions);
    const auto target = tablesOfTarget(study);
    const auto features = featuresOfTables(study);
    std::vector<TimeTold> all;
    std::set<sql::QualifiedName> lent;
    const auto tables = tablesOf(study);
    all.reserve(tables.size());
    for (const auto &table : tables) {
        auto told = toldOf(study, table, known);
        told.isOfTarget = target.contains(table);
        const auto count = features.find(table);
        told.features = count == features.end() ? 0 : count->second;
        if (isSeen(told))
            addLenders(told, lent);
        all.push_back(std::move(told));
    }
    for (auto &told : all)
        told.isLent = lent.contains(told.table);
    std::vector<TimeTold> used;
    std::vector<TimeTold> unused;
    used.reserve(all.size());
    unused.reserve(all.size());
    for (auto &told : all) {
        auto &place = isUnused(told) ? unused : used;
        place.push_back(std::move(told));
    }
    std::ranges::move(unused, std::back_inserter(used));
    return used;
}

} // namespace espalier::study
