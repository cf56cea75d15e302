// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/packed.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

//! Rows that have something in common, by what a person would ask for: where is a model wrong?
namespace espalier::explain {

enum class CutKind
{
    Category, //!< value of a feature
    Range, //!< low to high of a feature
    Missing, //!< a feature has no value
    NoHistory, //!< no row of a to-many path
    ShortHistory, //!< as few rows as the median of those that have some, at most
    LongHistory,
    Time, //!< as-of times: from to until
    Parent, //!< value of one column of a key that has several, or the row of another table that an entity refers to
    Others //!< all rows of that table but those that stand by themselves, high of them
};

struct Cut
{
    CutKind kind = CutKind::Category;
    std::string
        feature; //!< its name; of a history the feature that counts it, of a parent the key's column; empty for times
    std::string value;
    double low = 0; //!< that occur, both within
    double high = 0;
    Timestamp from; //!< both within
    Timestamp until;
    std::vector<std::size_t> rows; //!< ascending
    bool operator==(const Cut &) const = default;
};

//! What each row refers to in another table.
struct Referred
{
    std::string subject; //!< the table
    std::vector<std::string> names; //!< what the row of that table is called, by row; empty where there is none
    bool operator==(const Referred &) const = default;
};

//! Numbers by decile (equal values together), categories by their most frequent values, histories by what is counted of a path without
//! conditions in its widest window, times by moment or by fifths, what is referred
//! to by the rows of it that have enough examples, the most first, and all others together. A part
//! of the key that refers to nothing is no parent. What all rows have in common is none, and of several that are the same rows
//! the first stands.
//! Requires: each of referred names as many rows.
std::vector<Cut> cutsOf(const frame::PackedFrame &rows, const study::Study &study,
                        const std::vector<Referred> &referred = {});

//! subject: what the feature is in words. "orders: number of rows: 3 to 7".
Message told(const Cut &cut, const std::string &subject);
//! For scripts: "category", "range", ...
std::string_view nameOf(CutKind kind);

} // namespace espalier::explain
