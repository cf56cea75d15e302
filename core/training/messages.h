// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of training runs and their processes: the sentences stand in ui/words/trainingsentences.cpp.
namespace espalier::training::messages {

using namespace arguments;

inline constexpr MessageCode<> errorWithoutWords{"training.error_without_words"};
inline constexpr MessageCode<> cannotStart{"training.cannot_start"};
inline constexpr MessageCode<> installWorker{"training.install_worker"};
inline constexpr MessageCode<> noSuchRun{"training.no_such_run"};
inline constexpr MessageCode<> noRunOfSnapshot{"training.no_run_of_snapshot"};
inline constexpr MessageCode<> listRuns{"training.list_runs"};
inline constexpr MessageCode<> testedNotKept{"training.tested_not_kept"};
inline constexpr MessageCode<> trainToExplain{"training.train_to_explain"};
inline constexpr MessageCode<> memberNotTrained{"training.member_not_trained"};
inline constexpr MessageCode<> trainMembers{"training.train_members"};
inline constexpr MessageCode<> noWindows{"training.no_windows"};
inline constexpr MessageCode<> widenValidation{"training.widen_validation"};
inline constexpr MessageCode<> stoppedBefore{"training.stopped_before"};
inline constexpr MessageCode<Name> endedWithCode{"training.ended_with_code"}; // code
inline constexpr MessageCode<> tryFewer{"training.try_fewer"};
inline constexpr MessageCode<> noLearner{"training.no_learner"};
inline constexpr MessageCode<> listLearners{"training.list_learners"};

// What is done now
inline constexpr MessageCode<> readingSnapshot{"training.reading_snapshot"};
inline constexpr MessageCode<> fittingModel{"training.fitting_model"};
inline constexpr MessageCode<> evaluating{"training.evaluating"};
inline constexpr MessageCode<Count, Count, Told> ofFits{"training.of_fits"}; // which, how many, what it does
inline constexpr MessageCode<Count, Count, Number> searches{"training.searches"}; // which, how many, best score
inline constexpr MessageCode<Count, Number> searchesOn{"training.searches_on"}; // which, best score
inline constexpr MessageCode<Told, Told> trains{"training.trains"}; // learner, what it does
inline constexpr MessageCode<Name> noNumber{"training.no_number"}; // parameter

// What a search was worth: settings, gain, metric, interval's ends
inline constexpr MessageCode<Count, Number, Told, Number, Number> searchGained{"training.search_gained"};
inline constexpr MessageCode<Count, Number, Told, Number, Number> searchMayBeChance{"training.search_may_be_chance"};
inline constexpr MessageCode<Count> searchFoundNone{"training.search_found_none"};
// Examples at rows: how many, gain, metric, interval's ends
inline constexpr MessageCode<Count, Number, Told, Number, Number> furtherHelped{"training.further_helped"};
inline constexpr MessageCode<Count, Number, Told, Number, Number> furtherLeftOut{"training.further_left_out"};

} // namespace espalier::training::messages
