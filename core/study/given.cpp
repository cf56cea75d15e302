// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/given.h"

#include "core/base/text.h"
#include "core/study/columnname.h"
#include "core/study/labelfindings.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/times.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace espalier::study {

namespace {

using catalog::Table;

Failure refused(std::string subject, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

//! The examples' columns beside the entity's key; nothing where the relation does not lead to the whole of it.
std::vector<std::string> keysOf(const catalog::Catalog &catalog, const relations::Relation &relation)
{
    std::vector<std::string> names;
    for (const auto key : catalog.table(relation.parent).primaryKey) {
        const auto place = std::ranges::find(relation.parentColumns, key);
        if (place == relation.parentColumns.end())
            return {};
        const auto index = static_cast<std::size_t>(place - relation.parentColumns.begin());
        names.push_back(catalog.table(relation.child).columns[relation.childColumns[index]].name);
    }
    return names;
}

std::string likelyTime(const Table &table)
{
    if (const auto time = suggestedTime(table))
        return time->column;
    const auto found = std::ranges::find_if(table.columns, [](const catalog::Column &column) {
        return catalog::isMoment(column.type);
    });
    return found == table.columns.end() ? std::string() : found->name;
}

std::string likelySplit(const Table &table)
{
    for (const auto &column : table.columns) {
        if (holdsParts(column) || isNamedAsSplit(column.name))
            return column.name;
    }
    return {};
}

bool isLoneKey(const Table &table, const catalog::Column &column)
{
    return table.primaryKey.size() == 1 && table.columns[table.primaryKey.front()].name == column.name;
}

//! What is left when the other columns are taken: one named so, else a yes or no, else the last.
std::string likelyLabel(const Table &table, const GivenTarget &target)
{
    std::string label;
    int best = 0;
    for (const auto &column : table.columns) {
        const auto use = catalog::featureUse(column.type).use;
        const bool isTaken = std::ranges::find(target.keyColumns, column.name) != target.keyColumns.end()
            || column.name == target.split || catalog::isMoment(column.type) || isLoneKey(table, column);
        if (isTaken || (use != catalog::Use::Number && use != catalog::Use::Category))
            continue;
        const int score = isNamedAsLabel(column.name) ? 3 : column.type == catalog::Type::Boolean ? 2 : 1;
        if (score >= best) {
            best = score;
            label = column.name;
        }
    }
    return label;
}

std::optional<Duration> namedWindow(const Table &table, const std::string &label)
{
    const auto named = windowNamed(table, label);
    return named ? std::optional(named->span) : std::nullopt;
}

int scoreOf(const Table &table, const GivenTarget &target)
{
    int score = isNamedAsLabel(table.name.name) ? 4 : 0;
    score += isNamedAsLabel(target.label) ? 4 : 0;
    score += target.split.empty() ? 0 : 3;
    score += target.window ? 1 : 0;
    // Labels are told apart by whose and when.
    const bool isKeyed = table.primaryKey.size() == target.keyColumns.size() + 1;
    score += isKeyed ? 2 : 0;
    return score - static_cast<int>(std::min<std::size_t>(table.columns.size(), 30) / 6);
}

GivenExamples examplesAlong(const catalog::Catalog &catalog, const relations::Relation &relation)
{
    const auto &table = catalog.table(relation.child);
    GivenExamples examples{.table = relation.child, .entity = relation.parent};
    auto &target = examples.target;
    target.table = table.name;
    target.keyColumns = keysOf(catalog, relation);
    target.asOf = likelyTime(table);
    target.split = likelySplit(table);
    target.label = likelyLabel(table, target);
    target.window = namedWindow(table, target.label);
    examples.score = scoreOf(table, target);
    return examples;
}

Result<> takeWords(GivenExamples &examples, const Table &table, const TargetWords &words)
{
    auto &target = examples.target;
    if (!words.keys.empty())
        target.keyColumns = listed(words.keys);
    if (!words.asOf.empty())
        target.asOf = words.asOf == "none" ? "" : words.asOf;
    if (!words.split.empty())
        target.split = words.split == "none" ? "" : words.split;
    target.label = words.column.empty() ? likelyLabel(table, target) : words.column;
    if (target.label.empty())
        return refused(words.given, messages::noLabelFound(), messages::nameOne());
    target.window = target.asOf.empty() ? std::nullopt : namedWindow(table, target.label);
    if (words.window.empty())
        return {};
    const auto window = parseDuration(words.window);
    if (!window)
        return Failure(window.error());
    target.window = *window;
    return {};
}

} // namespace

std::vector<GivenExamples> givenCandidates(const catalog::Catalog &catalog, const relations::RelationGraph &graph)
{
    std::vector<GivenExamples> candidates;
    for (const auto &relation : graph.relations) {
        auto examples = examplesAlong(catalog, relation);
        const auto &target = examples.target;
        const bool isReadable = catalog::isWholeReadable(catalog.table(relation.child));
        if (isReadable && !target.keyColumns.empty() && !target.asOf.empty() && !target.label.empty())
            candidates.push_back(std::move(examples));
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &GivenExamples::score);
    return candidates;
}

Result<GivenExamples> givenExamples(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                    const TargetWords &words)
{
    const auto table = catalog::resolveTable(catalog, words.given);
    if (!table)
        return Failure(table.error());
    const auto entity =
        words.entity.empty() ? Result<catalog::TableId>(*table) : catalog::resolveTable(catalog, words.entity);
    if (!entity)
        return Failure(entity.error());
    const auto keys = listed(words.keys);
    for (const auto &relation : graph.relations) {
        const bool isAsked = relation.child == *table && (words.entity.empty() || relation.parent == *entity)
            && (keys.empty() || keysOf(catalog, relation) == keys);
        if (!isAsked || keysOf(catalog, relation).empty())
            continue;
        auto examples = examplesAlong(catalog, relation);
        if (auto taken = takeWords(examples, catalog.table(*table), words); !taken)
            return Failure(taken.error());
        return examples;
    }
    if (words.entity.empty())
        return refused(words.given, messages::noRelationToKey(), messages::nameEntityAndKey());
    if (keys.empty())
        return refused(words.given, messages::noRelationToKeyOf(words.entity), messages::nameKey());
    GivenExamples examples{.table = *table, .entity = *entity};
    examples.target.table = catalog.table(*table).name;
    examples.target.asOf = likelyTime(catalog.table(*table));
    examples.target.split = likelySplit(catalog.table(*table));
    if (auto taken = takeWords(examples, catalog.table(*table), words); !taken)
        return Failure(taken.error());
    return examples;
}

} // namespace espalier::study
