// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessonfiles.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/messages.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace espalier::workbench {

namespace {

namespace fs = std::filesystem;

constexpr const char *logName = "step.log";

Failure notWritten(const fs::path &file, const std::error_code &problem)
{
    return Failure(Error{.code = Error::Code::Io,
                         .subject = file.string(),
                         .problem = espalier::messages::fileNotWritten(),
                         .detail = problem.message(),
                         .remedies = {espalier::messages::checkFolderAndDisk()}});
}

Result<> copyFile(const fs::path &from, const fs::path &to)
{
    if (auto made = makeFolder(to.parent_path()); !made)
        return made;
    std::error_code problem;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, problem);
    return problem ? Result<>(notWritten(to, problem)) : Result<>();
}

} // namespace

std::string fileHash(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return {};
    Hash128 hash;
    std::array<char, 1U << 16U> bytes{};
    while (stream) {
        stream.read(bytes.data(), bytes.size());
        hash.add({bytes.data(), static_cast<std::size_t>(stream.gcount())});
    }
    return hash.text();
}

FolderState folderState(const fs::path &folder)
{
    FolderState state;
    std::error_code problem;
    for (fs::recursive_directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        std::error_code ignored;
        if (entry->is_symlink(ignored) || !entry->is_regular_file(ignored) || entry->path().filename() == logName)
            continue;
        state.emplace(entry->path().lexically_relative(folder).string(), fileHash(entry->path()));
    }
    return state;
}

Result<> copyFiles(const fs::path &from, const FolderState &files, const fs::path &to)
{
    for (const auto &[path, hash] : files) {
        if (auto copied = copyFile(from / path, to / path); !copied)
            return copied;
    }
    return {};
}

std::vector<FileTrace> differences(const FolderState &before, const FolderState &after)
{
    std::vector<FileTrace> traces;
    for (const auto &[path, hash] : before) {
        const auto now = after.find(path);
        if (now == after.end() || now->second != hash)
            traces.push_back({.path = path, .before = hash, .after = now == after.end() ? "" : now->second});
    }
    for (const auto &[path, hash] : after) {
        if (!before.contains(path))
            traces.push_back({.path = path, .before = {}, .after = hash});
    }
    return traces;
}

Result<std::vector<std::string>> restoreFiles(const fs::path &folder, const std::vector<FileTrace> &files,
                                              const fs::path &saved)
{
    std::vector<std::string> kept;
    for (const auto &file : files) {
        const auto place = folder / file.path;
        const auto now = fileHash(place);
        if (now == file.before)
            continue;
        if (now != file.after) {
            kept.push_back(file.path);
            continue;
        }
        if (!file.before.empty()) {
            if (auto copied = copyFile(saved / file.path, place); !copied)
                return Failure(copied.error());
            continue;
        }
        std::error_code problem;
        fs::remove(place, problem);
        if (problem)
            return notWritten(place, problem);
    }
    return kept;
}

Result<> removeFolder(const fs::path &folder)
{
    std::error_code problem;
    fs::remove_all(folder, problem);
    return problem ? Result<>(notWritten(folder, problem)) : Result<>();
}

} // namespace espalier::workbench
