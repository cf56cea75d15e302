// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/task.h"
#include "core/base/time.h"
#include "core/sql/quote.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace espalier::study {

inline constexpr int formatVersion = 1;

enum class Direction
{
    ToParent,
    ToChild
};

//! One step over a relation, written out by names so that a study file stands on its own (inferred relations included).
struct Hop
{
    Direction direction = Direction::ToParent;
    sql::QualifiedName table; //!< where the hop arrives
    std::vector<std::string> childColumns; //!< the foreign key's columns, on the child's side
    std::vector<std::string> parentColumns; //!< beside childColumns
    bool isToMany = false; //!< may reach more than one row
    bool operator==(const Hop &) const = default;
};

using Path = std::vector<Hop>;

enum class Operator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    IsNull,
    IsNotNull
};

//! column operator value; the value is written as text and cast to the column's type. It is empty for IsNull and IsNotNull.
struct Condition
{
    std::string column;
    Operator op = Operator::Equal;
    std::string value;
    bool operator==(const Condition &) const = default;
};

//! What each means and needs, and all else that differs between them: its row in aggregates.h.
enum class Aggregate
{
    Direct,
    Count,
    Exists,
    Sum,
    Mean,
    Min,
    Max,
    Range,
    StandardDeviation,
    Median,
    Quantile,
    ShareAbove,
    First,
    Last,
    Change,
    Slope,
    DecayedMean,
    DistinctCount,
    RowsPerDistinct,
    Mode,
    Share,
    Entropy,
    TimeSinceFirst,
    TimeSinceLast,
    MeanGap,
    Overdue,
    TimeSinceMax,
    TimeUntilNext,
    LongestRun
};
inline constexpr std::size_t aggregateCount = static_cast<std::size_t>(Aggregate::LongestRun) + 1; //!< of the last one

//! The last span of time before the as-of time, or the last rows before it, or all of them (std::monostate).
struct LastRows
{
    int count = 0;
    bool operator==(const LastRows &) const = default;
};
using Window = std::variant<std::monostate, Duration, LastRows>;

//! What of a column is meant where it is not the value itself: parts.h.
enum class ColumnPart
{
    None,
    Hour,
    Weekday,
    DayOfMonth,
    DayOfYear,
    Week,
    Month,
    IsWeekend,
    HourSine,
    HourCosine,
    WeekdaySine,
    WeekdayCosine,
    DayOfYearSine,
    DayOfYearCosine,
    Seconds,
    Length,
    Words,
    HasWord,
    Family,
    MaskLength,
    Lower,
    Upper,
    Width
};

//! A number for each row at a path's end: an aggregate over the rows that it reaches itself, all of those that are visible.
struct RowAggregate
{
    Path path; //!< from the row; at least one hop is to-many
    Aggregate aggregate = Aggregate::Count; //!< gives a number
    std::string column; //!< at this path's end; empty for aggregates of rows
    std::vector<Condition> where; //!< on the table at this path's end
    std::string argument;
    ColumnPart part = ColumnPart::None;
    std::string word; //!< of ColumnPart::HasWord
    bool operator==(const RowAggregate &) const = default;
};

//! How a number compares with those of others that are looked at in the same moment. Of equal numbers all are told the same; where the number
//! itself is missing, nothing is, but for the mean.
enum class Measure
{
    Rank, //!< 1 + how many have a higher one
    Percentile, //!< the share that has a lower one, half of the equal ones (itself among them) counted in
    ZScore, //!< (number - mean) / standard deviation; missing where all are equal
    ToHighest, //!< how much it is below the highest
    ToLowest, //!< how much it is above the lowest
    Mean //!< of all in the group: what is usual there now
};

//! Against whom: the group are the examples with exactly the same as-of time (of a study without such times all of them), whether or not
//! their label is known, and of these, where within is given, those for which it leads to the same row that is visible then; an example for
//! which it leads to none has no group, and nothing is told of it. An example is in its own group even where nobody asks for it. A sample
//! of examples would change the group, so that such a study takes all. In the live view the group are those that are predicted at the same
//! time: of a row target all rows of the entity with its time, their label known or not.
struct Among
{
    Measure measure = Measure::Percentile;
    Path within; //!< to-one hops from the entity
    bool operator==(const Among &) const = default;
};

struct Feature
{
    std::string name; //!< unique in the study; also the column's name in SQL
    Path path; //!< from the entity; empty for the entity's own columns
    Aggregate aggregate = Aggregate::Direct; //!< Direct exactly where no hop is to-many
    std::string column; //!< at the path's end; empty for Count and Exists
    Window window;
    std::vector<Condition> where; //!< on the table at the path's end, all of which hold
    std::string argument; //!< what the aggregate needs beside the column: "0.9", "30 days", "returned"; mostly empty
    ColumnPart part = ColumnPart::None; //!< of the column; without column and path, of the as-of time itself
    std::string word; //!< of ColumnPart::HasWord, and then one word as isWord() has it; else empty
    std::optional<RowAggregate>
        of; //!< aggregated in place of a column: "mean, over orders, of the number of their lines"
    //! As it was so long before the as-of time: of what was known then, in a window that ended then. Not for direct features.
    std::optional<Duration> lag;
    //! Divided by the same over this window: of late against always. Missing where that is 0. Not for direct features.
    std::optional<Window> over;
    std::optional<Among> among; //!< in place of the number, how it compares
    bool operator==(const Feature &) const = default;
};

//! How a whole number tells a time.
enum class Calendar
{
    None, //!< the column is a date or timestamp
    Year, //!< 1998
    YearMonth //!< 199803
};

//! Which moment of a day, month or year is meant where a column tells no more.
enum class DayEdge
{
    End,
    Start
};

//! "Fill in this column": the label is a column of the entity, or a condition on it.
struct RowTarget
{
    std::string column;
    std::optional<Condition> condition; //!< then the label is whether it holds
    std::string asOf; //!< a time column, of the entity or where asOfPath ends; empty for a static study
    Path asOfPath; //!< to-one hops to the table whose time is meant (an order line's order); mostly empty
    Calendar asOfCalendar = Calendar::None;
    DayEdge asOfEdge = DayEdge::End; //!< where asOf is a date, a month or a year
    //! The label of a row may still change up to this long after its as-of time: a younger one is no training example, and is predicted.
    std::optional<Duration> maturesAfter;
    bool operator==(const RowTarget &) const = default;
};

//! Cutoffs at from, from + every, ... up to and including until (or now, where it is not given).
struct Schedule
{
    Duration every{30, Duration::Unit::Days};
    Timestamp from;
    std::optional<Timestamp> until;
    //! Further examples in the same time, at the moment of each row at this path's end: learned from where validation agrees, never scored.
    //! Empty: none. The live view has none.
    Path atRows;
    bool operator==(const Schedule &) const = default;
};

//! Limits the entities at a cutoff to those with an event at the path's end in the time before it.
struct Alive
{
    Path path;
    Duration within{365, Duration::Unit::Days};
    bool operator==(const Alive &) const = default;
};

//! "What will happen to it next": an aggregate over the path's end within [t, t + horizon).
struct FutureTarget
{
    Path path;
    Aggregate aggregate = Aggregate::Count;
    std::string column; //!< empty for Count and Exists
    std::vector<Condition> where;
    std::optional<Condition>
        condition; //!< on the aggregate (its column is ignored): then the label is whether it holds
    Duration horizon{90, Duration::Unit::Days};
    Schedule schedule;
    std::optional<Alive> alive;
    bool operator==(const FutureTarget &) const = default;
};

//! A table or view of the user's that holds the examples.
struct GivenTarget
{
    sql::QualifiedName table;
    std::vector<std::string> keyColumns; //!< beside the entity's primary key
    std::string asOf; //!< empty for a static study
    std::string label;
    std::string split; //!< a column with the values train, validation, test; may be empty
    //! The label looks at [as-of, as-of + window), and is known when that is over. None: not said, so that no feature may read the table.
    std::optional<Duration> window;
    bool operator==(const GivenTarget &) const = default;
};

using Target = std::variant<RowTarget, FutureTarget, GivenTarget>;

using espalier::Task;

//! A column whose values are entered later than their rows: an example sees none before another column's time of the same row.
struct ColumnTime
{
    std::string column;
    std::string from; //!< a time column of the same table; without a time there, the value is not known yet
    Duration delay{0, Duration::Unit::Seconds};
    bool operator==(const ColumnTime &) const = default;
};

//! When the rows of a table are known. A table that is not named is static: always visible.
struct TableTime
{
    sql::QualifiedName table;
    std::string column; //!< from when a row is visible, or a range; empty: isKnownInAdvance, or only columns have times
    Path path; //!< to-one hops to the table whose column it is: the time is borrowed (an order line's order)
    Calendar calendar = Calendar::None;
    Duration delay{0, Duration::Unit::Seconds}; //!< visible only this long after its time
    std::string recorded; //!< a time column of the table: rows are known from the later of the two
    std::string until; //!< a time column up to which a row is valid and then no longer seen; a range's end is its own
    Duration untilDelay{
        0,
        Duration::Unit::Seconds}; //!< valid this long after until still: a day, where that is the last day of the row
    bool isKnownInAdvance = false; //!< calendars and schedules: visible always, and said to be
    bool isGuessed = false; //!< suggested on weak grounds, and nobody has confirmed it
    std::vector<ColumnTime> columns; //!< known later than the row
    bool operator==(const TableTime &) const = default;
};

enum class SplitKind
{
    Time,
    Entity,
    Random,
    Given
};

struct Split
{
    SplitKind kind = SplitKind::Time;
    double validation = 0.15; //!< share of the examples
    double test = 0.15;
    Seed seed;
    bool operator==(const Split &) const = default;
};

//! A part of the examples in place of all of them: whole entities, in the order of a hash of their key with the seed, as many as have no
//! more examples together than rows. The same key and seed are the same everywhere and at all times.
struct Sample
{
    std::int64_t rows = 100'000;
    Seed seed;
    bool operator==(const Sample &) const = default;
};

//! The time from a moment on and before another; without one of them it has no such end.
struct Period
{
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
    bool operator==(const Period &) const = default;
};

//! What the study makes of a scar in the data: values of a column that are not to be believed, wherever it reads them. Keys and times are
//! read as they are.
struct Repair
{
    //! Of rows whose time is in the period, as the study tells it (rowTime()), the column is missing.
    using Missing = Period;
    //! A category is read as another.
    struct Renamed
    {
        std::string value;
        std::string by;
        bool operator==(const Renamed &) const = default;
    };
    sql::QualifiedName table;
    std::string column;
    std::variant<Missing, Renamed> as;
    bool operator==(const Repair &) const = default;
};

//! The question being asked.
struct Study
{
    std::string name; //!< lower case letters, digits and _; the project's name in the database too
    std::string title; //!< for people; may be empty
    sql::QualifiedName entity;
    Target target;
    Task task = Task::Binary;
    std::vector<Condition> filter; //!< on the entity's rows
    std::vector<TableTime> times;
    std::vector<Repair> repairs;
    std::vector<Period> leftOut; //!< examples of these as-of times are not learned from; the live view predicts all
    std::vector<Feature> features;
    //! The regime: features see nothing that came to be known at or after this moment, however late the example. Without it they see all
    //! that was known at the example's own time, as a live database does.
    std::optional<Timestamp> frozen;
    Split split;
    std::optional<Sample> sample; //!< of the examples to learn from; the live view predicts all
    std::string metric; //!< the score runs are ranked by; empty: roc_auc, log_loss or rmse by task
    //! Tables under row-level security of which the rows that the role may see are meant. No other of these is read.
    std::vector<sql::QualifiedName> filteredTables;
    bool operator==(const Study &) const = default;
};

//! What a row aggregate asks of the row at the path's end, as a feature of that row.
Feature featureOf(const RowAggregate &aggregate);
//! From the entity to the rows that are aggregated first.
Path wholePath(const Feature &feature);
//! Up to when features see: what every score has to name.
struct Regime
{
    bool isTimed = true; //!< as of each example's own time, but for what frozen says; else all that there is
    std::optional<Timestamp> frozen;
    bool operator==(const Regime &) const = default;
};
Regime regimeOf(const Study &study);
const TableTime *findTime(const Study &study, const sql::QualifiedName &table);
//! The table whose time tells that of a path's rows, that of the last to-many hop; null for a to-one path.
const Hop *lastToMany(const Path &path);
//! Nobody has confirmed the time by which the feature's rows are seen.
bool isTimeGuessed(const Study &study, const Feature &feature);
//! Its rows have a time, of their own or borrowed.
bool isTimed(const Study &study, const sql::QualifiedName &table);
bool hasAsOf(const Study &study);
//! How long after its as-of time the label of an example is known: the horizon, the window of given examples, what a row target matures
//! after. None where the study does not say, or has no as-of times.
std::optional<Duration> labelSpan(const Study &study);
//! The score runs are ranked by.
std::string rankingMetric(const Study &study);

} // namespace espalier::study
