// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/programs.h"

#include "core/base/programfolder.h"
#include "core/base/subjects.h"
#include "core/gym/messages.h"
#include "core/gym/serverprogram.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace espalier::gym {

namespace {

namespace fs = std::filesystem;

//! All that are used: packages that bring a server for another program alone leave some out.
bool hasPrograms(const fs::path &folder)
{
    return std::ranges::all_of(std::array{"initdb", "pg_ctl", "postgres", "createdb"}, [&folder](const char *name) {
        std::error_code ignored;
        return fs::exists(folder / name, ignored);
    });
}

//! "initdb (PostgreSQL) 15.18 (Debian ...)" -> 15
int majorVersion(const fs::path &folder)
{
    Progress quiet;
    const auto told = run(
        {.program = folder / "initdb", .arguments = {"--version"}, .folder = "/", .account = serverAccount()}, quiet);
    if (!told)
        return 0;
    const std::string_view text = told->output;
    const auto start = text.find_first_of("0123456789");
    if (start == std::string_view::npos)
        return 0;
    int version = 0;
    std::from_chars(text.data() + start, text.data() + text.size(), version);
    return version;
}

//! folder/*/bin, as in /usr/lib/postgresql/15/bin
void addVersions(const fs::path &folder, std::string_view prefix, std::vector<fs::path> &candidates)
{
    std::error_code failed;
    for (const auto &entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().filename().string().starts_with(prefix))
            candidates.push_back(entry.path() / "bin");
    }
}

std::vector<fs::path> candidateFolders()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here writes the environment
    if (const char *only = std::getenv("ESPALIER_PG_BIN"); only != nullptr && *only != '\0')
        return {only};
    std::vector<fs::path> candidates;
    addVersions(programFolder().parent_path() / "lib" / "postgresql", "", candidates); // what came with the program
    addVersions("/usr/lib/postgresql", "", candidates);
    addVersions("/usr", "pgsql-", candidates);
    addVersions("/opt/homebrew/opt", "postgresql@", candidates);
    candidates.emplace_back("/usr/local/pgsql/bin");
    const char *path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nothing here writes the environment
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(':'), rest.size());
        candidates.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return candidates;
}

} // namespace

std::vector<Programs> installedPrograms()
{
    std::vector<Programs> result;
    for (const auto &folder : candidateFolders()) {
        if (!hasPrograms(folder) || std::ranges::find(result, folder, &Programs::folder) != result.end())
            continue;
        if (const int version = majorVersion(folder); version > 0)
            result.push_back({.folder = folder, .version = version});
    }
    std::ranges::stable_sort(result, std::greater{}, &Programs::version);
    return result;
}

Result<Programs> programsFor(int version)
{
    const auto installed = installedPrograms();
    const auto found = std::ranges::find_if(installed, [version](const Programs &programs) {
        return version == 0 || programs.version == version;
    });
    if (found != installed.end())
        return *found;
    const auto package = version == 0 ? std::string("postgresql") : fmt::format("postgresql-{}", version);
    return Failure(
        Error{.code = Error::Code::Unsupported,
              .subject = subjects::sampleDatabase,
              .problem = version == 0 ? messages::noPrograms() : messages::otherPrograms(std::to_string(version)),
              .remedies = {messages::installPackage(package)}});
}

} // namespace espalier::gym
