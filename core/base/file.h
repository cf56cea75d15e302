// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

//! Files and folders of ours hold what is in somebody's database: they are made here, and only their owner may read them, whatever
//! the umask says.
namespace espalier {

//! Writes a file, whole or not at all: what was there stays until all is written. A new one is its owner's alone, one that is replaced
//! keeps the rights it has. Errors: Io.
Result<> writeFile(const std::string &file, std::string_view bytes);

//! All of a file, of at most so many bytes: what has no end, such as a device, is not read on. Errors: Io.
Result<std::string> readFile(const std::string &file, std::size_t most);
//! Makes the folders of a path that are missing. Errors: Io.
Result<> makeFolder(const std::filesystem::path &folder);
//! Takes the rights of others from a file or folder that is there already.
void makePrivate(const std::filesystem::path &path);
//! Makes an empty file where there is none.
void makeFile(const std::filesystem::path &file);

} // namespace espalier
