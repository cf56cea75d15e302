// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What the use cases tell: the sentences stand in ui/words/workbenchsentences.cpp.
namespace espalier::workbench::messages {

using namespace arguments;

// Where a model comes from
inline constexpr MessageCode<Name> ofOtherRows{"workbench.of_other_rows"}; // where from
inline constexpr MessageCode<> trainHere{"workbench.train_here"};
inline constexpr MessageCode<> trainHereNoIdentifier{"workbench.train_here_no_identifier"};
inline constexpr MessageCode<Name> ofOtherAddress{"workbench.of_other_address"}; // address
inline constexpr MessageCode<> addressAlone{"workbench.address_alone"};

// What a score does not say
inline constexpr MessageCode<Told> oneClass{"workbench.one_class"}; // metrics
inline constexpr MessageCode<Told> oneValue{"workbench.one_value"}; // metrics
inline constexpr MessageCode<> splitOtherwise{"workbench.split_otherwise"};
inline constexpr MessageCode<Name, Number, Number> worseThanBaseline{
    "workbench.worse_than_baseline"}; // metric, score, that of the baseline
inline constexpr MessageCode<Name, Number, Number> notBetterThanBaseline{"workbench.not_better_than_baseline"};
inline constexpr MessageCode<Name, Number, Number> notClearlyBetter{"workbench.not_clearly_better"};
inline constexpr MessageCode<Name, Number> predictsFrom{"workbench.predicts_from"}; // class, probability
inline constexpr MessageCode<> compareTellsItsWorth{"workbench.compare_tells_its_worth"};
inline constexpr MessageCode<> otherFeaturesMayHelp{"workbench.other_features_may_help"};
inline constexpr MessageCode<Told> dangerOfLeakage{"workbench.danger_of_leakage"}; // what was found
inline constexpr MessageCode<Told> mayBeLeakage{"workbench.may_be_leakage"}; // what was found
inline constexpr MessageCode<Told, Number> nearlyPerfect{"workbench.nearly_perfect"}; // metric, score
inline constexpr MessageCode<> lookWhy{"workbench.look_why"};
inline constexpr MessageCode<> leaveOutOrSeeTo{"workbench.leave_out_or_see_to"};

// What another model of the same kind is worth
inline constexpr MessageCode<> cannotRetrain{"workbench.cannot_retrain"};
inline constexpr MessageCode<> trainAnother{"workbench.train_another"};
inline constexpr MessageCode<> notBetterThanDeployed{"workbench.not_better_than_deployed"};
inline constexpr MessageCode<> promoteAnyway{"workbench.promote_anyway"};

// What is done now
inline constexpr MessageCode<> deploying{"workbench.deploying"};
inline constexpr MessageCode<> connecting{"workbench.connecting"};
inline constexpr MessageCode<> drawing{"workbench.drawing"};
inline constexpr MessageCode<> readingExamples{"workbench.reading_examples"};
inline constexpr MessageCode<> fetchingFeatures{"workbench.fetching_features"};
inline constexpr MessageCode<> scoring{"workbench.scoring"};
inline constexpr MessageCode<> writingPredictions{"workbench.writing_predictions"};
inline constexpr MessageCode<> readingRows{"workbench.reading_rows"};
inline constexpr MessageCode<> keepingSnapshot{"workbench.keeping_snapshot"};
inline constexpr MessageCode<Count, Name> olderLetGo{"workbench.older_let_go"}; // snapshots, what all may take
inline constexpr MessageCode<> writingTable{"workbench.writing_table"};
inline constexpr MessageCode<> writingSql{"workbench.writing_sql"};
inline constexpr MessageCode<> watching{"workbench.watching"};
inline constexpr MessageCode<> countingChanges{"workbench.counting_changes"};
// Why all is scored, and not only what changed
inline constexpr MessageCode<Count, Name> movesWithTime{"workbench.moves_with_time"}; // features, the first of them
inline constexpr MessageCode<> gapsOfOthers{"workbench.gaps_of_others"};
inline constexpr MessageCode<Count> mostPredictionsChanged{"workbench.most_predictions_changed"}; // that may have
inline constexpr MessageCode<> neverScoredSo{"workbench.never_scored_so"};
inline constexpr MessageCode<Count> otherVersionScored{"workbench.other_version_scored"}; // which
inline constexpr MessageCode<> scoredLater{"workbench.scored_later"};
inline constexpr MessageCode<> nothingKept{"workbench.nothing_kept"};
inline constexpr MessageCode<Name, Told> tableTellsNothing{"workbench.table_tells_nothing"}; // table, why
inline constexpr MessageCode<> keysRunTogether{"workbench.keys_run_together"};
inline constexpr MessageCode<Name> changedBeside{"workbench.changed_beside"}; // table
inline constexpr MessageCode<Count> onlyWhatChanged{"workbench.only_what_changed"}; // entities
inline constexpr MessageCode<> scoredMeanwhile{"workbench.scored_meanwhile"};
inline constexpr MessageCode<> scoreAgain{"workbench.score_again"};
inline constexpr MessageCode<> notOfOneMoment{"workbench.not_of_one_moment"};
inline constexpr MessageCode<> nameNoMoment{"workbench.name_no_moment"};
inline constexpr MessageCode<Name> momentToCome{"workbench.moment_to_come"}; // now
inline constexpr MessageCode<> nameEarlierMoment{"workbench.name_earlier_moment"};
inline constexpr MessageCode<Name> laterIsLogged{"workbench.later_is_logged"}; // the last moment
inline constexpr MessageCode<> nameLaterMoment{"workbench.name_later_moment"};
// What is kept
inline constexpr MessageCode<> neitherDecision{"workbench.neither_decision"};
inline constexpr MessageCode<> ofNewerEspalier{"workbench.of_newer_espalier"};
inline constexpr MessageCode<> notANumber{"workbench.not_a_number"};
inline constexpr MessageCode<> outOfRange{"workbench.out_of_range"};
inline constexpr MessageCode<> notVersionOne{"workbench.not_version_one"};
inline constexpr MessageCode<> noSuchConnection{"workbench.no_such_connection"};
inline constexpr MessageCode<> listConnections{"workbench.list_connections"};
inline constexpr MessageCode<> severalConnections{"workbench.several_connections"};
inline constexpr MessageCode<> nameByFolder{"workbench.name_by_folder"};
inline constexpr MessageCode<> gymIsAlwaysKept{"workbench.gym_is_always_kept"};
inline constexpr MessageCode<> noSuchStudy{"workbench.no_such_study"};
inline constexpr MessageCode<> listStudies{"workbench.list_studies"};
inline constexpr MessageCode<Name> severalStudies{"workbench.several_studies"}; // their ids
inline constexpr MessageCode<> nameTheId{"workbench.name_the_id"};

// What stays where a step of a lesson is undone
inline constexpr MessageCode<> timeStays{"workbench.time_stays"};
inline constexpr MessageCode<> gymGoesOn{"workbench.gym_goes_on"};
inline constexpr MessageCode<> comparisonStays{"workbench.comparison_stays"};
inline constexpr MessageCode<Name> predictionsStay{"workbench.predictions_stay"}; // project
inline constexpr MessageCode<Name, Count> versionStays{"workbench.version_stays"}; // project, version
inline constexpr MessageCode<Name> projectStays{"workbench.project_stays"};
inline constexpr MessageCode<Name> fileStays{"workbench.file_stays"};
inline constexpr MessageCode<Name> studyStays{"workbench.study_stays"};

// What cannot be done
inline constexpr MessageCode<> namesNoRelation{"workbench.names_no_relation"};
inline constexpr MessageCode<> columnsDoNotPair{"workbench.columns_do_not_pair"};
inline constexpr MessageCode<> columnDoesNotExist{"workbench.column_does_not_exist"};
inline constexpr MessageCode<Count, Name> severalParents{"workbench.several_parents"}; // values of several rows, one
inline constexpr MessageCode<> referToOneRow{"workbench.refer_to_one_row"};
inline constexpr MessageCode<> parentNotLookedAt{"workbench.parent_not_looked_at"};
inline constexpr MessageCode<> acceptUnchecked{"workbench.accept_unchecked"};
inline constexpr MessageCode<> writeRelation{"workbench.write_relation"};
inline constexpr MessageCode<> truthOfOrdersOnly{"workbench.truth_of_orders_only"};
inline constexpr MessageCode<> askForOrders{"workbench.ask_for_orders"};
inline constexpr MessageCode<> stepDidNotRun{"workbench.step_did_not_run"};
inline constexpr MessageCode<Name> startLessonOver{"workbench.start_lesson_over"}; // lesson
inline constexpr MessageCode<> timeIsNotUndone{"workbench.time_is_not_undone"};
inline constexpr MessageCode<> resetGym{"workbench.reset_gym"};
inline constexpr MessageCode<> gymNotRunning{"workbench.gym_not_running"};
inline constexpr MessageCode<> startGym{"workbench.start_gym"};
inline constexpr MessageCode<> cannotBeScheduled{"workbench.cannot_be_scheduled"};
inline constexpr MessageCode<> holdsPassword{"workbench.holds_password"};
inline constexpr MessageCode<> nameAService{"workbench.name_a_service"};
inline constexpr MessageCode<> noLogYet{"workbench.no_log_yet"};
inline constexpr MessageCode<Name> scoreOnce{"workbench.score_once"}; // project
inline constexpr MessageCode<Count> endedWithCode{"workbench.ended_with_code"}; // a command
inline constexpr MessageCode<> noneActive{"workbench.none_active"};
inline constexpr MessageCode<> activateFirst{"workbench.activate_first"};
inline constexpr MessageCode<> noFormat{"workbench.no_format"};
inline constexpr MessageCode<> nameFormat{"workbench.name_format"};
inline constexpr MessageCode<> nameCardFormat{"workbench.name_card_format"};
inline constexpr MessageCode<> fileIsThere{"workbench.file_is_there"};
inline constexpr MessageCode<> nameOtherFile{"workbench.name_other_file"};
inline constexpr MessageCode<> predictionsNotKept{"workbench.predictions_not_kept"};
inline constexpr MessageCode<> trainAgain{"workbench.train_again"};
inline constexpr MessageCode<> nothingTrained{"workbench.nothing_trained"};
inline constexpr MessageCode<> noTestRows{"workbench.no_test_rows"};
inline constexpr MessageCode<> notOfTheseRows{"workbench.not_of_these_rows"};
inline constexpr MessageCode<> compareTogether{"workbench.compare_together"};
inline constexpr MessageCode<> widenTest{"workbench.widen_test"};
inline constexpr MessageCode<> noTestRowOfKey{"workbench.no_test_row_of_key"};
inline constexpr MessageCode<> notOfTheModel{"workbench.not_of_the_model"};
inline constexpr MessageCode<> listImportances{"workbench.list_importances"};
inline constexpr MessageCode<Name> takesANumber{"workbench.takes_a_number"}; // what was given
inline constexpr MessageCode<> giveNumberOrNothing{"workbench.give_number_or_nothing"};
inline constexpr MessageCode<> noAnswerToFlip{"workbench.no_answer_to_flip"};
inline constexpr MessageCode<> giveOtherValues{"workbench.give_other_values"};
inline constexpr MessageCode<> noTestRowAsOf{"workbench.no_test_row_as_of"};
inline constexpr MessageCode<> listTestRows{"workbench.list_test_rows"};
inline constexpr MessageCode<> noExampleOfKey{"workbench.no_example_of_key"};
inline constexpr MessageCode<> noExampleAsOf{"workbench.no_example_as_of"};
inline constexpr MessageCode<> otherKeyNow{"workbench.other_key_now"};
inline constexpr MessageCode<Name> examplesOfOtherRows{"workbench.examples_of_other_rows"}; // where from
inline constexpr MessageCode<> connectWhereRowsAre{"workbench.connect_where_rows_are"};
inline constexpr MessageCode<Name> predictsNoneOf{"workbench.predicts_none_of"}; // part
inline constexpr MessageCode<> predictsNumbers{"workbench.predicts_numbers"};
inline constexpr MessageCode<> giveRange{"workbench.give_range"};
inline constexpr MessageCode<Name> noSuchClass{"workbench.no_such_class"}; // what was named
inline constexpr MessageCode<Name> nameClass{"workbench.name_class"}; // all of them
inline constexpr MessageCode<> trainFirst{"workbench.train_first"};
inline constexpr MessageCode<Name> otherExamples{"workbench.other_examples"}; // study
inline constexpr MessageCode<> sameTargetAndRows{"workbench.same_target_and_rows"};
inline constexpr MessageCode<Name> metricUndefined{"workbench.metric_undefined"}; // metric
inline constexpr MessageCode<> chooseMetric{"workbench.choose_metric"};

} // namespace espalier::workbench::messages
