// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/columnrole.h"

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

constexpr std::array<std::pair<ColumnRole, std::string_view>, 14> roleNames{{{ColumnRole::Number, "number"},
                                                                             {ColumnRole::YesNo, "yes_no"},
                                                                             {ColumnRole::Length, "length"},
                                                                             {ColumnRole::Seconds, "seconds"},
                                                                             {ColumnRole::Category, "category"},
                                                                             {ColumnRole::ManyValues, "many_values"},
                                                                             {ColumnRole::Address, "address"},
                                                                             {ColumnRole::Bounds, "bounds"},
                                                                             {ColumnRole::Moment, "moment"},
                                                                             {ColumnRole::RowTime, "row_time"},
                                                                             {ColumnRole::Key, "key"},
                                                                             {ColumnRole::Reference, "reference"},
                                                                             {ColumnRole::Identity, "identity"},
                                                                             {ColumnRole::Unusable, "unusable"}}};

//! What each offer is called for people, without what is made of it.
constexpr std::array<std::pair<ColumnRole, std::string_view>, 13> outlookWords{
    {{ColumnRole::Number, "number"},
     {ColumnRole::YesNo, "yes or no, as 1 or 0"},
     {ColumnRole::Length, "number: how long it is"},
     {ColumnRole::Seconds, "number: its seconds"},
     {ColumnRole::Category, "category"},
     {ColumnRole::ManyValues, "text with too many values for a category"},
     {ColumnRole::Address, "network address, of which the family and the mask's length are numbers"},
     {ColumnRole::Bounds, "range, of which the bounds and the width are values"},
     {ColumnRole::Moment, "moment: days from it to the moment of prediction"},
     {ColumnRole::RowTime,
      "moment: probably the time at which the row came to be, which decides what a feature may see"},
     {ColumnRole::Key, "identity: part of the primary key, only counted"},
     {ColumnRole::Reference, "reference: only counted; the columns of the table it refers to are features"},
     {ColumnRole::Identity, "identity: only counted"}}};

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

ColumnRole numberOutlook(Type type)
{
    switch (type) {
    case Type::Boolean:
        return ColumnRole::YesNo;
    case Type::Bytes:
    case Type::Array:
        return ColumnRole::Length;
    case Type::Interval:
    case Type::Time:
        return ColumnRole::Seconds;
    case Type::Network:
        return ColumnRole::Address;
    case Type::Integer:
    case Type::Decimal:
    case Type::Real:
    case Type::Money:
        return ColumnRole::Number;
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
    return ColumnRole::Unusable;
}

//! By type and statistics alone.
ColumnRole valueOutlook(const catalog::Table &table, const catalog::Column &column, double categories)
{
    switch (catalog::featureUse(column.type).use) {
    case Use::Number:
        return numberOutlook(column.type);
    case Use::Category:
        return isFew(table, column, categories) ? ColumnRole::Category : ColumnRole::ManyValues;
    case Use::Moment:
        return ColumnRole::Moment;
    case Use::Identity:
        return ColumnRole::Identity;
    case Use::None:
        break;
    }
    if (column.element != Type::Unsupported)
        return ColumnRole::Bounds;
    return ColumnRole::Unusable;
}

void addSuggestions(ColumnOffer &offer)
{
    switch (offer.role) {
    case ColumnRole::Number:
    case ColumnRole::YesNo:
    case ColumnRole::Length:
    case ColumnRole::Seconds:
        offer.isDirect = true;
        offer.suggested = {study::Aggregate::Mean, study::Aggregate::Last, study::Aggregate::Sum};
        break;
    case ColumnRole::Category:
        offer.isDirect = true;
        offer.suggested = {study::Aggregate::DistinctCount, study::Aggregate::Last};
        break;
    case ColumnRole::Moment:
    case ColumnRole::RowTime:
        offer.isDirect = true;
        break;
    case ColumnRole::ManyValues:
        offer.suggestedParts = {study::ColumnPart::Length, study::ColumnPart::Words};
        break;
    case ColumnRole::Bounds:
        offer.suggestedParts = {study::ColumnPart::Width};
        break;
    case ColumnRole::Address:
    case ColumnRole::Key:
    case ColumnRole::Reference:
    case ColumnRole::Identity:
    case ColumnRole::Unusable:
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

ColumnOffer outlookOf(const catalog::Table &table, std::size_t place, const TableFacts &facts, double categories)
{
    const auto &column = table.columns[place];
    ColumnOffer result{
        .role = valueOutlook(table, column, categories), .type = column.type, .distinct = distinctOf(table, column)};
    if (facts.isKey[place])
        result.role = ColumnRole::Key;
    else if (facts.isReference[place])
        result.role = ColumnRole::Reference;
    else if (result.role == ColumnRole::Moment && column.name == facts.time)
        result.role = ColumnRole::RowTime;
    if (!column.isReadable) {
        result.role = ColumnRole::Unusable;
        result.reason = catalog::reasonUnread(column);
        return result;
    }
    result.possible = study::aggregatesOf(column.type);
    result.parts = study::partsOf(column.type, column.element);
    if (result.role == ColumnRole::Unusable)
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

ColumnOffer columnOffer(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId table,
                        std::size_t column, double categories)
{
    ESPALIER_REQUIRE(column < catalog.table(table).columns.size());
    return outlookOf(catalog.table(table), column, factsOf(catalog, graph, table), categories);
}

std::vector<ColumnOffer> columnOffers(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                      catalog::TableId table, double categories)
{
    const auto facts = factsOf(catalog, graph, table);
    std::vector<ColumnOffer> result;
    for (std::size_t i = 0; i < catalog.table(table).columns.size(); ++i)
        result.push_back(outlookOf(catalog.table(table), i, facts, categories));
    return result;
}

std::string describe(const ColumnOffer &offer)
{
    if (offer.role == ColumnRole::Unusable)
        return "none";
    auto text = std::string(nameOf(outlookWords, offer.role));
    if (offer.role == ColumnRole::Category && offer.distinct >= 0)
        text += fmt::format(" with {:.0f} values", offer.distinct);
    if (!offer.suggested.empty())
        text += "; over many rows " + wordsOf(study::aggregateNames, offer.suggested);
    else if (offer.role == ColumnRole::ManyValues || offer.role == ColumnRole::Address)
        text += "; not suggested, by hand " + wordsOf(study::aggregateNames, offer.possible);
    if (!offer.parts.empty())
        text += "; parts " + wordsOf(study::partNames, offer.parts);
    return text;
}

std::string_view roleName(ColumnRole role)
{
    return nameOf(roleNames, role);
}

} // namespace espalier::features
