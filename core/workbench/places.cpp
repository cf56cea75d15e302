// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/places.h"

#include <cstdlib>
#include <string>

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
    std::error_code error;
    const auto self = fs::read_symlink("/proc/self/exe", error);
    return fromEnvironment("ESPALIER_WORKER", self.parent_path() / "espalierctl");
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

fs::path runsFile(const Places &places)
{
    return places.runs.empty() ? places.cache.parent_path() / runsName : places.runs;
}

} // namespace espalier::workbench
