// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::study {

//! What speaks for a column as the time at which a row came to be.
enum class TimeReason
{
    NamedAsBeginning, //!< created, placed, occurred, ...
    NamedAsMoment, //!< ends with _at, _time, _on, date
    NamedAsYear, //!< a whole number called year, with values that are years
    NamedAsValidity, //!< valid_from and valid_to, or a range: rows follow one another
    NeverNull,
    Indexed,
    InRowOrder, //!< rows lie on disk in its order, as the statistics say
    OnlyMoment, //!< no other column of the table is a date or time
    RecordedLater, //!< another column, named as a record, tells mostly later times
    OfParent //!< borrowed from the row that it refers to
};

//! "named as a beginning", in words for people; no full stop.
std::string_view describe(TimeReason reason);

struct TimeSuggestion
{
    TableTime time;
    int score = 0; //!< above 0; larger is likelier
    std::vector<TimeReason> reasons;
    bool operator==(const TimeSuggestion &) const = default;
};

//! What was decided of time columns, by name; a column that is gone counts for nothing.
struct TimeChoices
{
    std::vector<TableTime> accepted;
    std::vector<TableTime> dismissed;
    bool operator==(const TimeChoices &) const = default;
};

//! The column that most likely tells when a row of the table came to be, by name, type, nullability, statistics and indexes, with what else
//! the table tells: a record time, an end of validity, columns that are known later than the row. None where no column looks like it: ends
//! (died_on, closed_at) and what is mostly null are no times of rows. A suggestion: the user confirms it.
std::optional<TimeSuggestion> timeSuggestion(const catalog::Table &table, const TimeChoices &choices = {});
std::optional<TableTime> suggestedTime(const catalog::Table &table, const TimeChoices &choices = {});

//! Values of the type are whole numbers, of which years can be told.
bool isWhole(catalog::Type type, std::string_view typeName);

//! The middle of a column's values by statistics, and the smallest; nothing where they are not there or tell no time.
struct TimeSpan
{
    Timestamp first;
    Timestamp middle;
};
std::optional<TimeSpan> spanOf(const catalog::Column &column, Calendar calendar);

} // namespace espalier::study
