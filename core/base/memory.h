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
//! For a program that ends soon after: so many bytes will be held at once (of more than 1 GiB, that much). Their addresses are set aside, in
//! large pages where the system has them, and what is freed stays the program's own for what comes next. Until they are written to, they
//! hold nothing.
void expectMemory(std::size_t bytes);
//! For a program that holds much, and each thing for a while only: from now on what is freed of a megabyte or more goes back to the system at
//! once. The allocator would keep it for what comes next, as soon as it has seen pieces of that size come and go.
void returnFreedMemory();
//! Gives back to the system what was freed, as far as the allocator kept it for itself: before something large.
void releaseFreedMemory();

//! "4GB", "512 MB", "1.5 GB" or a count of bytes; a kB is 1,000 bytes. Errors: Invalid.
Result<std::size_t> parseMemory(std::string_view text);
//! "1.5 GB", "310 MB": two or three digits.
std::string printMemory(std::size_t bytes);

} // namespace espalier
