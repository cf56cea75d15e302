// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/time.h"
#include "core/sql/quote.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

//! Periods in which living data keep the traces of bugs and of earlier schemas.
namespace espalier::quality {

enum class ScarKind
{
    Missing, //!< far more often null than before and after
    Begins, //!< null, or one and the same value, in all rows before the period's end
    Constant, //!< one value in a row as nowhere else
    OutOfRange, //!< values far beyond all others, close together
    Doubled, //!< all values a factor above or below those before and after
    DoubledRows, //!< rows came twice
    Renamed, //!< a category ended where another began, or is spelt in two ways
    StoodStill //!< no rows, of the table or of one category, where many were to be expected
};

inline constexpr std::array<std::pair<ScarKind, std::string_view>, 8> scarNames{
    {{ScarKind::Missing, "missing"},
     {ScarKind::Begins, "begins"},
     {ScarKind::Constant, "constant"},
     {ScarKind::OutOfRange, "out_of_range"},
     {ScarKind::Doubled, "doubled"},
     {ScarKind::DoubledRows, "doubled_rows"},
     {ScarKind::Renamed, "renamed"},
     {ScarKind::StoodStill, "stood_still"}}};

//! One period of a table or of one of its columns, with the numbers that tell of it.
struct Scar
{
    sql::QualifiedName table;
    std::string column; //!< empty: the whole table
    ScarKind kind = ScarKind::Missing;
    Timestamp from; //!< rows of [from, until) are concerned
    Timestamp until;
    std::int64_t rows = 0; //!< of the sample, in the period: with a value, but for Missing and the like
    std::int64_t affected = 0; //!< of them; of Renamed: rows of the value
    double share = 0; //!< affected of rows
    double elsewhere = 0; //!< the same share around the period; of Renamed: the share of the other value after it
    double factor = 0; //!< of Doubled: the level to that before and after; of OutOfRange: to the middle of the others
    double expected = 0; //!< of StoodStill: days on which rows were to be expected
    std::string value; //!< the constant, the category that ended or stood still
    std::string by; //!< of Renamed: the category that goes on
    std::int64_t examples = 0; //!< that look at the period's time, whether or not they have rows there
    std::int64_t allExamples = 0;
    std::vector<std::string> features; //!< that read the column, or rows of the table
    bool isOfLabel = false; //!< the label reads it
    bool operator==(const Scar &) const = default;
};

//! How many rows of a table are of which time, to be drawn.
struct TableHistory
{
    sql::QualifiedName table;
    Timestamp first; //!< where the first bucket begins
    std::int64_t bucketSeconds = 0; //!< of all buckets
    std::vector<std::int64_t> rows; //!< of the sample, by bucket
    double sampled = 1; //!< share of the table's rows that was read
    bool operator==(const TableHistory &) const = default;
};

Json toJson(const Scar &scar);
Json toJson(const TableHistory &history);

//! What happened in so many periods, without the numbers: "it is missing far more often than before and after".
Message whatHappened(ScarKind kind, std::size_t count = 1);
//! The numbers: "missing in 96.1% of 1,204 rows between 2025-03-02 and 2025-03-07, 0.2% around; 3,210 of 45,000 examples look at this time".
std::vector<Message> evidenceOf(const Scar &scar);

} // namespace espalier::quality
