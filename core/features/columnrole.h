// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::features {

//! A text with more distinct values than this (by statistics) is no category to suggest.
inline constexpr double mostCategories = 50;

//! What a column becomes as a feature.
enum class ColumnRole
{
    Number, //!< its value
    YesNo, //!< a number, 1 or 0
    Length, //!< a number: of bytes, of a list
    Seconds, //!< a number: an interval, a time of day
    Category, //!< few values, told apart
    ManyValues, //!< text with too many values, or not known how many: by hand only
    Address, //!< a network address: its family and its mask's length, by hand only
    Bounds, //!< a range: its bounds and its width
    Moment, //!< the time from it to the moment of prediction
    RowTime, //!< the same, and most likely the time at which the row came to be
    Key, //!< of the primary key: only counted
    Reference, //!< refers to another table: only counted; the other table's columns are features
    Identity, //!< uuid: only counted
    Unusable //!< see reason
};

//! What the code makes of a column: suggestions as enumerateFeatures() makes them, by hand as plan::make() takes them.
struct ColumnOffer
{
    ColumnRole role = ColumnRole::Unusable;
    catalog::Type type = catalog::Type::Unsupported;
    double distinct = -1; //!< distinct values by statistics; -1 where they are not known
    bool isDirect = false; //!< suggested as it is, where one row is reached
    std::vector<study::Aggregate> suggested; //!< over many rows; those that need the time of a row included
    std::vector<study::Aggregate> possible; //!< over many rows, by hand
    std::vector<study::ColumnPart> suggestedParts; //!< directly, and their mean over many rows
    std::vector<study::ColumnPart> parts; //!< by hand
    Message reason; //!< of Unusable
    bool operator==(const ColumnOffer &) const = default;
};

//! Requires: column is a column of the table. categories: as of EnumerationLimits.
ColumnOffer columnOffer(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId table,
                        std::size_t column, double categories = mostCategories);
//! Of all columns of a table, in their order; one look at its relations.
std::vector<ColumnOffer> columnOffers(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                      catalog::TableId table, double categories = mostCategories);

//! One or two sentences in English, for the command line: "number: as it is; over many rows mean, last, sum". "none" where the
//! offer has a reason.
std::string describe(const ColumnOffer &offer);
//! The stable word of an offer: "number", "row_time", ...
std::string_view roleName(ColumnRole role);

} // namespace espalier::features
