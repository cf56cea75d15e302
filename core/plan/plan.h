// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/type.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace espalier::plan {

//! Whether a row, or a value, is seen at the very end of its delay. What a label looks at ends before that.
enum class Border
{
    After,
    At
};

//! From when on a column's value is known: a time of the same row, and a delay.
struct Known
{
    std::string from;
    catalog::Type type = catalog::Type::TimestampTz;
    Duration delay;
    Border border = Border::After;
    bool operator==(const Known &) const = default;
};

struct Gap;

//! A value that is read as another.
using Renamed = study::Repair::Renamed;

//! A column with what is known of its type: enough to write it in SQL or to read it into memory.
struct Column
{
    std::string name;
    catalog::Type type = catalog::Type::Unsupported;
    std::string typeName; //!< as PostgreSQL formats it, for casting constants to it
    catalog::Type element = catalog::Type::Unsupported; //!< of a range
    catalog::Equality equality;
    study::ColumnPart part = study::ColumnPart::None; //!< what of its values is meant
    std::string word; //!< of study::ColumnPart::HasWord
    study::Calendar calendar = study::Calendar::None; //!< of a whole number that tells a time
    study::DayEdge edge = study::DayEdge::End; //!< of an as-of time that tells a day, a month or a year
    std::optional<Known> known; //!< of a feature's column that is known later than its row
    std::vector<Gap> gaps; //!< where it reads as missing, whatever is stored
    std::vector<Renamed> renamed;
    bool operator==(const Column &other) const;
};

//! The type of what is meant of the column's values.
catalog::Type valueType(const Column &column);

struct Condition
{
    Column column;
    study::Operator op = study::Operator::Equal;
    std::string value;
    bool operator==(const Condition &) const = default;
};

struct Step;

//! When a row of a table is known: its time column and a delay. A date counts as its last microsecond, a year as its end, and a range as its
//! beginning: it is known as long as it lasts.
struct Moment
{
    Column column;
    Duration delay;
    std::vector<Step> via; //!< to-one hops to the table whose column it is; mostly none
    std::optional<Column> recorded; //!< of the row's own table: known from the later of the two
    std::optional<Column> until; //!< of the row's own table: no longer known after it; where it is null, known still
    Duration untilDelay{0, Duration::Unit::Seconds}; //!< known this long after until still
    Border border = Border::After;
    bool operator==(const Moment &other) const;
};

//! A date or timestamp of the row's own table, and nothing else: what an index and window functions can go by.
bool isPlain(const Moment &moment);
//! How long after its time a row is seen, strictly: in microseconds, in which all moments are.
std::int64_t unseenFor(const Moment &moment);
std::int64_t unseenFor(const Known &known);

//! Rows whose time, delay left out, lies in the period.
struct Gap
{
    Moment time; //!< without delay, recorded and until
    study::Period period;
    bool operator==(const Gap &) const = default;
};

//! The time of such rows stands in another table.
bool isBorrowed(const Gap &gap);

struct Table
{
    sql::QualifiedName name;
    std::optional<Moment> moment; //!< none: always visible
    std::vector<Column> primaryKey; //!< of the entity; elsewhere what breaks ties between equal times, a key or not
    bool operator==(const Table &) const = default;
};

//! How the two columns of a link are compared.
struct Comparison
{
    catalog::Equality equality; //!< of the parent's column
    std::string childCast; //!< the type that the child's values are cast to; empty where they are compared as they are
    bool operator==(const Comparison &) const = default;
};

//! One hop of a path, resolved.
struct Step
{
    study::Direction direction = study::Direction::ToParent;
    bool isToMany = false;
    Table table; //!< where it arrives
    std::vector<std::string> childColumns;
    std::vector<std::string> parentColumns;
    std::vector<Comparison> comparisons; //!< beside the columns; none: equal where their texts are
    bool mayBeShared = false; //!< to a parent without that key: what several of its rows share refers to none
    bool operator==(const Step &) const = default;
};

enum class Kind
{
    Number,
    Category
};

//! The value of a column at the end of a to-one path; an empty path is the entity's own row.
struct DirectFeature
{
    std::string name;
    Kind kind = Kind::Number;
    Column column; //!< without a name: the as-of time itself, of which a part is meant
    bool operator==(const DirectFeature &) const = default;
};

//! All direct features that share a path.
struct Lookup
{
    std::vector<Step> steps;
    std::vector<DirectFeature> features;
    bool operator==(const Lookup &) const = default;
};

struct AggregateFeature
{
    std::string name;
    Kind kind = Kind::Number;
    study::Aggregate aggregate = study::Aggregate::Count;
    std::optional<Column> column; //!< none for an aggregate of rows
    study::Window window;
    std::vector<Condition> where;
    std::string text; //!< the argument, of an aggregate that takes a value
    double number = 0; //!< the argument as study::parseArgument() reads it
    bool operator==(const AggregateFeature &) const = default;
};

//! How many steps lead up to and include the last to-many one: 0 for a to-one path.
std::size_t innerSteps(const std::vector<Step> &steps);
//! The step whose table tells the time of a path's rows: that of the last to-many step. Neither what a row looks up after that (the product
//! of an order line) nor what the path passes before it (a tournament, whose start is no time of its goals) tells when the row came. The size
//! of steps where the table has no time.
std::size_t momentStep(const std::vector<Step> &steps);

//! Numbers for each row at a scan's end: aggregates over what it reaches by further steps.
struct Inner
{
    std::vector<Step> steps; //!< from the row; at least one is to-many
    std::vector<AggregateFeature> values; //!< named v1, v2, ...
    bool operator==(const Inner &) const = default;
};

//! How a scan is written as SQL. All mean the same. Nothing here chooses: a note that compile::planned() leaves on a scan for itself.
enum class ScanStrategy
{
    Grouped, //!< examples joined to all their rows, grouped by example
    Lateral, //!< a query for each example, which an index answers
    Frames, //!< window frames over rows and examples together, in the order of time
    Shared //!< grouped once for what examples have in common: the row to which the path leads before its first to-many hop
};

struct ScanStrategies
{
    ScanStrategy training = ScanStrategy::Grouped;
    ScanStrategy live = ScanStrategy::Grouped; //!< of the view over all that is to be predicted now
    ScanStrategy key = ScanStrategy::Grouped; //!< of the functions that predict one entity
    ScanStrategy unframed = ScanStrategy::Grouped; //!< beside frames, of the features that these cannot give
    bool operator==(const ScanStrategies &) const = default;
};

//! All aggregates that share a path and a lag: one scan answers them all.
struct Scan
{
    std::vector<Step> steps; //!< at least one is to-many
    std::vector<AggregateFeature> features;
    std::optional<Inner> inner; //!< then the features' columns are its values, by name
    std::optional<Duration> lag; //!< all is as it was so long before the as-of time
    ScanStrategies strategies;
    bool operator==(const Scan &) const = default;
};

//! Against whom a number is held: the examples of the same as-of time, and of these those for which the lookup of these steps leads to the
//! same row. Without steps, all of them.
struct Among
{
    study::Measure measure = study::Measure::Percentile;
    std::vector<Step> within;
    bool operator==(const Among &) const = default;
};

//! An output that is made of what lookups and scans give, once all examples have it: of the number of its own name.
struct MadeFeature
{
    std::string name;
    std::string over; //!< the number that it is divided by, of a scan and no output; empty: by none
    std::optional<Among> among; //!< of the quotient
    bool operator==(const MadeFeature &) const = default;
};

struct RowLabel
{
    Column column;
    std::optional<Condition> condition;
    std::optional<Moment> asOf; //!< of the entity, or of what it refers to; without delay, recorded and until
    std::optional<Duration> matures; //!< after the as-of time
    bool operator==(const RowLabel &) const = default;
};

struct AlivePath
{
    std::vector<Step> steps;
    Duration within;
    bool operator==(const AlivePath &) const = default;
};

struct FutureLabel
{
    std::vector<Step> steps;
    AggregateFeature aggregate; //!< over [t, t + horizon); its window is not used
    std::optional<study::Condition> condition; //!< on the aggregate, a number
    Duration horizon;
    study::Schedule schedule;
    std::vector<Step> atRows; //!< of schedule.atRows
    bool isAtRows = false; //!< the examples are those at the rows: furtherPlan()
    std::optional<AlivePath> alive;
    //! As-of times whose horizon reaches into a period in which values that the label reads are treated as missing. Examples of these are
    //! none, of whichever entity: where only those with rows in it were left out, those without would be learned from as if they were all.
    std::vector<study::Period> unknown;
    bool operator==(const FutureLabel &) const = default;
};

struct GivenLabel
{
    sql::QualifiedName table;
    std::vector<std::string> keyColumns; //!< beside the entity's primary key
    std::optional<Column> asOf;
    Column label;
    std::optional<Column> split;
    std::optional<Duration> matures; //!< after the as-of time
    bool operator==(const GivenLabel &) const = default;
};

using Label = std::variant<RowLabel, FutureLabel, GivenLabel>;

//! What a study asks of a database, resolved against its catalog, as a value that knows no engine.
//! Exactly one row per example comes of it: lookups are to-one by unique keys, scans are grouped by example.
struct Plan
{
    Table entity; //!< its primary key names the examples; never empty
    std::vector<Condition> filter;
    Label label;
    study::Task task = study::Task::Binary;
    bool hasAsOf = true;
    std::vector<study::Period> leftOut; //!< training examples of these as-of times are none; the live view has them
    std::optional<study::Sample> sample; //!< of the training examples
    std::optional<Timestamp> frozen; //!< training sees nothing that came to be known at or after it; the live view does
    //! Where it is above 0 (microseconds), the time before frozen is cut into windows of this length, and an example sees nothing that came to
    //! be known after its window began: it is as stale as those behind frozen are. Of the engine only.
    std::int64_t frozenWindow = 0;
    std::vector<Lookup> lookups;
    std::vector<Scan> scans;
    std::vector<MadeFeature> made;
    std::vector<sql::QualifiedName> filteredTables; //!< of which the rows that the role may see are meant
    std::vector<std::string> outputs; //!< feature names in the study's order
    bool operator==(const Plan &) const = default;
};

//! The plan of the examples that are only learned from: those of a schedule at rows, of its whole entities as many as a sample takes. Nothing
//! where the plan has none. Whoever it compares examples with are those of the same moment among themselves.
std::optional<Plan> furtherPlan(const Plan &plan);
//! What examples are told depends on which others there are.
bool comparesExamples(const Plan &plan);
//! The lookup that leads to what the examples of a group have in common. Requires: there are steps.
std::size_t lookupOf(const Plan &plan, const Among &among);
//! The kind of a feature by name. Requires: it is one of the plan's outputs.
Kind kindOf(const Plan &plan, std::string_view feature);

} // namespace espalier::plan
