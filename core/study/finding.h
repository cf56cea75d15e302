// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/study/study.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace espalier::study {

enum class FindingKind
{
    LabelColumn, //!< the label's own column is a feature
    LabelCopy, //!< a feature gives the label exactly
    NullPattern, //!< missing values tell the label, or whether there is one
    TooGood, //!< one feature alone predicts almost everything
    ChangesInPlace, //!< read as it is today, not as it was
    KnownLater, //!< filled after the row came to be
    OwnFuture, //!< a path without a time returns to rows that hold the label
    StaticTable, //!< no time: its rows count as always known
    StaticTableChanges, //!< and they do change
    UntimedRows, //!< many rows are reached, and nothing tells when each came
    NeverSeen, //!< rows or columns that no example sees
    WithinDay, //!< the as-of time is a day, and others know the hour
    TimeContradicted, //!< a table's time is mostly missing, or later than what refers to its rows
    ValidAtOnce, //!< versions of one key overlap
    VersionGap, //!< between versions of one key none is valid
    SharedParent, //!< several rows of a parent without a key share what refers to one
    GuessedTime, //!< nobody has confirmed by which time rows are seen
    KeyAsNumber,
    OwnRow, //!< of the example's own row, not checked against the data
    OwnRowUnread, //!< nothing of it is a feature
    SharedEntity, //!< on both sides of the split
    SharedTime, //!< both sides of the split are of the same time
    LabelWindow, //!< nothing says what span the label of given examples looks at, or when that of a row is known
    LabelTable, //!< another table looks like labels, and its rows count as known at their time
    OverlappingLabels, //!< labels of one entity look at the same time
    YoungLabel, //!< the label of a row may still change, and the row counts as an example
    PastTheData, //!< cutoffs whose horizon reaches past what the data can tell
    LaterEntities, //!< entities that came after a cutoff are its examples
    FewExamples, //!< to learn from, where a table has rows at whose moments there would be more
    StaticQuestion, //!< no as-of time, over tables that have times
    RowsHidden, //!< a policy hides rows from the role, and the study asks for the others
    Scar, //!< a period in which a table or a column is not what it is before and after
    RestoredDump, //!< all rows of a table came at once: who wrote them tells nothing
    Unanalysed, //!< the server knows nothing of a table's values
    Spellings //!< a category is written in several ways, and a model takes each for another
};

enum class Severity
{
    Notice, //!< good to know
    Warning, //!< scores may be too good
    Danger //!< scores are too good
};

struct ExcludeFeatures
{
    std::vector<std::string> names;
    bool operator==(const ExcludeFeatures &) const = default;
};

//! Replaces what the study says of a table's time: a column, a delay, or known in advance; without any of these nothing is said any more.
struct SetTime
{
    TableTime time;
    bool operator==(const SetTime &) const = default;
};

//! Says from when on a column of a table is known: the features stay, and see no more than they could.
struct SetColumnTime
{
    sql::QualifiedName table;
    ColumnTime time;
    bool operator==(const SetColumnTime &) const = default;
};

struct SetSplit
{
    SplitKind kind = SplitKind::Time;
    bool operator==(const SetSplit &) const = default;
};

//! Which moment of its day, month or year the as-of time is.
struct SetAsOfEdge
{
    DayEdge edge = DayEdge::Start;
    bool operator==(const SetAsOfEdge &) const = default;
};

//! Says how long after its as-of time an example's label is known: the window of given examples, what a row target matures after. Without a
//! span a person is asked for it.
struct SetLabelSpan
{
    std::optional<Duration> span;
    bool operator==(const SetLabelSpan &) const = default;
};

//! Lets the schedule of a future target end.
struct SetUntil
{
    Timestamp until;
    bool operator==(const SetUntil &) const = default;
};

//! Asks a future target only of entities with an event before.
struct SetAlive
{
    Alive alive;
    bool operator==(const SetAlive &) const = default;
};

//! Lets a future target learn from examples at the rows of a table too, where validation agrees; without a path no more.
struct SetAtRows
{
    Path path;
    bool operator==(const SetAtRows &) const = default;
};

//! Asks as of the time of each row, and splits by it.
struct SetAsOf
{
    std::string column; //!< of the entity or where the path ends, or of the table of given examples
    Path path; //!< of a row target, to whose time is meant
    Calendar calendar = Calendar::None; //!< of a row target
    bool operator==(const SetAsOf &) const = default;
};

//! Reads values that are not to be believed as what they should be. Another name for the same value is replaced, and so is one by which
//! values are read that is itself read as another now.
struct AddRepairs
{
    std::vector<Repair> repairs;
    bool operator==(const AddRepairs &) const = default;
};

//! Learns from no example of the periods.
struct LeaveOut
{
    std::vector<Period> periods;
    bool operator==(const LeaveOut &) const = default;
};

//! What removes a finding, as data; std::monostate where only a person can tell.
using Fix = std::variant<std::monostate, ExcludeFeatures, SetTime, SetColumnTime, SetSplit, SetLabelSpan, SetUntil,
                         SetAlive, SetAtRows, SetAsOf, SetAsOfEdge, AddRepairs, LeaveOut>;

//! Something to know before training, with what it is about.
struct Finding
{
    std::string subject; //!< a table, a feature, or "split"
    Message detail;
    FindingKind kind = FindingKind::StaticTable;
    Severity severity = Severity::Warning;
    std::vector<Message> evidence; //!< the numbers it rests on; none where the study itself says it
    Fix fix;
    std::vector<Fix> alternatives; //!< each of which removes it as well
    bool operator==(const Finding &) const = default;
};

//! The stable words of the command line.
inline constexpr std::array<std::pair<FindingKind, std::string_view>, 35> findingNames{
    {{FindingKind::LabelColumn, "label_column"},
     {FindingKind::LabelCopy, "label_copy"},
     {FindingKind::NullPattern, "null_pattern"},
     {FindingKind::TooGood, "too_good"},
     {FindingKind::ChangesInPlace, "changes_in_place"},
     {FindingKind::KnownLater, "known_later"},
     {FindingKind::OwnFuture, "own_future"},
     {FindingKind::StaticTable, "static_table"},
     {FindingKind::StaticTableChanges, "static_table_changes"},
     {FindingKind::UntimedRows, "untimed_rows"},
     {FindingKind::NeverSeen, "never_seen"},
     {FindingKind::WithinDay, "within_day"},
     {FindingKind::TimeContradicted, "time_contradicted"},
     {FindingKind::ValidAtOnce, "valid_at_once"},
     {FindingKind::VersionGap, "version_gap"},
     {FindingKind::SharedParent, "shared_parent"},
     {FindingKind::GuessedTime, "guessed_time"},
     {FindingKind::KeyAsNumber, "key_as_number"},
     {FindingKind::OwnRow, "own_row"},
     {FindingKind::OwnRowUnread, "own_row_unread"},
     {FindingKind::SharedEntity, "shared_entity"},
     {FindingKind::SharedTime, "shared_time"},
     {FindingKind::LabelWindow, "label_window"},
     {FindingKind::LabelTable, "label_table"},
     {FindingKind::OverlappingLabels, "overlapping_labels"},
     {FindingKind::YoungLabel, "young_label"},
     {FindingKind::PastTheData, "past_the_data"},
     {FindingKind::LaterEntities, "later_entities"},
     {FindingKind::FewExamples, "few_examples"},
     {FindingKind::StaticQuestion, "static_question"},
     {FindingKind::RowsHidden, "rows_hidden"},
     {FindingKind::Scar, "scar"},
     {FindingKind::RestoredDump, "restored_dump"},
     {FindingKind::Unanalysed, "unanalysed"},
     {FindingKind::Spellings, "spellings"}}};
inline constexpr std::array<std::pair<Severity, std::string_view>, 3> severityNames{
    {{Severity::Notice, "notice"}, {Severity::Warning, "warning"}, {Severity::Danger, "danger"}}};

//! The study with the fix, or the finding's, applied; the same study where there is nothing left to fix.
Study fixed(const Study &study, const Fix &fix);
Study fixed(const Study &study, const Finding &finding);
//! One of the finding's fixes is there already: applying it would change nothing.
bool isFixed(const Study &study, const Finding &finding);
//! It can be applied as it is; otherwise only a person can tell.
bool isApplicable(const Fix &fix);
//! "leave out dep_delay", "take paid_at as the time of finance.payments"; empty for no fix.
Message told(const Fix &fix);

//! All that is known once the data was looked at, gravest first. What the data tells of a subject replaces what the study suspects of it,
//! unless that is graver; FindingKind::OwnRow has had its answer. Scars, dumps and spellings stand beside what else is known of their table.
std::vector<Finding> merged(std::vector<Finding> fromStudy, const std::vector<Finding> &fromData);

} // namespace espalier::study
