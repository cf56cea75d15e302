// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/outlook.h"

#include "core/base/require.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/parts.h"
#include "core/study/times.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace espalier::features {

namespace {

using catalog::Type;
using catalog::Use;

constexpr std::array<std::pair<Outlook, std::string_view>, 14> outlookNames{{{Outlook::Number, "number"},
                                                                             {Outlook::YesNo, "yes_no"},
                                                                             {Outlook::Length, "length"},
                                                                             {Outlook::Seconds, "seconds"},
                                                                             {Outlook::Category, "category"},
                                                                             {Outlook::ManyValues, "many_values"},
                                                                             {Outlook::Address, "address"},
                                                                             {Outlook::Bounds, "bounds"},
                                                                             {Outlook::Moment, "moment"},
                                                                             {Outlook::RowTime, "row_time"},
                                                                             {Outlook::Key, "key"},
                                                                             {Outlook::Reference, "reference"},
                                                                             {Outlook::Identity, "identity"},
                                                                             {Outlook::Unusable, "unusable"}}};

//! What each outlook is called for people, without what is made of it.
constexpr std::array<std::pair<Outlook, std::string_view>, 13> outlookWords{
    {{Outlook::Number, "number"},
     {Outlook::YesNo, "yes or no, as 1 or 0"},
     {Outlook::Length, "number: how long it is"},
     {Outlook::Seconds, "number: its seconds"},
     {Outlook::Category, "category"},
     {Outlook::ManyValues, "text with too many values for a category"},
     {Outlook::Address, "network address, of which the family and the mask's length are numbers"},
     {Outlook::Bounds, "range, of which the bounds and the width are values"},
     {Outlook::Moment, "moment: days from it to the moment of prediction"},
     {Outlook::RowTime, "moment: probably the time at which the row came to be, which decides what a feature may see"},
     {Outlook::Key, "identity: part of the primary key, only counted"},
     {Outlook::Reference, "reference: only counted; the columns of the table it refers to are features"},
     {Outlook::Identity, "identity: only counted"}}};

double distinctOf(const catalog::Table &table, const catalog::Column &column)
{
    if (column.type == Type::Enum && !column.enumLabels.empty() && !column.statistics)
        return static_cast<double>(column.enumLabels.size());
    if (!column.statistics)
        return -1;
    const auto distinct = column.statistics->distinct;
    if (distinct >= 0)
        return distinct;
    return table.rowEstimate < 0 ? -1 : -distinct * static_cast<double>(table.rowEstimate);
}

bool isFew(const catalog::Table &table, const catalog::Column &column, double limit)
{
    if (column.type == Type::Enum)
        return true;
    if (!column.statistics)
        return false;
    const auto distinct = column.statistics->distinct;
    const auto rows = std::max<double>(0, static_cast<double>(table.rowEstimate));
    return (distinct < 0 ? -distinct * rows : distinct) <= limit;
}

Outlook numberOutlook(Type type)
{
    switch (type) {
    case Type::Boolean:
        return Outlook::YesNo;
    case Type::Bytes:
    case Type::Array:
        return Outlook::Length;
    case Type::Interval:
    case Type::Time:
        return Outlook::Seconds;
    case Type::Network:
        return Outlook::Address;
    case Type::Integer:
    case Type::Decimal:
    case Type::Real:
    case Type::Money:
        return Outlook::Number;
    // No numbers: valueOutlook() does not ask.
    case Type::Text:
    case Type::Enum:
    case Type::Uuid:
    case Type::Date:
    case Type::Timestamp:
    case Type::TimestampTz:
    case Type::Json:
    case Type::Range:
    case Type::Unsupported:
        break;
    }
    return Outlook::Unusable;
}

//! By type and statistics alone.
Outlook valueOutlook(const catalog::Table &table, const catalog::Column &column, double categories)
{
    switch (catalog::featureUse(column.type).use) {
    case Use::Number:
        return numberOutlook(column.type);
    case Use::Category:
        return isFew(table, column, categories) ? Outlook::Category : Outlook::ManyValues;
    case Use::Moment:
        return Outlook::Moment;
    case Use::Identity:
        return Outlook::Identity;
    case Use::None:
        break;
    }
    if (column.element != Type::Unsupported)
        return Outlook::Bounds;
    return Outlook::Unusable;
}

void addSuggestions(FeatureOutlook &outlook)
{
    switch (outlook.outlook) {
    case Outlook::Number:
    case Outlook::YesNo:
    case Outlook::Length:
    case Outlook::Seconds:
        outlook.isDirect = true;
        outlook.suggested = {study::Aggregate::Mean, study::Aggregate::Last, study::Aggregate::Sum};
        break;
    case Outlook::Category:
        outlook.isDirect = true;
        outlook.suggested = {study::Aggregate::DistinctCount, study::Aggregate::Last};
        break;
    case Outlook::Moment:
    case Outlook::RowTime:
        outlook.isDirect = true;
        break;
    case Outlook::ManyValues:
        outlook.suggestedParts = {study::Part::Length, study::Part::Words};
        break;
    case Outlook::Bounds:
        outlook.suggestedParts = {study::Part::Width};
        break;
    case Outlook::Address:
    case Outlook::Key:
    case Outlook::Reference:
    case Outlook::Identity:
    case Outlook::Unusable:
        break;
    }
}

struct TableFacts
{
    std::vector<bool> isKey;
    std::vector<bool> isReference;
    std::string time; //!< the column that is probably the time of a row
};

TableFacts factsOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId id)
{
    const auto &table = catalog.table(id);
    TableFacts facts{std::vector<bool>(table.columns.size()), std::vector<bool>(table.columns.size()), {}};
    for (const auto place : table.primaryKey)
        facts.isKey[place] = true;
    for (const auto &hop : graph.hops[id.value]) {
        const auto &relation = graph.relation(hop.relation);
        if (relation.child != id)
            continue;
        for (const auto place : relation.childColumns)
            facts.isReference[place] = true;
    }
    if (const auto time = study::suggestedTime(table))
        facts.time = time->column;
    return facts;
}

FeatureOutlook outlookOf(const catalog::Table &table, std::size_t place, const TableFacts &facts, double categories)
{
    const auto &column = table.columns[place];
    FeatureOutlook result{
        .outlook = valueOutlook(table, column, categories), .type = column.type, .distinct = distinctOf(table, column)};
    if (facts.isKey[place])
        result.outlook = Outlook::Key;
    else if (facts.isReference[place])
        result.outlook = Outlook::Reference;
    else if (result.outlook == Outlook::Moment && column.name == facts.time)
        result.outlook = Outlook::RowTime;
    if (!column.isReadable) {
        result.outlook = Outlook::Unusable;
        result.reason = catalog::reasonUnread(column);
        return result;
    }
    result.possible = study::aggregatesOf(column.type);
    result.parts = study::partsOf(column.type, column.element);
    if (result.outlook == Outlook::Unusable)
        result.reason = catalog::featureUse(column.type).reason;
    addSuggestions(result);
    return result;
}

template<typename Names, typename Values>
std::string wordsOf(const Names &names, const Values &values)
{
    std::string text;
    for (const auto value : values)
        text += (text.empty() ? "" : ", ") + std::string(nameOf(names, value));
    return text;
}

} // namespace

FeatureOutlook featureOutlook(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                              catalog::TableId table, std::size_t column, double categories)
{
    ESPALIER_REQUIRE(column < catalog.table(table).columns.size());
    return outlookOf(catalog.table(table), column, factsOf(catalog, graph, table), categories);
}

std::vector<FeatureOutlook> featureOutlooks(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                            catalog::TableId table, double categories)
{
    const auto facts = factsOf(catalog, graph, table);
    std::vector<FeatureOutlook> result;
    for (std::size_t i = 0; i < catalog.table(table).columns.size(); ++i)
        result.push_back(outlookOf(catalog.table(table), i, facts, categories));
    return result;
}

std::string describe(const FeatureOutlook &outlook)
{
    if (outlook.outlook == Outlook::Unusable)
        return fmt::format("none: {}", outlook.reason);
    auto text = std::string(nameOf(outlookWords, outlook.outlook));
    if (outlook.outlook == Outlook::Category && outlook.distinct >= 0)
        text += fmt::format(" with {:.0f} values", outlook.distinct);
    if (!outlook.suggested.empty())
        text += "; over many rows " + wordsOf(study::aggregateNames, outlook.suggested);
    else if (outlook.outlook == Outlook::ManyValues || outlook.outlook == Outlook::Address)
        text += "; not suggested, by hand " + wordsOf(study::aggregateNames, outlook.possible);
    if (!outlook.parts.empty())
        text += "; parts " + wordsOf(study::partNames, outlook.parts);
    return text;
}

std::string_view outlookName(Outlook outlook)
{
    return nameOf(outlookNames, outlook);
}

} // namespace espalier::features
