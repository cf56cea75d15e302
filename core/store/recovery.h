// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace espalier::store {

class Cache;

//! What became of a damaged file whose entries nothing brings back.
struct Recovery
{
    std::filesystem::path file;
    std::filesystem::path aside; //!< where the damaged file is now
    std::size_t recovered = 0; //!< entries that are whole
    std::vector<std::string> lost; //!< "kind key" of those that are named and not whole
    bool isListCut = false; //!< not all names could be read: more may be lost
};
//! One sentence, with what was lost.
std::string describe(const Recovery &recovery);

//! Takes every entry that its checksums call whole from a damaged file.
Recovery recover(const std::filesystem::path &damaged, Cache &into);

} // namespace espalier::store
