// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/costsentences.cpp.
namespace espalier::cost::messages {

using namespace arguments;

inline constexpr MessageCode<> planNotRead{"cost.plan_not_read"};
inline constexpr MessageCode<Count, Count, Name, Name> needsMemory{
    "cost.needs_memory"}; // examples, features, needed, allowed
inline constexpr MessageCode<Count> computeInDatabase{"cost.compute_in_database"}; // examples that fit
inline constexpr MessageCode<Count> takeSample{"cost.take_sample"}; // examples that fit
inline constexpr MessageCode<Count> countingTakesLonger{"cost.counting_takes_longer"}; // seconds
inline constexpr MessageCode<> askForFewer{"cost.ask_for_fewer"};

// Why features are computed here or in the database
inline constexpr MessageCode<Name> onAnotherServer{"cost.on_another_server"}; // table
inline constexpr MessageCode<> doesNotFit{"cost.does_not_fit"};
inline constexpr MessageCode<> fits{"cost.fits"};
inline constexpr MessageCode<> asAskedFor{"cost.as_asked_for"};
inline constexpr MessageCode<Seconds, Seconds> soonerHere{"cost.sooner_here"}; // here, in the database
inline constexpr MessageCode<Seconds, Seconds> soonerInDatabase{"cost.sooner_in_database"}; // here, in the database
inline constexpr MessageCode<Name, Told> leftByEngine{"cost.left_by_engine"}; // table, what it cannot hold

// What is done now
inline constexpr MessageCode<> countingExamples{"cost.counting_examples"};
inline constexpr MessageCode<Name, Name> needsAbout{"cost.needs_about"}; // needed, allowed

} // namespace espalier::cost::messages
