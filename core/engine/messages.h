// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/enginesentences.cpp.
namespace espalier::engine::messages {

using namespace arguments;

inline constexpr MessageCode<> tooManyMoments{"engine.too_many_moments"};
inline constexpr MessageCode<> examplesSeeTooMany{"engine.examples_see_too_many"};
inline constexpr MessageCode<> computeInDatabase{"engine.compute_in_database"};
inline constexpr MessageCode<> pathReachesTooMany{"engine.path_reaches_too_many"};
inline constexpr MessageCode<> shortenPath{"engine.shorten_path"};
inline constexpr MessageCode<> beyondTime{"engine.beyond_time"};
inline constexpr MessageCode<> letDatabaseCompute{"engine.let_database_compute"};
inline constexpr MessageCode<> typesDiffer{"engine.types_differ"};
inline constexpr MessageCode<> keyIsShared{"engine.key_is_shared"};

// Why the engine leaves a plan to the database
inline constexpr MessageCode<> noAsOf{"engine.no_as_of"};
inline constexpr MessageCode<Name> databaseCompares{"engine.database_compares"}; // a table or a column

// What is done now
inline constexpr MessageCode<> joining{"engine.joining"};
inline constexpr MessageCode<> computingFeatures{"engine.computing_features"};
inline constexpr MessageCode<> findingExamples{"engine.finding_examples"};

// What became of rows that could have been examples
inline constexpr MessageCode<Count, Count> rowsUsed{"engine.rows_used"}; // all, used
inline constexpr MessageCode<Count> withoutKey{"engine.without_key"};
inline constexpr MessageCode<Count> withoutTime{"engine.without_time"};
inline constexpr MessageCode<Count> ofNoEntity{"engine.of_no_entity"};
inline constexpr MessageCode<Count> leftOutByFilter{"engine.left_out_by_filter"};
inline constexpr MessageCode<Count> beforeEntity{"engine.before_entity"};
inline constexpr MessageCode<Count> inPeriodsLeftOut{"engine.in_periods_left_out"};
inline constexpr MessageCode<Count> labelsTreatedAsMissing{"engine.labels_treated_as_missing"};
inline constexpr MessageCode<Count> tooYoung{"engine.too_young"};
inline constexpr MessageCode<Count> notInSample{"engine.not_in_sample"};
inline constexpr MessageCode<Count> withoutLabel{"engine.without_label"};
inline constexpr MessageCode<Count> saidTwice{"engine.said_twice"};
inline constexpr MessageCode<Count> contradicting{"engine.contradicting"};
inline constexpr MessageCode<Count> inNoPart{"engine.in_no_part"};
inline constexpr MessageCode<Count> labelsNotKnownYet{"engine.labels_not_known_yet"};

} // namespace espalier::engine::messages
