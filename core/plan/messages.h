// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/plansentences.cpp.
namespace espalier::plan::messages {

using namespace arguments;

// Names and types
inline constexpr MessageCode<> noSuchTable{"plan.no_such_table"};
inline constexpr MessageCode<> refreshCatalog{"plan.refresh_catalog"};
inline constexpr MessageCode<Name> thereIsTable{"plan.there_is_table"};
inline constexpr MessageCode<> noSuchColumn{"plan.no_such_column"};
inline constexpr MessageCode<Name> itHas{"plan.it_has"}; // all that may be meant
inline constexpr MessageCode<Name> chooseWhenKnown{"plan.choose_when_known"}; // what it is known from
inline constexpr MessageCode<> noDateOrTime{"plan.no_date_or_time"};
inline constexpr MessageCode<> chooseDatesOrYears{"plan.choose_dates_or_years"};
inline constexpr MessageCode<> chooseDateOrTimestamp{"plan.choose_date_or_timestamp"};
inline constexpr MessageCode<> rangeIsNoMoment{"plan.range_is_no_moment"};
inline constexpr MessageCode<> chooseDates{"plan.choose_dates"};
inline constexpr MessageCode<> calendarNeedsWholeNumbers{"plan.calendar_needs_whole_numbers"};
inline constexpr MessageCode<> leaveCalendarOut{"plan.leave_calendar_out"};
inline constexpr MessageCode<> wholeNumberIsNoTime{"plan.whole_number_is_no_time"};
inline constexpr MessageCode<> sayWhichCalendar{"plan.say_which_calendar"};
inline constexpr MessageCode<> timeOverManyRows{"plan.time_over_many_rows"};
inline constexpr MessageCode<> borrowFromOneRow{"plan.borrow_from_one_row"};
inline constexpr MessageCode<Name> noNumberToCompare{"plan.no_number_to_compare"}; // the value
inline constexpr MessageCode<> writeNumber{"plan.write_number"};

// Paths
inline constexpr MessageCode<> hopDoesNotPair{"plan.hop_does_not_pair"};
inline constexpr MessageCode<> hopReachesMany{"plan.hop_reaches_many"};
inline constexpr MessageCode<> markToMany{"plan.mark_to_many"};
inline constexpr MessageCode<> reachesManyRows{"plan.reaches_many_rows"};
inline constexpr MessageCode<> chooseAggregate{"plan.choose_aggregate"};
inline constexpr MessageCode<> reachesOneRow{"plan.reaches_one_row"};
inline constexpr MessageCode<> useDirect{"plan.use_direct"};
inline constexpr MessageCode<> reachesOneRowAgain{"plan.reaches_one_row_again"};
inline constexpr MessageCode<> innerReachesOneRow{"plan.inner_reaches_one_row"};
inline constexpr MessageCode<> joinPaths{"plan.join_paths"};
inline constexpr MessageCode<> joinPath{"plan.join_path"};

// Aggregates and parts
inline constexpr MessageCode<Name> needsNoColumn{"plan.needs_no_column"}; // the aggregate
inline constexpr MessageCode<Name> needsNumbers{"plan.needs_numbers"}; // the aggregate
inline constexpr MessageCode<Name> needsCategories{"plan.needs_categories"}; // the aggregate
inline constexpr MessageCode<Name> needsCategoriesOrFlags{"plan.needs_categories_or_flags"}; // the aggregate
inline constexpr MessageCode<Name> needsMoments{"plan.needs_moments"}; // the aggregate
inline constexpr MessageCode<Name> needsReadableColumn{"plan.needs_readable_column"}; // the aggregate
inline constexpr MessageCode<> useCountOrLast{"plan.use_count_or_last"};
inline constexpr MessageCode<Name> aggregateNeedsColumn{"plan.aggregate_needs_column"}; // the aggregate
inline constexpr MessageCode<> partNeedsColumn{"plan.part_needs_column"};
inline constexpr MessageCode<> nameColumn{"plan.name_column"};
inline constexpr MessageCode<Name, Name> typeHasNoPart{"plan.type_has_no_part"}; // type, part
inline constexpr MessageCode<Name> choosePart{"plan.choose_part"}; // all there are
inline constexpr MessageCode<> leavePartOut{"plan.leave_part_out"};
inline constexpr MessageCode<Name> isNotOneWord{"plan.is_not_one_word"}; // the text
inline constexpr MessageCode<Name> writeOneWord{"plan.write_one_word"}; // such as
inline constexpr MessageCode<> wordNeedsPart{"plan.word_needs_part"};
inline constexpr MessageCode<> dateNeedsAsOf{"plan.date_needs_as_of"};
inline constexpr MessageCode<> identityIsCounted{"plan.identity_is_counted"};
inline constexpr MessageCode<> directHasNoWindow{"plan.direct_has_no_window"};
inline constexpr MessageCode<> comparesNumbers{"plan.compares_numbers"};
inline constexpr MessageCode<> comparesAllExamples{"plan.compares_all_examples"};
inline constexpr MessageCode<> takeAllExamples{"plan.take_all_examples"};
inline constexpr MessageCode<> withinReachesMany{"plan.within_reaches_many"};
inline constexpr MessageCode<> chooseToOnePath{"plan.choose_to_one_path"};
inline constexpr MessageCode<> eitherColumnOrAggregate{"plan.either_column_or_aggregate"};
inline constexpr MessageCode<> leaveColumnOut{"plan.leave_column_out"};
inline constexpr MessageCode<Name> notTakenOfNumbers{"plan.not_taken_of_numbers"}; // the aggregate
inline constexpr MessageCode<> useSumOrMean{"plan.use_sum_or_mean"};
inline constexpr MessageCode<> innerGivesCategory{"plan.inner_gives_category"};
inline constexpr MessageCode<> useAggregateOfNumbers{"plan.use_aggregate_of_numbers"};
inline constexpr MessageCode<Count, Count> tooManyFeatures{"plan.too_many_features"}; // how many, how many at most
inline constexpr MessageCode<> leaveSomeOut{"plan.leave_some_out"};

// Times
inline constexpr MessageCode<> noAsOf{"plan.no_as_of"};
inline constexpr MessageCode<> giveAsOf{"plan.give_as_of"};
inline constexpr MessageCode<Name> tableHasNoTime{"plan.table_has_no_time"}; // table
inline constexpr MessageCode<> sayWhenKnown{"plan.say_when_known"};
inline constexpr MessageCode<> sayWhenTheyAreKnown{"plan.say_when_they_are_known"};
inline constexpr MessageCode<> sayWhenTheyHappen{"plan.say_when_they_happen"};

// The entity and its label
inline constexpr MessageCode<> noPrimaryKey{"plan.no_primary_key"};
inline constexpr MessageCode<> copyForeignKeys{"plan.copy_foreign_keys"};
inline constexpr MessageCode<> addPrimaryKey{"plan.add_primary_key"};
inline constexpr MessageCode<> regressionNeedsNumbers{"plan.regression_needs_numbers"};
inline constexpr MessageCode<> chooseClasses{"plan.choose_classes"};
inline constexpr MessageCode<Told> cannotBeLabel{"plan.cannot_be_label"}; // why
inline constexpr MessageCode<> asOfIsNoMoment{"plan.as_of_is_no_moment"};
inline constexpr MessageCode<> conditionIsBinary{"plan.condition_is_binary"};
inline constexpr MessageCode<> chooseBinary{"plan.choose_binary"};
inline constexpr MessageCode<> aliveHasNoTime{"plan.alive_has_no_time"};
inline constexpr MessageCode<> rowsNeedSplit{"plan.rows_need_split"};
inline constexpr MessageCode<> splitByTime{"plan.split_by_time"};
inline constexpr MessageCode<> futureNeedsToMany{"plan.future_needs_to_many"};
inline constexpr MessageCode<> eventsHaveNoTime{"plan.events_have_no_time"};
inline constexpr MessageCode<> binaryNeedsCondition{"plan.binary_needs_condition"};
inline constexpr MessageCode<> addCondition{"plan.add_condition"};
inline constexpr MessageCode<> futureNeedsAggregate{"plan.future_needs_aggregate"};
inline constexpr MessageCode<> nothingDecaysAhead{"plan.nothing_decays_ahead"};
inline constexpr MessageCode<> chooseMeanOrSum{"plan.choose_mean_or_sum"};
inline constexpr MessageCode<> labelLooksUp{"plan.label_looks_up"};
inline constexpr MessageCode<> leaveRepairOrAsk{"plan.leave_repair_or_ask"};
inline constexpr MessageCode<> categoryIsNotCompared{"plan.category_is_not_compared"};
inline constexpr MessageCode<Count> keyHasColumns{"plan.key_has_columns"};
inline constexpr MessageCode<> nameOneForEach{"plan.name_one_for_each"};

// Repairs
inline constexpr MessageCode<> onlyCategoriesAreRenamed{"plan.only_categories_are_renamed"};
inline constexpr MessageCode<> treatAsMissing{"plan.treat_as_missing"};
inline constexpr MessageCode<Name> typeHasNoValue{"plan.type_has_no_value"};
inline constexpr MessageCode<> writeOneOfItsValues{"plan.write_one_of_its_values"};
inline constexpr MessageCode<> readAsItIs{"plan.read_as_it_is"};
inline constexpr MessageCode<> leaveRepairOut{"plan.leave_repair_out"};
inline constexpr MessageCode<Name> rowsHaveNoTime{"plan.rows_have_no_time"}; // column

} // namespace espalier::plan::messages
