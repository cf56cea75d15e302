// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/enginesentences.cpp.
namespace espalier::engine::messages {

using namespace arguments;

inline constexpr MessageCode<> tooManyMoments{"engine.too_many_moments"};
inline constexpr MessageCode<> examplesSeeTooMany{"engine.examples_see_too_many"};
inline constexpr MessageCode<> computeInDatabase{"engine.compute_in_database"};
inline constexpr MessageCode<> examplesSeeTooManyOwn{"engine.examples_see_too_many_own"};
inline constexpr MessageCode<> pathReachesTooMany{"engine.path_reaches_too_many"};
inline constexpr MessageCode<> shortenPath{"engine.shorten_path"};
inline constexpr MessageCode<> beyondTime{"engine.beyond_time"};
inline constexpr MessageCode<> letDatabaseCompute{"engine.let_database_compute"};
inline constexpr MessageCode<> typesDiffer{"engine.types_differ"};
inline constexpr MessageCode<> keyIsShared{"engine.key_is_shared"};

// Why the engine leaves a plan to the database
inline constexpr MessageCode<> noAsOf{"engine.no_as_of"};
inline constexpr MessageCode<Name> databaseCompares{"engine.database_compares"}; // a table or a column

} // namespace espalier::engine::messages
