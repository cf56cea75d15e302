// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/services.h"

#include "core/pg/environment.h"
#include "core/pg/settings.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace espalier::pg {

namespace {

struct Service
{
    std::string name;
    std::map<std::string, std::string> parameters;
};

std::string stripped(const std::string &line)
{
    const auto first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos)
        return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

std::vector<Service> readServices(const std::filesystem::path &file)
{
    std::vector<Service> result;
    std::ifstream stream(file);
    for (std::string raw; std::getline(stream, raw);) {
        const auto line = stripped(raw);
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[' && line.back() == ']') {
            result.push_back({.name = line.substr(1, line.size() - 2), .parameters = {}});
            continue;
        }
        const auto equals = line.find('=');
        if (equals != std::string::npos && !result.empty())
            result.back().parameters[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return result;
}

} // namespace

std::vector<std::filesystem::path> serviceFiles()
{
    std::vector<std::filesystem::path> candidates;
    if (const auto named = environmentVariable("PGSERVICEFILE"); !named.empty())
        candidates.emplace_back(named);
    else if (const auto home = environmentVariable("HOME"); !home.empty())
        candidates.push_back(std::filesystem::path(home) / ".pg_service.conf");
    const auto folder = environmentVariable("PGSYSCONFDIR");
    candidates.push_back(std::filesystem::path(folder.empty() ? "/etc/postgresql-common" : folder) / "pg_service.conf");

    std::error_code ignored;
    std::erase_if(candidates, [&](const auto &file) {
        return !std::filesystem::is_regular_file(file, ignored);
    });
    return candidates;
}

std::map<std::string, std::string> serviceParameters(std::string_view service)
{
    if (service.empty())
        return {};
    for (const auto &file : serviceFiles()) {
        const auto known = readServices(file);
        const auto found = std::ranges::find(known, service, &Service::name);
        if (found != known.end())
            return found->parameters;
    }
    return {};
}

std::vector<std::string> services()
{
    std::vector<std::string> result;
    for (const auto &file : serviceFiles()) {
        for (auto &service : readServices(file)) {
            if (std::ranges::find(result, service.name) == result.end())
                result.push_back(std::move(service.name));
        }
    }
    return result;
}

} // namespace espalier::pg
