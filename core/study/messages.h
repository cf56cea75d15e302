// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of a study: the sentences stand in ui/words/studysentences.cpp.
namespace espalier::study::messages {

using namespace arguments;

// Columns
inline constexpr MessageCode<Name> commentSays{"study.comment_says"}; // the comment
inline constexpr MessageCode<Name> nameSays{"study.name_says"}; // the word in the name
inline constexpr MessageCode<Name> isPrimaryKey{"study.is_primary_key"}; // table
inline constexpr MessageCode<Name> refersFrom{"study.refers_from"}; // table
inline constexpr MessageCode<> givenBySequence{"study.given_by_sequence"};

// Findings: the label
inline constexpr MessageCode<> labelColumn{"study.label_column"};
inline constexpr MessageCode<> ownLabel{"study.own_label"};
inline constexpr MessageCode<> splitColumn{"study.split_column"};
inline constexpr MessageCode<> unstatedSpan{"study.unstated_span"};
inline constexpr MessageCode<> stateSpan{"study.state_span"};
inline constexpr MessageCode<> leaveItOut{"study.leave_it_out"};
inline constexpr MessageCode<Name> noLabelSpan{"study.no_label_span"}; // table
inline constexpr MessageCode<Name, Told> speaksOf{"study.speaks_of"}; // a name, a duration
inline constexpr MessageCode<Name> labelKnownAt{"study.label_known_at"}; // the as-of column
inline constexpr MessageCode<Names> laterTimes{"study.later_times"}; // columns
inline constexpr MessageCode<Name> labelTable{"study.label_table"}; // its time
inline constexpr MessageCode<Name> dividesParts{"study.divides_parts"}; // column
inline constexpr MessageCode<Name> hasColumn{"study.has_column"};
inline constexpr MessageCode<> isNamedSo{"study.is_named_so"};

// Findings: times
inline constexpr MessageCode<> ownFuture{"study.own_future"};
inline constexpr MessageCode<> ownLabelAmong{"study.own_label_among"};
inline constexpr MessageCode<Count, Count, Name> someFeatures{"study.some_features"}; // of all, one of them
inline constexpr MessageCode<Name, Name> withinDay{"study.within_day"}; // the as-of column, table
inline constexpr MessageCode<Name, Name> withinPeriod{"study.within_period"}; // of a month or a year
inline constexpr MessageCode<Name, Name> goesBy{"study.goes_by"}; // table, time
inline constexpr MessageCode<> staticTable{"study.static_table"};
inline constexpr MessageCode<> staticTableChanges{"study.static_table_changes"};
inline constexpr MessageCode<Name> staticTableHasTime{"study.static_table_has_time"}; // the likely time
inline constexpr MessageCode<Count, Count, Count> serverCounts{"study.server_counts"}; // inserted, updated, deleted
inline constexpr MessageCode<Count, Count, Name> serverCountsUpdates{"study.server_counts_updates"}; // of rows, table
inline constexpr MessageCode<Name> tellsLast{"study.tells_last"}; // column
inline constexpr MessageCode<Name> changesInPlace{"study.changes_in_place"}; // column
inline constexpr MessageCode<Names> rowsRewritten{"study.rows_rewritten"}; // columns
inline constexpr MessageCode<> untimedRows{"study.untimed_rows"};
inline constexpr MessageCode<Name, Name> timeFromAbove{"study.time_from_above"}; // time, whose table
inline constexpr MessageCode<Name, Name> saidFromAbove{"study.said_from_above"}; // time, whose table
inline constexpr MessageCode<> neverSeen{"study.never_seen"};
inline constexpr MessageCode<> guessedTime{"study.guessed_time"};
inline constexpr MessageCode<Count, Name> seenBy{"study.seen_by"}; // features, time
inline constexpr MessageCode<> staticQuestion{"study.static_question"};
inline constexpr MessageCode<Told> rowsComeBy{"study.rows_come_by"};
inline constexpr MessageCode<Name, Name> tableBy{"study.table_by"}; // table, time

// Findings: others
inline constexpr MessageCode<Name> keyAsNumber{"study.key_as_number"}; // column
inline constexpr MessageCode<Count, Name> ownRow{"study.own_row"}; // columns, the as-of column
inline constexpr MessageCode<Names, Name> ownRowUnread{"study.own_row_unread"}; // columns, the as-of column
inline constexpr MessageCode<> entitiesOnBothSides{"study.entities_on_both_sides"};
inline constexpr MessageCode<> timesOnBothSides{"study.times_on_both_sides"};
inline constexpr MessageCode<> timesNotApart{"study.times_not_apart"};
inline constexpr MessageCode<Name> rowsHidden{"study.rows_hidden"}; // the role
inline constexpr MessageCode<> textsWithoutStatistics{"study.texts_without_statistics"};
inline constexpr MessageCode<Names> neverAnalysed{"study.never_analysed"}; // tables

// Fixes, as commands
inline constexpr MessageCode<Names> leaveOut{"study.leave_out"}; // features
inline constexpr MessageCode<Name> markInAdvance{"study.mark_in_advance"}; // table
inline constexpr MessageCode<Name> takeNoTime{"study.take_no_time"}; // table
inline constexpr MessageCode<Name, Name> takeTime{"study.take_time"}; // time, table
inline constexpr MessageCode<Name, Name, Name> letColumnBeKnown{"study.let_column_be_known"}; // column, table, from
inline constexpr MessageCode<> splitByTime{"study.split_by_time"};
inline constexpr MessageCode<> splitByEntity{"study.split_by_entity"};
inline constexpr MessageCode<> splitAtRandom{"study.split_at_random"};
inline constexpr MessageCode<> splitAsGiven{"study.split_as_given"};
inline constexpr MessageCode<> takeStartOfDay{"study.take_start_of_day"};
inline constexpr MessageCode<> takeEndOfDay{"study.take_end_of_day"};
inline constexpr MessageCode<Told> letLabelsBeKnown{"study.let_labels_be_known"}; // duration
inline constexpr MessageCode<> stateLabelSpan{"study.state_label_span"};
inline constexpr MessageCode<Name> letScheduleEnd{"study.let_schedule_end"}; // moment
inline constexpr MessageCode<Name, Told> askOnlyOfSeen{"study.ask_only_of_seen"}; // table, duration
inline constexpr MessageCode<> learnAtCutoffs{"study.learn_at_cutoffs"};
inline constexpr MessageCode<Name> learnAtRows{"study.learn_at_rows"}; // table
inline constexpr MessageCode<Name> askAsOf{"study.ask_as_of"}; // column
inline constexpr MessageCode<Told> leaveOutExamples{"study.leave_out_examples"}; // periods

// Periods and repairs
inline constexpr MessageCode<Name, Name> between{"study.between"}; // moments
inline constexpr MessageCode<Name> before{"study.before"};
inline constexpr MessageCode<Name> fromOn{"study.from_on"};
inline constexpr MessageCode<> always{"study.always"};
inline constexpr MessageCode<Name, Name, Name> readAs{"study.read_as"}; // value, column, value
inline constexpr MessageCode<Name, Told> readSeveralAs{"study.read_several_as"}; // column, values
inline constexpr MessageCode<Name, Name> valueAs{"study.value_as"};
inline constexpr MessageCode<Name, Told> treatAsMissing{"study.treat_as_missing"}; // column, periods

// Refusals: aggregates
inline constexpr MessageCode<Name> argumentIsNoNumber{"study.argument_is_no_number"}; // the argument
inline constexpr MessageCode<> writeNumberAs{"study.write_number_as"};
inline constexpr MessageCode<Name> takesNoArgument{"study.takes_no_argument"}; // the aggregate
inline constexpr MessageCode<> quantileIsShare{"study.quantile_is_share"};
inline constexpr MessageCode<> writeShareAs{"study.write_share_as"};
inline constexpr MessageCode<Name> argumentIsNoHalfLife{"study.argument_is_no_half_life"}; // the argument
inline constexpr MessageCode<> writeHalfLifeAs{"study.write_half_life_as"};

// Refusals: limits
inline constexpr MessageCode<Count, Count> tooManyHops{"study.too_many_hops"}; // how many, the most
inline constexpr MessageCode<> startNearer{"study.start_nearer"};
inline constexpr MessageCode<Count, Count> tooManyConditions{"study.too_many_conditions"}; // how many, the most
inline constexpr MessageCode<> putIntoView{"study.put_into_view"};
inline constexpr MessageCode<Count, Told, Name, Count> tooManyCutoffs{
    "study.too_many_cutoffs"}; // how many, every, from, the most
inline constexpr MessageCode<> beginLater{"study.begin_later"};
inline constexpr MessageCode<Count, Count> tooManyFeatures{"study.too_many_features"}; // how many, the most
inline constexpr MessageCode<> leaveSomeOut{"study.leave_some_out"};
inline constexpr MessageCode<Count> tooManyRepairs{"study.too_many_repairs"}; // the most

// Refusals: names
inline constexpr MessageCode<> nameHasLetters{"study.name_has_letters"};
inline constexpr MessageCode<Name> nameOfRegistry{"study.name_of_registry"};
inline constexpr MessageCode<> giveAnotherName{"study.give_another_name"};
inline constexpr MessageCode<Name, Name> nameOfFeatures{"study.name_of_features"}; // the name, another study's
inline constexpr MessageCode<> noTableName{"study.no_table_name"};
inline constexpr MessageCode<> writeSchemaAndTable{"study.write_schema_and_table"};

// Refusals: questions
inline constexpr MessageCode<> noSuchTask{"study.no_such_task"};
inline constexpr MessageCode<> noSuchAggregate{"study.no_such_aggregate"};
inline constexpr MessageCode<Name> oneOf{"study.one_of"}; // all there are
inline constexpr MessageCode<> noSuchColumn{"study.no_such_column"};
inline constexpr MessageCode<> listColumns{"study.list_columns"};
inline constexpr MessageCode<Name> noPathToMany{"study.no_path_to_many"}; // from where
inline constexpr MessageCode<Name, Name> seePaths{"study.see_paths"}; // from, to
inline constexpr MessageCode<Name> noConditionOn{"study.no_condition_on"}; // table
inline constexpr MessageCode<> writeConditionOn{"study.write_condition_on"};
inline constexpr MessageCode<> noCondition{"study.no_condition"};
inline constexpr MessageCode<> writeCondition{"study.write_condition"};
inline constexpr MessageCode<> noLabelFound{"study.no_label_found"};
inline constexpr MessageCode<> nameOne{"study.name_one"};
inline constexpr MessageCode<> noRelationToKey{"study.no_relation_to_key"};
inline constexpr MessageCode<> nameEntityAndKey{"study.name_entity_and_key"};
inline constexpr MessageCode<Name> noRelationToKeyOf{"study.no_relation_to_key_of"}; // the entity
inline constexpr MessageCode<> nameKey{"study.name_key"};

// Refusals: the question in one line
inline constexpr MessageCode<Count, Told> atCharacter{"study.at_character"}; // its place, what is wrong there
inline constexpr MessageCode<> quoteIsOpen{"study.quote_is_open"};
inline constexpr MessageCode<Name> closeQuote{"study.close_quote"}; // the quote
inline constexpr MessageCode<> signUnknown{"study.sign_unknown"};
inline constexpr MessageCode<> quoteNames{"study.quote_names"};
inline constexpr MessageCode<Name> wordExpected{"study.word_expected"}; // the word
inline constexpr MessageCode<Name> oneExpected{"study.one_expected"}; // all there are
inline constexpr MessageCode<Name> quoteKeyword{"study.quote_keyword"}; // it, quoted
inline constexpr MessageCode<> predictedExpected{"study.predicted_expected"};
inline constexpr MessageCode<> tableExpected{"study.table_expected"};
inline constexpr MessageCode<> columnExpected{"study.column_expected"};
inline constexpr MessageCode<> comparisonExpected{"study.comparison_expected"};
inline constexpr MessageCode<> valueExpected{"study.value_expected"};
inline constexpr MessageCode<> sayHorizon{"study.say_horizon"};
inline constexpr MessageCode<> sayEntity{"study.say_entity"};
inline constexpr MessageCode<> saidTwice{"study.said_twice"};
inline constexpr MessageCode<> notSaidOfThis{"study.not_said_of_this"};
inline constexpr MessageCode<Name> noSuchColumnOf{"study.no_such_column_of"}; // table
inline constexpr MessageCode<Name> takesNoColumn{"study.takes_no_column"}; // the aggregate
inline constexpr MessageCode<Name> takesColumn{"study.takes_column"}; // the aggregate
inline constexpr MessageCode<> writeTableAndColumn{"study.write_table_and_column"};
inline constexpr MessageCode<> wayHasNoColumns{"study.way_has_no_columns"};
inline constexpr MessageCode<> writeWay{"study.write_way"};
inline constexpr MessageCode<Name> wayEndsAt{"study.way_ends_at"}; // table
inline constexpr MessageCode<Name> noRelationFrom{"study.no_relation_from"}; // table
inline constexpr MessageCode<> relationIsAmbiguous{"study.relation_is_ambiguous"};
inline constexpr MessageCode<> holdsLineBreak{"study.holds_line_break"};
inline constexpr MessageCode<Told> noLineSays{"study.no_line_says"}; // what would be wrong with it
inline constexpr MessageCode<> lineSaysOther{"study.line_says_other"};

// What a study states beside its question
inline constexpr MessageCode<Count> besideFeatures{"study.beside_features"};
inline constexpr MessageCode<Count> besideTimes{"study.beside_times"};
inline constexpr MessageCode<Count> besideRepairs{"study.beside_repairs"};
inline constexpr MessageCode<Count> besideLeftOut{"study.beside_left_out"}; // periods
inline constexpr MessageCode<Count> besideFiltered{"study.beside_filtered"}; // tables
inline constexpr MessageCode<Name> besideFrozen{"study.beside_frozen"}; // moment
inline constexpr MessageCode<Count> besideSample{"study.beside_sample"}; // rows
inline constexpr MessageCode<> besideSplit{"study.beside_split"};
inline constexpr MessageCode<Name> besideMetric{"study.beside_metric"};
inline constexpr MessageCode<Name> besideTitle{"study.beside_title"};

// Refusals: times
inline constexpr MessageCode<> writeTime{"study.write_time"};
inline constexpr MessageCode<> plusFollowsUntil{"study.plus_follows_until"};
inline constexpr MessageCode<Name> wholeNumberIs{"study.whole_number_is"}; // all there are
inline constexpr MessageCode<> noTime{"study.no_time"};
inline constexpr MessageCode<> noTimeMaybeYear{"study.no_time_maybe_year"};
inline constexpr MessageCode<> namesNoRelation{"study.names_no_relation"};
inline constexpr MessageCode<> namesNoColumn{"study.names_no_column"};
inline constexpr MessageCode<> noSuchRelation{"study.no_such_relation"};
inline constexpr MessageCode<> tableHasNoSuchColumn{"study.table_has_no_such_column"};
inline constexpr MessageCode<> noSingleWay{"study.no_single_way"};
inline constexpr MessageCode<Name> tableHasNoColumn{"study.table_has_no_column"}; // column

// Refusals: repairs
inline constexpr MessageCode<> periodIsEndless{"study.period_is_endless"};
inline constexpr MessageCode<> giveFromOrUntil{"study.give_from_or_until"};
inline constexpr MessageCode<> periodEndsEarly{"study.period_ends_early"};
inline constexpr MessageCode<> fromThenUntil{"study.from_then_until"};
inline constexpr MessageCode<Name> isReadAsItself{"study.is_read_as_itself"}; // value
inline constexpr MessageCode<Name> isReadAsTwo{"study.is_read_as_two"}; // value
inline constexpr MessageCode<> keepOne{"study.keep_one"};
inline constexpr MessageCode<Name, Name, Name> isReadAsRead{"study.is_read_as_read"}; // values
inline constexpr MessageCode<Name, Name> readAtOnce{"study.read_at_once"}; // values
inline constexpr MessageCode<> noPeriodWithoutAsOf{"study.no_period_without_as_of"};
inline constexpr MessageCode<> leaveOutOrFilter{"study.leave_out_or_filter"};

// Refusals: the study file
inline constexpr MessageCode<Name, Name> notOneOf{"study.not_one_of"}; // value, all there are
inline constexpr MessageCode<Told, Name> writtenAs{"study.written_as"}; // what is wrong, an example
inline constexpr MessageCode<> tableNameExpected{"study.table_name_expected"};
inline constexpr MessageCode<> isNegative{"study.is_negative"};
inline constexpr MessageCode<> nothingToCountFrom{"study.nothing_to_count_from"};
inline constexpr MessageCode<> pathNeedsTime{"study.path_needs_time"};
inline constexpr MessageCode<> horizonAboveZero{"study.horizon_above_zero"};
inline constexpr MessageCode<Name> noWindow{"study.no_window"}; // value
inline constexpr MessageCode<> noLag{"study.no_lag"};
inline constexpr MessageCode<> columnsMustPair{"study.columns_must_pair"};
inline constexpr MessageCode<> targetNeeded{"study.target_needed"};
inline constexpr MessageCode<> repairNeeded{"study.repair_needed"};
inline constexpr MessageCode<> timeColumnMissing{"study.time_column_missing"};
inline constexpr MessageCode<> noUntilToFollow{"study.no_until_to_follow"};
inline constexpr MessageCode<> partsOutOfRange{"study.parts_out_of_range"};
inline constexpr MessageCode<> sampleHasRow{"study.sample_has_row"};
inline constexpr MessageCode<Name> nameEmptyOrLong{"study.name_empty_or_long"}; // name
inline constexpr MessageCode<Name> featureTwice{"study.feature_twice"}; // feature
inline constexpr MessageCode<Name> noMetric{"study.no_metric"}; // metric
inline constexpr MessageCode<> givenSplitNeedsColumn{"study.given_split_needs_column"};
inline constexpr MessageCode<> timeSplitNeedsAsOf{"study.time_split_needs_as_of"};
inline constexpr MessageCode<> nothingToFreeze{"study.nothing_to_freeze"};
inline constexpr MessageCode<> formatsFromOne{"study.formats_from_one"};
inline constexpr MessageCode<Name, Name> newerFormat{"study.newer_format"}; // formats of the file and the program
inline constexpr MessageCode<> updateEspalier{"study.update_espalier"};

} // namespace espalier::study::messages
