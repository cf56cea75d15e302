// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace espalier {

//! Writes a file, whole or not at all: what was there stays until all is written. Errors: Io.
Result<> writeFile(const std::string &file, std::string_view bytes);

} // namespace espalier
