// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/decisions.h"

#include "core/relations/keyvalues.h"
#include "core/study/borrowedtimes.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

namespace espalier::workbench {

namespace {

std::vector<std::string> columnNames(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    std::vector<std::string> names;
    names.reserve(columns.size());
    for (const auto column : columns)
        names.push_back(table.columns[column].name);
    return names;
}

std::optional<std::vector<std::size_t>> columnPlaces(const catalog::Table &table, const std::vector<std::string> &names)
{
    std::vector<std::size_t> places;
    for (const auto &name : names) {
        const auto place = catalog::findColumn(table, name);
        if (!place)
            return std::nullopt;
        places.push_back(*place);
    }
    return places;
}

bool isAt(const study::TableTime &left, const study::TableTime &right)
{
    return left.table == right.table && left.column == right.column && left.path == right.path;
}

bool isDeclared(const catalog::Catalog &catalog, const relations::Relation &relation)
{
    return std::ranges::any_of(catalog.foreignKeys, [&](const catalog::ForeignKey &key) {
        return key.from == relation.child && key.to == relation.parent
            && std::ranges::is_permutation(key.fromColumns, relation.childColumns);
    });
}

} // namespace

void decide(Decisions &decisions, RelationDecision decision)
{
    forget(decisions, decision.relation);
    const auto place =
        std::ranges::lower_bound(decisions.relations, decision.relation, {}, &RelationDecision::relation);
    decisions.relations.insert(place, std::move(decision));
}

void forget(Decisions &decisions, const NamedRelation &relation)
{
    std::erase_if(decisions.relations, [&relation](const RelationDecision &other) {
        return other.relation == relation;
    });
}

void decide(Decisions &decisions, const study::TableTime &time, Decision decision)
{
    forget(decisions, time);
    auto &[accepted, dismissed] = decisions.times;
    if (decision == Decision::Accepted) {
        std::erase_if(accepted, [&time](const auto &other) {
            return other.table == time.table;
        });
    }
    auto &list = decision == Decision::Accepted ? accepted : dismissed;
    list.push_back(time);
    list.back().isGuessed = false;
    std::ranges::sort(list, {}, [](const study::TableTime &each) {
        return std::tuple(each.table, each.path.size(), each.column);
    });
}

void forget(Decisions &decisions, const study::TableTime &time)
{
    for (auto *list : {&decisions.times.accepted, &decisions.times.dismissed}) {
        std::erase_if(*list, [&time](const auto &other) {
            return isAt(other, time);
        });
    }
}

void addUndecided(Decisions &decisions, const Decisions &others)
{
    for (const auto &other : others.relations) {
        if (std::ranges::find(decisions.relations, other.relation, &RelationDecision::relation)
            == decisions.relations.end())
            decide(decisions, other);
    }
    // A table has one accepted time column: a choice of it that was made here stays.
    const auto before = decisions.times;
    const auto add = [&](const std::vector<study::TableTime> &times, Decision decision) {
        for (const auto &time : times) {
            const auto isThis = [&](const study::TableTime &mine) {
                return decision == Decision::Accepted ? mine.table == time.table : isAt(mine, time);
            };
            const auto isDecided = [&](const study::TableTime &mine) {
                return isAt(mine, time);
            };
            if (std::ranges::none_of(before.accepted, isThis) && std::ranges::none_of(before.dismissed, isDecided))
                decide(decisions, time, decision);
        }
    };
    add(others.times.accepted, Decision::Accepted);
    add(others.times.dismissed, Decision::Dismissed);
}

NamedRelation named(const catalog::Catalog &catalog, const relations::Relation &relation)
{
    const auto &child = catalog.table(relation.child);
    const auto &parent = catalog.table(relation.parent);
    return {.child = child.name,
            .childColumns = columnNames(child, relation.childColumns),
            .parent = parent.name,
            .parentColumns = columnNames(parent, relation.parentColumns)};
}

std::optional<relations::Relation> located(const catalog::Catalog &catalog, const NamedRelation &relation)
{
    const auto child = catalog::findTable(catalog, relation.child);
    const auto parent = catalog::findTable(catalog, relation.parent);
    if (!child || !parent || relation.childColumns.empty()
        || relation.childColumns.size() != relation.parentColumns.size())
        return std::nullopt;
    auto mine = columnPlaces(catalog.table(*child), relation.childColumns);
    auto theirs = columnPlaces(catalog.table(*parent), relation.parentColumns);
    if (!mine || !theirs)
        return std::nullopt;
    return relations::inferredRelation(catalog, *child, *parent, std::move(*mine), std::move(*theirs));
}

std::string describe(const NamedRelation &relation)
{
    return fmt::format("{}({})->{}({})", sql::displayName(relation.child), fmt::join(relation.childColumns, ","),
                       sql::displayName(relation.parent), fmt::join(relation.parentColumns, ","));
}

std::vector<relations::Relation> acceptedRelations(const catalog::Catalog &catalog, const Decisions &decisions)
{
    std::vector<relations::Relation> accepted;
    for (const auto &decision : decisions.relations) {
        if (decision.decision != Decision::Accepted)
            continue;
        auto relation = located(catalog, decision.relation);
        if (relation && !isDeclared(catalog, *relation))
            accepted.push_back(std::move(*relation));
    }
    return accepted;
}

std::vector<relations::SuggestedRelation>
openSuggestions(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Decisions &decisions)
{
    auto suggestions = relations::suggestedRelations(catalog, graph);
    std::erase_if(suggestions, [&](const relations::SuggestedRelation &suggestion) {
        const auto names = named(catalog, suggestion.relation);
        const auto found = std::ranges::find(decisions.relations, names, &RelationDecision::relation);
        return found != decisions.relations.end() && found->decision == Decision::Dismissed;
    });
    return suggestions;
}

std::vector<study::TimeSuggestion> openTimes(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                             const Decisions &decisions)
{
    auto times = study::timeSuggestions(catalog, graph, decisions.times);
    std::erase_if(times, [&decisions](const study::TimeSuggestion &suggestion) {
        return std::ranges::any_of(decisions.times.accepted, [&suggestion](const auto &other) {
            return isAt(other, suggestion.time);
        });
    });
    return times;
}

std::string describe(const catalog::Catalog &catalog, const relations::SuggestedRelation &suggestion)
{
    return std::string(relations::describe(suggestion.rule))
        + (suggestion.isSameType ? ", same type; " : ", comparable types; ")
        + describe(catalog, suggestion.relation, suggestion.inclusion);
}

std::string describe(const catalog::Catalog &catalog, const relations::Relation &relation,
                     const std::optional<relations::Inclusion> &inclusion)
{
    if (!inclusion)
        return "values not checked";
    if (inclusion->isParentEmpty)
        return "the parent has no rows";
    if (inclusion->sampled == 0)
        return "no values to check";
    const auto &parent = catalog.table(relation.parent);
    if (inclusion->isFromStatistics)
        return fmt::format("the statistics show too few of its values in {}", sql::displayName(parent.name));
    const auto columns = fmt::format("{}.{}", sql::displayName(parent.name),
                                     fmt::join(columnNames(parent, relation.parentColumns), ","));
    auto text = fmt::format("{} of {} sampled values found in {}", inclusion->found, inclusion->sampled, columns);
    if (inclusion->key)
        text += "; " + describe(*inclusion->key, columns);
    return text;
}

std::string describe(const relations::KeyValues &key, const std::string &columns)
{
    if (key.shared > 0)
        return fmt::format("{} values of {} are those of several rows", key.shared, columns);
    const auto *scope = key.rows < static_cast<std::uint64_t>(relations::mostKeyRows) ? "" : "the first ";
    return fmt::format("{} is no declared key: no two of {}{} rows share a value", columns, scope, key.rows);
}

} // namespace espalier::workbench
