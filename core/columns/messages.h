// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/columnssentences.cpp.
namespace espalier::columns::messages {

using namespace arguments;

inline constexpr MessageCode<Name> bytesAreNoText{"columns.bytes_are_no_text"}; // the value, as it is shown
inline constexpr MessageCode<Name> findItsRows{"columns.find_its_rows"}; // a query
inline constexpr MessageCode<Count, Count> otherRowsArrived{"columns.other_rows_arrived"}; // arrived, told

// What was read, and why not less
inline constexpr MessageCode<Count> nothingHadChanged{"columns.nothing_had_changed"}; // rows
inline constexpr MessageCode<Count, Count, Number> broughtUpToDate{
    "columns.brought_up_to_date"}; // rows read, all, megabytes
inline constexpr MessageCode<Count, Count, Number> rowsRead{"columns.rows_read"}; // rows read, all, megabytes
inline constexpr MessageCode<Name, Told> readWhole{"columns.read_whole"}; // table, why
inline constexpr MessageCode<> onlyChanges{"columns.only_changes"};
inline constexpr MessageCode<> notReadBefore{"columns.not_read_before"};
inline constexpr MessageCode<> columnsNotReadBefore{"columns.columns_not_read_before"};
inline constexpr MessageCode<> asAskedFor{"columns.as_asked_for"};
inline constexpr MessageCode<> isView{"columns.is_view"};
inline constexpr MessageCode<> isForeign{"columns.is_foreign"};
inline constexpr MessageCode<> noHeap{"columns.no_heap"};
inline constexpr MessageCode<> isUnlogged{"columns.is_unlogged"};
inline constexpr MessageCode<> isInherited{"columns.is_inherited"};
inline constexpr MessageCode<> isComputed{"columns.is_computed"};
inline constexpr MessageCode<> mayNotRead{"columns.may_not_read"};
inline constexpr MessageCode<> versionCannotBeAsked{"columns.version_cannot_be_asked"};
inline constexpr MessageCode<> otherServer{"columns.other_server"};
inline constexpr MessageCode<> wasRewritten{"columns.was_rewritten"};
inline constexpr MessageCode<> columnAltered{"columns.column_altered"};
inline constexpr MessageCode<> onlyDatabaseFindsExamples{"columns.only_database_finds_examples"};
inline constexpr MessageCode<> mostChanged{"columns.most_changed"};
inline constexpr MessageCode<> alteredMeanwhile{"columns.altered_meanwhile"};
inline constexpr MessageCode<> policyDecides{"columns.policy_decides"};

} // namespace espalier::columns::messages
