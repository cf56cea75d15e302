// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What the data tell of a study: the sentences stand in ui/words/screeningsentences.cpp.
namespace espalier::screening::messages {

using namespace arguments;

// What was looked at
inline constexpr MessageCode<Count, Name> rowsOf{"screening.rows_of"}; // table
inline constexpr MessageCode<Count, Count> writersOfRows{"screening.writers_of_rows"}; // rows, tables
inline constexpr MessageCode<Count, Count, Count> comparedExamples{
    "screening.compared_examples"}; // of training examples, seed
inline constexpr MessageCode<> noExamples{"screening.no_examples"};

// Measures of association
inline constexpr MessageCode<> rocAuc{"screening.roc_auc"};
inline constexpr MessageCode<> labelInformation{"screening.label_information"};
inline constexpr MessageCode<> labelVariance{"screening.label_variance"};

// Times
inline constexpr MessageCode<Name> borrowsContradicted{"screening.borrows_contradicted"}; // time
inline constexpr MessageCode<> mostlyMissing{"screening.mostly_missing"};
inline constexpr MessageCode<Count, Count, Share> missingInRows{"screening.missing_in_rows"}; // of all
inline constexpr MessageCode<> neverSeenWithoutTime{"screening.never_seen_without_time"};
inline constexpr MessageCode<> doesNotTell{"screening.does_not_tell"};
inline constexpr MessageCode<> someAreOlder{"screening.some_are_older"};
inline constexpr MessageCode<Count, Count, Share, Name, Name, Name> olderRows{
    "screening.older_rows"}; // of all, child, its time, parent

// Versions
inline constexpr MessageCode<> validAtOnce{"screening.valid_at_once"};
inline constexpr MessageCode<Count, Count, Share> validWhenNextBegins{"screening.valid_when_next_begins"}; // of all
inline constexpr MessageCode<Count, Name> takenTogether{"screening.taken_together"}; // features, one of them
inline constexpr MessageCode<Told> versionGap{"screening.version_gap"}; // duration
inline constexpr MessageCode<Count, Count, Share, Told> endBeforeNext{"screening.end_before_next"}; // of all, mostly by

// Parents without a key
inline constexpr MessageCode<> sharedParent{"screening.shared_parent"};
inline constexpr MessageCode<Count, Count, Name> valuesOfSeveralRows{
    "screening.values_of_several_rows"}; // values, rows read, one value

// Columns that are filled later
inline constexpr MessageCode<Name, Name, Name> filledAfter{"screening.filled_after"}; // column, table, time
inline constexpr MessageCode<Name, Name, Name> filledByChange{"screening.filled_by_change"}; // column, table, time
inline constexpr MessageCode<Name, Name, Share, Seconds, Share, Count> laterThan{
    "screening.later_than"}; // moment, time, of rows that have it, in the middle, missing of rows
inline constexpr MessageCode<Name> filledTogether{"screening.filled_together"}; // moment
inline constexpr MessageCode<Share, Count, Share, Count> missingBeforeChange{
    "screening.missing_before_change"}; // of kept rows, of rewritten ones
inline constexpr MessageCode<Name, Share, Count, Share, Count> valueBeforeChange{
    "screening.value_before_change"}; // value, of kept rows, of rewritten ones

// When labels are known
inline constexpr MessageCode<> knownLate{"screening.known_late"};
inline constexpr MessageCode<Count, Name, Told, Name> knownWithin{
    "screening.known_within"}; // rows, table, duration, time
inline constexpr MessageCode<Count, Share, Count> horizonJustOver{"screening.horizon_just_over"}; // of examples
inline constexpr MessageCode<> spanNotStated{"screening.span_not_stated"};
inline constexpr MessageCode<Name, Number, Number, Name, Count> daysAfter{
    "screening.days_after"}; // moment, least and most days, as-of, rows
inline constexpr MessageCode<Name> decidedLater{"screening.decided_later"}; // as-of
inline constexpr MessageCode<Name, Told, Name> comesUpTo{"screening.comes_up_to"}; // moment, duration, as-of
inline constexpr MessageCode<Count, Share, Count> youngerThanThat{"screening.younger_than_that"}; // of rows
inline constexpr MessageCode<> pastTheData{"screening.past_the_data"};
inline constexpr MessageCode<Name, Name> newestRow{"screening.newest_row"}; // table, moment
inline constexpr MessageCode<Count, Count, Count, Count> lookPast{"screening.look_past"}; // cutoffs, examples
inline constexpr MessageCode<Count> seeNoRow{"screening.see_no_row"}; // cutoffs
inline constexpr MessageCode<> overlappingLabels{"screening.overlapping_labels"};
inline constexpr MessageCode<Count, Count, Told, Count> beginBefore{
    "screening.begin_before"}; // of examples, span, entities
inline constexpr MessageCode<Number, Number> daysBetween{"screening.days_between"}; // days in the middle, labels
inline constexpr MessageCode<> labelsLookIntoTest{"screening.labels_look_into_test"};
inline constexpr MessageCode<> partsNotByTime{"screening.parts_not_by_time"};
inline constexpr MessageCode<Count, Count, Name> spanNotOver{
    "screening.span_not_over"}; // of training examples, a moment
inline constexpr MessageCode<Count, Count, Name> notBefore{"screening.not_before"}; // of training examples, a moment
inline constexpr MessageCode<> laterEntities{"screening.later_entities"};
inline constexpr MessageCode<> fewExamples{"screening.few_examples"};
inline constexpr MessageCode<Count, Count, Name> furtherAtRows{"screening.further_at_rows"}; // training, further, table
inline constexpr MessageCode<Count, Count> nothingBeforeFirst{"screening.nothing_before_first"}; // of rows
inline constexpr MessageCode<Share> beforeFirstRow{"screening.before_first_row"}; // of their examples

// Features against the label
inline constexpr MessageCode<Told, Number, Count> aloneItReaches{"screening.alone_it_reaches"}; // measure, examples
inline constexpr MessageCode<> labelCopy{"screening.label_copy"};
inline constexpr MessageCode<> tooGood{"screening.too_good"};
inline constexpr MessageCode<> filledWithLabel{"screening.filled_with_label"};
inline constexpr MessageCode<Share, Count, Share> missingWithoutLabel{
    "screening.missing_without_label"}; // of examples without, of those with one
inline constexpr MessageCode<Share> missingHasNoLabel{"screening.missing_has_no_label"};
inline constexpr MessageCode<> mostlyLater{"screening.mostly_later"};
inline constexpr MessageCode<Share, Count> laterInShare{"screening.later_in_share"}; // of examples that have it
inline constexpr MessageCode<> missingTells{"screening.missing_tells"};
inline constexpr MessageCode<Share, Count> missingInExamples{"screening.missing_in_examples"}; // of examples
inline constexpr MessageCode<Told, Number> thatAloneReaches{"screening.that_alone_reaches"}; // measure
inline constexpr MessageCode<Name, Share, Share> labelIsClass{
    "screening.label_is_class"}; // class, of those, of the others

// What is done now
inline constexpr MessageCode<> readingExamples{"screening.reading_examples"};
inline constexpr MessageCode<> lookingAtFilling{"screening.looking_at_filling"};
inline constexpr MessageCode<> fetching{"screening.fetching"};
inline constexpr MessageCode<> comparingWithLabel{"screening.comparing_with_label"};
inline constexpr MessageCode<Count, Told> suggesting{"screening.suggesting"}; // features, what is done now
inline constexpr MessageCode<> ranking{"screening.ranking"};
// What cannot be done
inline constexpr MessageCode<> noFeatures{"screening.no_features"};
inline constexpr MessageCode<> chooseFeatures{"screening.choose_features"};
inline constexpr MessageCode<> timeWasOver{"screening.time_was_over"};
inline constexpr MessageCode<> allowMore{"screening.allow_more"};
inline constexpr MessageCode<> nothingTells{"screening.nothing_tells"};
inline constexpr MessageCode<> noFeatureAlong{"screening.no_feature_along"};
inline constexpr MessageCode<> acceptRelations{"screening.accept_relations"};

} // namespace espalier::screening::messages
