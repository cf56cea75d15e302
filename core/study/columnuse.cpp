// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/columnuse.h"

#include "core/base/text.h"
#include "core/study/aggregates.h"
#include "core/study/columnname.h"
#include "core/study/labelbarrier.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/times.h"

#include <algorithm>
#include <array>

namespace espalier::study {

namespace {

template<std::size_t count>
std::string_view wordAmong(std::string_view name, const std::array<std::string_view, count> &words)
{
    const auto parts = stemsOf(name);
    const auto found = std::ranges::find_if(words, [&parts](std::string_view word) {
        return std::ranges::find(parts, word) != parts.end();
    });
    return found != words.end() ? *found : std::string_view();
}

bool refers(const catalog::Catalog &catalog, const Study &study, const catalog::Table &table, std::size_t column)
{
    const bool isDeclared = std::ranges::any_of(catalog.foreignKeys, [&](const catalog::ForeignKey &key) {
        return &catalog.table(key.from) == &table && key.fromColumns.size() == 1 && key.fromColumns[0] == column;
    });
    // Relations that nobody declared are known by the paths that go over them.
    const auto goes = [&](const Path &path) {
        const auto *from = &study.entity;
        return std::ranges::any_of(path, [&](const Hop &hop) {
            const auto &child = hop.direction == Direction::ToParent ? *from : hop.table;
            from = &hop.table;
            return child == table.name && hop.childColumns == std::vector{table.columns[column].name};
        });
    };
    return isDeclared || std::ranges::any_of(study.features, [&](const Feature &feature) {
               return goes(wholePath(feature));
           });
}

} // namespace

const sql::QualifiedName &endOf(const Study &study, const Feature &feature)
{
    return feature.path.empty() ? study.entity : feature.path.back().table;
}

std::vector<std::string> columnsOf(const Feature &feature)
{
    std::vector<std::string> columns;
    if (!feature.column.empty())
        columns.push_back(feature.column);
    for (const auto &condition : feature.where) {
        if (std::ranges::find(columns, condition.column) == columns.end())
            columns.push_back(condition.column);
    }
    return columns;
}

std::map<ColumnName, std::vector<std::string>> featuresByColumn(const Study &study)
{
    std::map<ColumnName, std::vector<std::string>> features;
    for (const auto &feature : study.features) {
        for (const auto &column : columnsOf(feature))
            features[{endOf(study, feature), column}].push_back(feature.name);
        if (!feature.of)
            continue;
        const auto inner = featureOf(*feature.of);
        for (const auto &column : columnsOf(inner))
            features[{endOf(study, inner), column}].push_back(feature.name);
    }
    return features;
}

std::string plainTime(const Study &study, const catalog::Table &table)
{
    const auto time = visibilityOf(study, table.name);
    const bool isOwn = time && !time->isKnownInAdvance && time->path.empty() && time->calendar == Calendar::None;
    const auto place = isOwn ? catalog::findColumn(table, time->column) : std::nullopt;
    return place && catalog::isMoment(table.columns[*place].type) ? time->column : std::string();
}

bool isSaidToBeKnownLater(const Study &study, const ColumnName &column)
{
    return columnTime(study, column.table, column.name).has_value();
}

bool isPartOfAsOf(const Study &study, const Feature &feature)
{
    if (feature.part == ColumnPart::None)
        return false;
    const auto *row = std::get_if<RowTarget>(&study.target);
    return (feature.path.empty() && feature.column.empty())
        || (row != nullptr && feature.column == row->asOf && feature.path == row->asOfPath);
}

bool isUsedAsNumber(const Feature &feature, catalog::Type type)
{
    using catalog::Type;
    const bool isNumber = type == Type::Integer || type == Type::Decimal || type == Type::Real;
    switch (traitsOf(feature.aggregate).taken) {
    case Taken::Rows:
    case Taken::Category:
    case Taken::CategoryOrFlag:
    case Taken::Identity:
        return false;
    case Taken::Number:
    case Taken::NumberOrMoment:
    case Taken::Moment:
    case Taken::Feature:
        return isNumber;
    }
    return false;
}

Message keyReason(const catalog::Catalog &catalog, const Study &study, const catalog::Table &table, std::size_t column)
{
    const auto name = tableText(table.name);
    if (table.primaryKey == std::vector{column})
        return messages::isPrimaryKey(name);
    if (refers(catalog, study, table, column))
        return messages::refersFrom(name);
    const auto &expression = table.columns[column].expression;
    if (expression.starts_with("nextval("))
        return messages::givenBySequence();
    return {};
}

bool tellsLast(const Study &study, const catalog::Table &table, std::size_t column)
{
    const auto &found = table.columns[column];
    if (!isNamedAsLast(found.name) || !hasAsOf(study))
        return false;
    if (!catalog::isMoment(found.type)) {
        return std::ranges::any_of(table.columns, [&found](const catalog::Column &other) {
            return catalog::isMoment(other.type) && isNamedAsPartOf(found.name, other.name);
        });
    }
    const auto time = plainTime(study, table);
    if (time == found.name)
        return false;
    const auto span = spanOf(found, Calendar::None);
    if (time.empty() || !span)
        return true;
    const auto own = spanOf(table.columns[*catalog::findColumn(table, time)], Calendar::None);
    if (!own)
        return true;
    // Statistics are of a sample: what is written with its row is earlier by more than a slip of the middle.
    constexpr std::int64_t slips = 100;
    const auto middle = own->middle.microseconds;
    return span->middle.microseconds > middle - (middle - own->first.microseconds) / slips;
}

bool saysChange(const catalog::Column &column)
{
    static constexpr std::array<std::string_view, 4> phrases{"changes in place", "changed in place", "updated in place",
                                                             "overwritten"};
    const auto comment = lowerCase(column.comment);
    return std::ranges::any_of(phrases, [&comment](std::string_view phrase) {
        return comment.find(phrase) != std::string::npos;
    });
}

Message changeReason(const catalog::Column &column)
{
    static constexpr std::array<std::string_view, 9> words{"updated", "modified", "changed", "status", "stage",
                                                           "current", "latest",   "balance", "edited"};
    if (saysChange(column))
        return messages::commentSays(column.comment);
    const auto word = wordAmong(column.name, words);
    return word.empty() ? Message() : messages::nameSays(std::string(word));
}

} // namespace espalier::study
