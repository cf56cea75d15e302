// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of a deployment: the sentences stand in ui/words/deploysentences.cpp.
namespace espalier::deploy::messages {

using namespace arguments;

// Rights
inline constexpr MessageCode<> mayNotMakeSchema{"deploy.may_not_make_schema"};
inline constexpr MessageCode<Name, Name> askForSchema{"deploy.ask_for_schema"}; // schema, role
inline constexpr MessageCode<> mayNotCreate{"deploy.may_not_create"};
inline constexpr MessageCode<Name, Name> askForCreate{"deploy.ask_for_create"}; // schema, role

// What the view will hold
inline constexpr MessageCode<> rowSecurity{"deploy.row_security"};
inline constexpr MessageCode<Name> learnedFromVisible{"deploy.learned_from_visible"}; // role
inline constexpr MessageCode<> viewRunsAsReader{"deploy.view_runs_as_reader"};
inline constexpr MessageCode<> viewNeedsNewer{"deploy.view_needs_newer"};
inline constexpr MessageCode<Name> viewHoldsNoRow{"deploy.view_holds_no_row"}; // column
inline constexpr MessageCode<> askForSingleRows{"deploy.ask_for_single_rows"};
inline constexpr MessageCode<Count, Count> guessedTimes{"deploy.guessed_times"}; // of features
inline constexpr MessageCode<> confirmTimes{"deploy.confirm_times"};
inline constexpr MessageCode<Told> notLearnedFrom{"deploy.not_learned_from"}; // periods
inline constexpr MessageCode<Count> readsTheGroup{"deploy.reads_the_group"}; // features that compare
inline constexpr MessageCode<> askForAllAtOnce{"deploy.ask_for_all_at_once"};
inline constexpr MessageCode<> predictedAllTheSame{"deploy.predicted_all_the_same"};
inline constexpr MessageCode<Told> predictionsRead{"deploy.predictions_read"}; // a repair
inline constexpr MessageCode<> repairsSaySo{"deploy.repairs_say_so"};
inline constexpr MessageCode<> tooOld{"deploy.too_old"};
inline constexpr MessageCode<> newerHasThem{"deploy.newer_has_them"};

// What was changed since
inline constexpr MessageCode<> wasDropped{"deploy.was_dropped"};
inline constexpr MessageCode<> isNotAsDeployed{"deploy.is_not_as_deployed"};
inline constexpr MessageCode<> deployAgain{"deploy.deploy_again"};
inline constexpr MessageCode<> anyVersionMakesIt{"deploy.any_version_makes_it"};
inline constexpr MessageCode<> changedByHand{"deploy.changed_by_hand"};
inline constexpr MessageCode<> anyVersionPutsRight{"deploy.any_version_puts_right"};
inline constexpr MessageCode<> viewChangedByHand{"deploy.view_changed_by_hand"};
inline constexpr MessageCode<Name> dropView{"deploy.drop_view"}; // the view

// Names that are taken
inline constexpr MessageCode<> aView{"deploy.a_view"};
inline constexpr MessageCode<> aMaterializedView{"deploy.a_materialized_view"};
inline constexpr MessageCode<> aSequence{"deploy.a_sequence"};
inline constexpr MessageCode<> anIndex{"deploy.an_index"};
inline constexpr MessageCode<> aType{"deploy.a_type"};
inline constexpr MessageCode<> aTable{"deploy.a_table"};
inline constexpr MessageCode<> aProcedure{"deploy.a_procedure"};
inline constexpr MessageCode<> aFunction{"deploy.a_function"};
inline constexpr MessageCode<Told> isTaken{"deploy.is_taken"}; // what
inline constexpr MessageCode<> renameEither{"deploy.rename_either"};
inline constexpr MessageCode<Told, Name> belongsTo{"deploy.belongs_to"}; // what, project
inline constexpr MessageCode<Name> retireFirst{"deploy.retire_first"}; // project

// Whether there is anything to predict from
inline constexpr MessageCode<Name> newestRow{"deploy.newest_row"}; // day
inline constexpr MessageCode<> noRowIsKnown{"deploy.no_row_is_known"};
inline constexpr MessageCode<Told> windowsAreEmpty{"deploy.windows_are_empty"}; // durations
inline constexpr MessageCode<Told> viewIsEmpty{"deploy.view_is_empty"}; // duration
inline constexpr MessageCode<Name> bringUpToDate{"deploy.bring_up_to_date"}; // function

// What the new version does not fit
inline constexpr MessageCode<Name> allTheSame{"deploy.all_the_same"}; // options
inline constexpr MessageCode<Seconds, Seconds> reasonsTake{"deploy.reasons_take"}; // of one row, of a thousand
inline constexpr MessageCode<Name> reasonsApart{"deploy.reasons_apart"}; // the function
inline constexpr MessageCode<> retireForColumn{"deploy.retire_for_column"};
inline constexpr MessageCode<> noMoreReasons{"deploy.no_more_reasons"};
inline constexpr MessageCode<> deployWithReasons{"deploy.deploy_with_reasons"};
inline constexpr MessageCode<> askForReasonsOfFew{"deploy.ask_for_reasons_of_few"};
inline constexpr MessageCode<> otherForm{"deploy.other_form"};
inline constexpr MessageCode<> noChampion{"deploy.no_champion"};
inline constexpr MessageCode<> deployToAnswer{"deploy.deploy_to_answer"};
inline constexpr MessageCode<Name> shadowIsThere{"deploy.shadow_is_there"}; // version
inline constexpr MessageCode<> promoteOrRetire{"deploy.promote_or_retire"};
inline constexpr MessageCode<Name> otherQuestion{"deploy.other_question"}; // version
inline constexpr MessageCode<> askTheSame{"deploy.ask_the_same"};
inline constexpr MessageCode<> retireProjectFirst{"deploy.retire_project_first"};
inline constexpr MessageCode<Told> sourceChanged{"deploy.source_changed"}; // what it was and is
inline constexpr MessageCode<> snapshotAgain{"deploy.snapshot_again"};
inline constexpr MessageCode<Told> otherValue{"deploy.other_value"}; // an example
inline constexpr MessageCode<Name, Name, Name, Name> wasAndIs{"deploy.was_and_is"}; // feature, example, values
inline constexpr MessageCode<Name, Name, Name> wasMissingAndIs{"deploy.was_missing_and_is"};
inline constexpr MessageCode<Name, Name, Name> wasAndIsMissing{"deploy.was_and_is_missing"};
inline constexpr MessageCode<> reportDefect{"deploy.report_defect"};
inline constexpr MessageCode<Count, Count> otherFeatures{"deploy.other_features"}; // of examples
inline constexpr MessageCode<> rowsChanged{"deploy.rows_changed"};

// What a change of versions, the registry and the checks refuse
inline constexpr MessageCode<> otherThanNoted{"deploy.other_than_noted"};
inline constexpr MessageCode<> functionChanged{"deploy.function_changed"};
inline constexpr MessageCode<> noneBefore{"deploy.none_before"};
inline constexpr MessageCode<> activateByNumber{"deploy.activate_by_number"};
inline constexpr MessageCode<> noShadow{"deploy.no_shadow"};
inline constexpr MessageCode<> deployShadow{"deploy.deploy_shadow"};
inline constexpr MessageCode<Name> deployedMeanwhile{"deploy.deployed_meanwhile"}; // version
inline constexpr MessageCode<> lookAnew{"deploy.look_anew"};
inline constexpr MessageCode<> newerRegistry{"deploy.newer_registry"};
inline constexpr MessageCode<> updateEspalier{"deploy.update_espalier"};
inline constexpr MessageCode<> noProject{"deploy.no_project"};
inline constexpr MessageCode<> deployFirst{"deploy.deploy_first"};
inline constexpr MessageCode<arguments::Names> projectsAre{"deploy.projects_are"}; // projects
inline constexpr MessageCode<Name> noVersion{"deploy.no_version"}; // version
inline constexpr MessageCode<> listVersions{"deploy.list_versions"};
inline constexpr MessageCode<Told> rowAltered{"deploy.row_altered"}; // what is wrong
inline constexpr MessageCode<Name, Told> partAltered{"deploy.part_altered"}; // part, what is wrong
inline constexpr MessageCode<> rowChanged{"deploy.row_changed"};
inline constexpr MessageCode<> otherModelHash{"deploy.other_model_hash"};
inline constexpr MessageCode<> otherStudyHash{"deploy.other_study_hash"};
inline constexpr MessageCode<Name> predictsElse{"deploy.predicts_else"}; // function
inline constexpr MessageCode<Name, Name> otherVersionAnswers{"deploy.other_version_answers"}; // versions
inline constexpr MessageCode<> seeChanges{"deploy.see_changes"};
inline constexpr MessageCode<Name, Number> otherScore{"deploy.other_score"}; // of the database, of the model
inline constexpr MessageCode<> scoreDefect{"deploy.score_defect"};
inline constexpr MessageCode<Count, Count> goldenMissing{"deploy.golden_missing"}; // of golden rows
inline constexpr MessageCode<Count, Count> otherCount{"deploy.other_count"};
inline constexpr MessageCode<> notItsColumns{"deploy.not_its_columns"};

} // namespace espalier::deploy::messages
