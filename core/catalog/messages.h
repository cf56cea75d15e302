// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/catalogsentences.cpp.
namespace espalier::catalog::messages {

using namespace arguments;

// Tables and columns that are not read
inline constexpr MessageCode<> namelessObject{"catalog.nameless_object"};
inline constexpr MessageCode<> askOwnerToRename{"catalog.ask_owner_to_rename"};
inline constexpr MessageCode<> askTableOwnerToRename{"catalog.ask_table_owner_to_rename"};
inline constexpr MessageCode<> heldExclusively{"catalog.held_exclusively"};
inline constexpr MessageCode<> readCatalogAgain{"catalog.read_catalog_again"};
inline constexpr MessageCode<> tableNotReadable{"catalog.table_not_readable"};
inline constexpr MessageCode<Name, Name> askForSelect{"catalog.ask_for_select"}; // table, role
inline constexpr MessageCode<Name> askForSelectOn{"catalog.ask_for_select_on"}; // table
inline constexpr MessageCode<> rowsHidden{"catalog.rows_hidden"};
inline constexpr MessageCode<Name> seeAllRows{"catalog.see_all_rows"}; // table
inline constexpr MessageCode<> columnNotReadable{"catalog.column_not_readable"};
inline constexpr MessageCode<Name, Name, Name> askForColumn{"catalog.ask_for_column"}; // column, table, role
inline constexpr MessageCode<> notReadable{"catalog.not_readable"};

// Types that are no features
inline constexpr MessageCode<> jsonHasNoShape{"catalog.json_has_no_shape"};
inline constexpr MessageCode<> rangeIsTwoValues{"catalog.range_is_two_values"};
inline constexpr MessageCode<> typeIsNothing{"catalog.type_is_nothing"};

// Names
inline constexpr MessageCode<> noSuchTable{"catalog.no_such_table"};
inline constexpr MessageCode<Names> nearIt{"catalog.near_it"}; // tables
inline constexpr MessageCode<> inSeveralSchemas{"catalog.in_several_schemas"};
inline constexpr MessageCode<Names> nameOneOf{"catalog.name_one_of"}; // tables

// Samples and visits
inline constexpr MessageCode<Count> sampleTookLonger{"catalog.sample_took_longer"}; // seconds
inline constexpr MessageCode<> randomRowsNeedTable{"catalog.random_rows_need_table"};
inline constexpr MessageCode<> takeFirstRows{"catalog.take_first_rows"};
inline constexpr MessageCode<> otherFormat{"catalog.other_format"};

// What is done now
inline constexpr MessageCode<> readingCatalog{"catalog.reading_catalog"};

} // namespace espalier::catalog::messages
