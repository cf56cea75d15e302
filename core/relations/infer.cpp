// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/infer.h"

#include "core/base/require.h"
#include "core/relations/inferguess.h"
#include "core/relations/inferkeys.h"
#include "core/relations/keyless.h"
#include "core/relations/linktables.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace espalier::relations {

namespace {

constexpr std::size_t mostFaint = 300; // of one database, each of which costs a look at values

bool mayRefer(const catalog::Table &table)
{
    return table.kind != catalog::TableKind::View && table.kind != catalog::TableKind::MaterializedView;
}

class Suggester
{
public:
    Suggester(const catalog::Catalog &catalog, const RelationGraph &graph)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_names(catalog)
        , m_guesser(catalog, graph, m_names)
        , m_keyless(catalog, m_names)
    { }

    std::vector<SuggestedRelation> suggest()
    {
        for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
            if (mayRefer(m_catalog.tables[i]))
                suggestFor({i});
        }
        dropCompanions();
        auto links = relationsToLinks(m_catalog, m_graph, m_suggestions);
        if (!links.empty()) {
            m_suggestions.insert(m_suggestions.end(), std::make_move_iterator(links.begin()),
                                 std::make_move_iterator(links.end()));
            sort(m_suggestions.begin());
        }
        return std::move(m_suggestions);
    }

private:
    void suggestFor(catalog::TableId child)
    {
        const auto &table = m_catalog.table(child);
        const auto begin = m_suggestions.size();
        std::vector<bool> isTaken(table.columns.size());
        for (const auto &hop : m_graph.hops[child.value]) {
            if (hop.direction != Direction::ToParent)
                continue;
            for (const auto column : m_graph.relation(hop.relation).childColumns)
                isTaken[column] = true;
        }
        // What a table inherits is told of the one that it inherits from, whose rows include its own.
        for (std::size_t column = 0; table.inherits && column < table.columns.size(); ++column) {
            if (catalog::findColumn(m_catalog.table(*table.inherits), table.columns[column].name))
                isTaken[column] = true;
        }
        const ColumnNames columns(table);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (!isTaken[column] && mayBeKey(table.columns[column], columns.stem(column)))
                suggestColumn(child, columns, column);
        }
        suggestWhole(child, columns, isTaken, begin);
        sort(m_suggestions.begin() + static_cast<std::ptrdiff_t>(begin));
    }

    void sort(std::vector<SuggestedRelation>::iterator begin)
    {
        std::ranges::sort(begin, m_suggestions.end(), {}, [](const SuggestedRelation &suggestion) {
            const auto &relation = suggestion.relation;
            return std::tuple(relation.child, relation.childColumns, relation.parent);
        });
    }

    void suggestColumn(catalog::TableId child, const ColumnNames &columns, std::size_t column)
    {
        bool isSuggested = false;
        for (const auto &guess : m_guesser.guesses(child, columns, column)) {
            if (guess.isFaint ? m_faint == mostFaint : isSuggested)
                continue;
            auto key = keyFor(m_catalog, columns, column, guess);
            const bool isItself = key && guess.parent == child && key->childColumns == key->parentColumns;
            if (!key || isItself || (guess.isFaint && key->childColumns.size() > 1))
                continue;
            add(child, guess, std::move(*key));
            isSuggested = isSuggested || !guess.isFaint;
            m_faint += guess.isFaint ? 1 : 0;
        }
        for (auto &[guess, key] : m_keyless.find(child, columns, column)) {
            if (isSuggested || m_faint == mostFaint)
                break;
            add(child, guess, std::move(key));
            m_suggestions.back().isKeyless = true;
            ++m_faint;
        }
    }

    //! Composite keys whose columns are all there by name, where none of them is told already.
    void suggestWhole(catalog::TableId child, const ColumnNames &columns, const std::vector<bool> &isTaken,
                      std::size_t begin)
    {
        for (auto &match : m_guesser.wholeKeys(child, columns)) {
            const auto &mine = match.key.childColumns;
            const bool isUsed = std::ranges::all_of(mine, [&](std::size_t column) {
                return isTaken[column];
            });
            const bool isTold = std::any_of(m_suggestions.begin() + static_cast<std::ptrdiff_t>(begin),
                                            m_suggestions.end(), [&](const auto &other) {
                                                return !other.isFaint && other.relation.parent == match.guess.parent
                                                    && other.rule != NameRule::SameKeys;
                                            });
            if (!isUsed && !isTold)
                add(child, match.guess, std::move(match.key));
        }
    }

    //! partition_id, which goes along in composite references all over, refers to nothing by itself,
    //! unless it is named after a table or declared keys say so.
    void dropCompanions()
    {
        std::set<std::string> names;
        std::set<std::string> named;
        for (const auto &suggestion : m_suggestions) {
            const auto &relation = suggestion.relation;
            if (suggestion.rule == NameRule::SameKeys || suggestion.isFaint)
                continue;
            if (relation.childColumns.size() == 1 && suggestion.rule == NameRule::TableName)
                named.insert(nameOf(relation.child, relation.childColumns.front()));
            for (std::size_t i = 0; relation.childColumns.size() > 1 && i < relation.childColumns.size(); ++i) {
                const auto &name = nameOf(relation.child, relation.childColumns[i]);
                if (name == nameOf(relation.parent, relation.parentColumns[i]))
                    names.insert(name);
            }
        }
        // project_id goes along too, but is named after the projects: target_project_id refers to them.
        std::erase_if(names, [&named](const std::string &name) {
            return named.contains(name);
        });
        std::erase_if(m_suggestions, [&](const SuggestedRelation &suggestion) {
            const auto &relation = suggestion.relation;
            const bool isSure = suggestion.rule == NameRule::TableName || suggestion.rule == NameRule::Learned;
            if (relation.childColumns.size() > 1 || isSure)
                return false;
            const auto &name = nameOf(relation.child, relation.childColumns.front());
            return std::ranges::any_of(names, [&name](const std::string &companion) {
                return name == companion || name.ends_with("_" + companion);
            });
        });
    }

    const std::string &nameOf(catalog::TableId table, std::size_t column) const
    {
        return m_catalog.table(table).columns[column].name;
    }

    void add(catalog::TableId child, const Guess &guess, KeyMatch key)
    {
        constexpr double otherType = 0.9;
        constexpr double otherKey = 0.95;
        SuggestedRelation suggestion;
        suggestion.relation =
            inferredRelation(m_catalog, child, guess.parent, std::move(key.childColumns), std::move(key.parentColumns));
        suggestion.rule = guess.rule;
        suggestion.isSameType = key.isSameType;
        suggestion.isPrimaryKey = key.isPrimary;
        suggestion.isFaint = guess.isFaint;
        suggestion.precedents = guess.precedents;
        suggestion.score = guess.score * (key.isSameType ? 1 : otherType) * (key.isPrimary ? 1 : otherKey);
        m_suggestions.push_back(std::move(suggestion));
    }

    const catalog::Catalog &m_catalog;
    const RelationGraph &m_graph;
    TableNames m_names;
    Guesser m_guesser;
    KeylessParents m_keyless;
    std::vector<SuggestedRelation> m_suggestions;
    std::size_t m_faint = 0;
};

} // namespace

Verdict verdict(const SuggestedRelation &suggestion)
{
    if (!suggestion.inclusion)
        return Verdict::Unchecked;
    if (suggestion.inclusion->sampled == 0 || suggestion.inclusion->isParentEmpty)
        return Verdict::Unknown;
    const auto share = suggestion.inclusion->share();
    if (suggestion.isKeyless && !suggestion.inclusion->key)
        return Verdict::Unchecked;
    if (suggestion.isKeyless && suggestion.inclusion->key->shared > 0)
        return Verdict::Refuted;
    if (suggestion.isFaint) {
        const bool isMuch = suggestion.inclusion->sampled >= leastFaintValues;
        return share >= confirmedFaintShare && isMuch ? Verdict::Confirmed : Verdict::Refuted;
    }
    return share >= confirmedShare ? Verdict::Confirmed : share >= doubtfulShare ? Verdict::Doubtful : Verdict::Refuted;
}

bool isTold(const SuggestedRelation &suggestion)
{
    if (suggestion.inclusion && suggestion.inclusion->isSurpassed)
        return false;
    return !suggestion.isFaint || verdict(suggestion) == Verdict::Confirmed;
}

std::string_view describe(NameRule rule)
{
    switch (rule) {
    case NameRule::Learned:
        return "declared keys of that name lead there";
    case NameRule::TableName:
        return "named after the table";
    case NameRule::ModuleTable:
        return "named after a table of its module";
    case NameRule::Role:
        return "a role before the table's name";
    case NameRule::Person:
        return "a person's role";
    case NameRule::Parent:
        return "another row of the same table";
    case NameRule::SameKey:
        return "named as the key";
    case NameRule::SameKeys:
        return "all columns of the key by name";
    }
    return {};
}

std::vector<SuggestedRelation> suggestedRelations(const catalog::Catalog &catalog, const RelationGraph &graph)
{
    ESPALIER_REQUIRE(graph.hops.size() == catalog.tables.size());
    return Suggester(catalog, graph).suggest();
}

} // namespace espalier::relations
