// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/study.h"

#include <optional>
#include <string_view>
#include <vector>

namespace espalier::study {

//! What speaks for a column as the time at which a row came to be.
enum class TimeReason
{
    NamedAsBeginning, //!< created, placed, occurred, ...
    NamedAsMoment, //!< ends with _at, _time, _on, date
    NeverNull,
    Indexed,
    InRowOrder, //!< rows lie on disk in its order, as the statistics say
    OnlyMoment //!< no other column of the table is a date or time
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

//! The column that most likely tells when a row of the table came to be, by name, type, nullability and indexes; none where no
//! column looks like it. A suggestion: the user confirms it.
std::optional<TimeSuggestion> timeSuggestion(const catalog::Table &table, const TimeChoices &choices = {});
std::optional<TableTime> suggestedTime(const catalog::Table &table, const TimeChoices &choices = {});
//! One for each table that has one, in their order: the accepted column, else the likeliest that was not dismissed.
std::vector<TableTime> suggestedTimes(const catalog::Catalog &catalog, const TimeChoices &choices = {});

} // namespace espalier::study
