// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "core/study/times.h"

#include <cstddef>
#include <optional>
#include <vector>

//! What the tables of a study go by, as lists of both programs tell it.
namespace espalier::study {

//! Why the rows of a table are known when they are.
enum class TimeGround
{
    Stated, //!< the study names a time, or none
    FromAbove, //!< it names one that is the same for all rows of an example, and counts for nothing
    Examples //!< the rows are examples, known when what their label looks at is over
};

struct TimeTold
{
    sql::QualifiedName table;
    TimeGround ground = TimeGround::Stated;
    std::optional<TableTime> time; //!< by which rows are seen, as visibilityOf() says; none: always known
    std::optional<TableTime> unheeded; //!< of FromAbove
    std::vector<TimeReason> reasons; //!< what speaks for the time
    std::optional<TableTime> suggested; //!< another one that it could go by
    std::optional<ColumnTime> label; //!< of examples that mature, and whose rows are known before their label is
    bool isGuessed = false; //!< nobody confirmed the time
    // Who sees the table.
    bool isOfTarget = false; //!< its entity, what its label reads, who counts as alive
    std::size_t features = 0; //!< so many pass or end there
    bool isLent = false; //!< the rows of a table that is seen borrow their time from it
    bool operator==(const TimeTold &) const = default;
};

//! Neither the target nor a feature sees it, and no table that they see borrows its time: what it goes by changes nothing.
bool isUnused(const TimeTold &told);

//! So many tables are used by a time that nobody confirmed: what timesTold() would say, without telling of those that are not used.
std::size_t guessedTimes(const Study &study);

//! Of all tables that the study names, those first that are used; else by name.
std::vector<TimeTold> timesTold(const Study &study, const std::vector<TimeSuggestion> &suggestions);

} // namespace espalier::study
