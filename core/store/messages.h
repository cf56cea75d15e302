// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told of the caches: the sentences stand in ui/words/storesentences.cpp.
namespace espalier::store::messages {

using namespace arguments;

inline constexpr MessageCode<> newerCache{"store.newer_cache"};
inline constexpr MessageCode<> useThatVersion{"store.use_that_version"};
inline constexpr MessageCode<Name> entryNeeds{"store.entry_needs"}; // amount of bytes
inline constexpr MessageCode<Name> bytesDamaged{"store.bytes_damaged"}; // file
inline constexpr MessageCode<> makeAgain{"store.make_again"};
inline constexpr MessageCode<> freeSpace{"store.free_space"};
inline constexpr MessageCode<> otherIsWriting{"store.other_is_writing"};
inline constexpr MessageCode<> checkFolder{"store.check_folder"};
inline constexpr MessageCode<> notMovedAside{"store.not_moved_aside"};
inline constexpr MessageCode<> deleteFile{"store.delete_file"};

} // namespace espalier::store::messages
