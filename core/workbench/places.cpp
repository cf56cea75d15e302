// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/places.h"

#include "core/base/file.h"
#include "core/base/programfolder.h"

#include <cstdlib>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace espalier::workbench {

namespace {

namespace fs = std::filesystem;

constexpr const char *runsName = "runs.sqlite";

fs::path fromEnvironment(const char *variable, const fs::path &fallback)
{
    const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing sets the environment
    return value != nullptr && *value != '\0' ? fs::path(value) : fallback;
}

fs::path workerBeside()
{
    return fromEnvironment("ESPALIER_WORKER", programFolder() / "espalierctl");
}

} // namespace

Places defaultPlaces()
{
    const auto home = fromEnvironment("HOME", fs::temp_directory_path());
    const auto own = fromEnvironment("ESPALIER_HOME", {});
    if (!own.empty())
        return {own / "cache.sqlite", own / "gym", workerBeside(), own / runsName};
    const auto cache = fromEnvironment("XDG_CACHE_HOME", home / ".cache") / "espalier";
    const auto data = fromEnvironment("XDG_DATA_HOME", home / ".local" / "share") / "espalier";
    return {cache / "cache.sqlite", data / "gym", workerBeside(), data / runsName};
}

void keepPrivate(const Places &places)
{
    umask(S_IRWXG | S_IRWXO);
    for (const auto &file : {places.cache, runsFile(places)}) {
        const auto folder = file.parent_path();
        struct stat facts = {};
        if (stat(folder.c_str(), &facts) != 0 || facts.st_uid != geteuid())
            continue;
        makePrivate(folder);
        // The server of the sample database is another account where this one is root's: it walks through, and sees
        // nothing on its way.
        std::error_code ignored;
        if (geteuid() == 0 && places.gym.parent_path() == folder && fs::exists(places.gym, ignored))
            fs::permissions(folder, fs::perms::others_exec, fs::perm_options::add, ignored);
        for (const char *suffix : {"", "-wal", "-shm", ".lock", ".use", ".d"})
            makePrivate(file.string() + suffix);
    }
}

fs::path runsFile(const Places &places)
{
    return places.runs.empty() ? places.cache.parent_path() / runsName : places.runs;
}

} // namespace espalier::workbench
