// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace espalier {

//! Of this machine, or of the container (cgroup) that limits the process further.
std::size_t machineMemory();
//! What one fetch may use where the user allows nothing else: half of the machine's memory, and 16 GB at most.
std::size_t defaultMemory();
//! What this process has held at most since it began; 0 where the system does not say.
std::size_t peakMemory();
//! What it holds now; 0 where the system does not say.
std::size_t heldMemory();
//! For a program that ends soon after: of what it frees, up to so many bytes (at most 1 GiB) stay its own for what comes next, and are not
//! fetched from the system again, which would hand them out as zeros.
void keepFreedMemory(std::size_t bytes);
//! Gives back to the system what was freed, as far as the allocator kept it for itself: before something large.
void releaseFreedMemory();

//! "4GB", "512 MB", "1.5 GB" or a count of bytes; a kB is 1,000 bytes. Errors: Invalid.
Result<std::size_t> parseMemory(std::string_view text);
//! "1.5 GB", "310 MB": two or three digits.
std::string printMemory(std::size_t bytes);

} // namespace espalier
