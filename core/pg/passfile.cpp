// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/passfile.h"

#include "core/pg/environment.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace espalier::pg {

namespace {

struct Line
{
    PassEntry entry;
    std::string password;
};

std::string fileInForce(const std::string &file)
{
    if (!file.empty())
        return file;
    if (auto named = environmentVariable("PGPASSFILE"); !named.empty())
        return named;
    const auto home = environmentVariable("HOME");
    return home.empty() ? std::string() : home + "/.pgpass";
}

//! Fields between colons; a backslash takes the next character as it is.
std::optional<Line> lineOf(const std::string &text)
{
    std::array<std::string, 5> fields;
    std::size_t field = 0;
    if (text.empty() || text.front() == '#')
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ':' && field < fields.size() - 1) {
            ++field;
            continue;
        }
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        if (text[i] != '\r')
            fields.at(field) += text[i];
    }
    if (field != fields.size() - 1)
        return std::nullopt;
    return Line{.entry = {.host = fields[0], .port = fields[1], .database = fields[2], .user = fields[3]},
                .password = fields[4]};
}

std::vector<Line> linesOf(const std::string &named)
{
    std::vector<Line> lines;
    const auto file = fileInForce(named);
    struct stat facts = {};
    if (file.empty() || stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)
        || (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return lines;
    std::ifstream stream(file);
    for (std::string text; std::getline(stream, text);) {
        if (auto line = lineOf(text))
            lines.push_back(std::move(*line));
    }
    return lines;
}

std::string accountName()
{
    constexpr std::size_t most = 4096;
    std::array<char, most> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    const bool isFound = getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr;
    return isFound ? entry.pw_name : std::string();
}

bool suits(const std::string &pattern, const std::string &value)
{
    return pattern == "*" || pattern == value;
}

} // namespace

std::vector<PassEntry> passEntries(const std::string &file)
{
    std::vector<PassEntry> entries;
    for (auto &line : linesOf(file)) {
        if (std::ranges::find(entries, line.entry) == entries.end())
            entries.push_back(std::move(line.entry));
    }
    return entries;
}

Settings settingsOf(const PassEntry &entry)
{
    Settings settings;
    const auto put = [&settings](const char *keyword, const std::string &value) {
        if (!value.empty() && value != "*")
            settings.parameters[keyword] = value;
    };
    put("host", entry.host);
    put("port", entry.port);
    // An entry for the stream of changes is none for a database.
    put("dbname", entry.database == "replication" ? std::string() : entry.database);
    put("user", entry.user);
    return settings;
}

std::optional<std::string> passwordFor(PassEntry wanted, const std::string &file)
{
    if (wanted.user.empty())
        wanted.user = accountName();
    if (wanted.database.empty())
        wanted.database = wanted.user;
    if (wanted.host.empty() || wanted.host.front() == '/')
        wanted.host = "localhost";
    for (auto &line : linesOf(file)) {
        const auto &entry = line.entry;
        if (suits(entry.host, wanted.host) && suits(entry.port, wanted.port) && suits(entry.database, wanted.database)
            && suits(entry.user, wanted.user))
            return std::move(line.password);
    }
    return std::nullopt;
}

} // namespace espalier::pg
