// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of the sample database: the sentences stand in ui/words/gymsentences.cpp.
namespace espalier::gym::messages {

using namespace arguments;

inline constexpr MessageCode<> ownerCannotChange{"gym.owner_cannot_change"};
inline constexpr MessageCode<> ofSomebodyElse{"gym.of_somebody_else"};
inline constexpr MessageCode<> configurationNotWritten{"gym.configuration_not_written"};
inline constexpr MessageCode<> chooseOtherFolder{"gym.choose_other_folder"};
inline constexpr MessageCode<Name> programFailed{"gym.program_failed"}; // program
inline constexpr MessageCode<Name> seeLog{"gym.see_log"}; // file
inline constexpr MessageCode<> noCluster{"gym.no_cluster"};
inline constexpr MessageCode<> programNotStarted{"gym.program_not_started"};
inline constexpr MessageCode<Name, Name> checkMayRun{"gym.check_may_run"}; // user, folder
inline constexpr MessageCode<> noPrograms{"gym.no_programs"};
inline constexpr MessageCode<Name> otherPrograms{"gym.other_programs"}; // version
inline constexpr MessageCode<Name> installPackage{"gym.install_package"}; // package
inline constexpr MessageCode<> schemaTaken{"gym.schema_taken"};
inline constexpr MessageCode<> useEmptyDatabase{"gym.use_empty_database"};
inline constexpr MessageCode<> noShop{"gym.no_shop"};
inline constexpr MessageCode<> startGym{"gym.start_gym"};
inline constexpr MessageCode<> notLivedYet{"gym.not_lived_yet"};
inline constexpr MessageCode<> otherShopVersion{"gym.other_shop_version"};
inline constexpr MessageCode<> makeNew{"gym.make_new"};
inline constexpr MessageCode<> endsAtMidnight{"gym.ends_at_midnight"};
inline constexpr MessageCode<> noSuchBug{"gym.no_such_bug"};
inline constexpr MessageCode<Names> nameABug{"gym.name_a_bug"};
inline constexpr MessageCode<Number, Number, Number> notBetween{"gym.not_between"}; // value, least, most

// What is done now
inline constexpr MessageCode<> makingCluster{"gym.making_cluster"};
inline constexpr MessageCode<> startingServer{"gym.starting_server"};
inline constexpr MessageCode<> makingIndexes{"gym.making_indexes"};
inline constexpr MessageCode<> lettingShopLive{"gym.letting_shop_live"};

} // namespace espalier::gym::messages
