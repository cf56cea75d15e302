// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace espalier {

//! Writes a file, whole or not at all: what was there stays until all is written. Errors: Io.
Result<> writeFile(const std::string &file, std::string_view bytes);

//! All of a file, of at most so many bytes: what has no end, such as a device, is not read on. Errors: Io.
Result<std::string> readFile(const std::string &file, std::size_t most);

} // namespace espalier
