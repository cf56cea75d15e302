// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/lessontrace.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

//! A lesson's folder as it was before a step, and again after it was undone.
namespace espalier::workbench {

//! Hashes of the files in a folder by their paths in it; what is no plain file is left out, and what espalierctl tells while it runs.
using FolderState = std::map<std::string, std::string>;

//! Empty where there is no folder.
FolderState folderState(const std::filesystem::path &folder);
//! Of one file; empty where it is not there.
std::string fileHash(const std::filesystem::path &file);
//! The files of a state. Errors: Io.
Result<> copyFiles(const std::filesystem::path &from, const FolderState &files, const std::filesystem::path &to);
//! What differs.
std::vector<FileTrace> differences(const FolderState &before, const FolderState &after);
//! Files as they were, from where they were copied to; one that holds something else than the step left in it is somebody's, and stays: which.
//! Errors: Io.
Result<std::vector<std::string>> restoreFiles(const std::filesystem::path &folder, const std::vector<FileTrace> &files,
                                              const std::filesystem::path &saved);
//! Whatever is there. Errors: Io.
Result<> removeFolder(const std::filesystem::path &folder);

} // namespace espalier::workbench
