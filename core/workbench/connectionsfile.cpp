// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/connectionsfile.h"

#include "core/base/file.h"
#include "core/base/json.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <set>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::size_t mostListBytes = 1U << 22U;

//! Held while one program reads and writes: another one waits, for milliseconds.
class Lock
{
public:
    explicit Lock(const std::string &file)
        : m_file(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) // NOLINT(hicpp-vararg)
    {
        while (m_file >= 0 && flock(m_file, LOCK_EX) != 0 && errno == EINTR)
            continue;
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;
    ~Lock()
    {
        if (m_file >= 0)
            close(m_file);
    }

private:
    int m_file = -1;
};

Json jsonOf(const KeptConnection &connection)
{
    Json json{{"id", connection.id}};
    const auto put = [&json](const char *key, const std::string &value) {
        if (!value.empty())
            json[key] = value;
    };
    put("name", connection.name);
    put("folder", connection.folder);
    put("colour", connection.colour);
    put("settings", connection.settings);
    put("server", connection.server);
    if (connection.used)
        json["used"] = connection.used->microseconds;
    if (connection.isGym)
        json["gym"] = true;
    return json;
}

Result<KeptConnection> connectionFrom(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    KeptConnection connection{.id = reader.text("id"),
                              .name = reader.textOr("name", {}),
                              .folder = reader.textOr("folder", {}),
                              .colour = reader.textOr("colour", {}),
                              .settings = reader.textOr("settings", {}),
                              .server = reader.textOr("server", {}),
                              .used = std::nullopt,
                              .isGym = reader.booleanOr("gym", false)};
    if (reader.has("used"))
        connection.used = Timestamp{reader.integer("used")};
    if (auto finished = reader.finish(); !finished)
        return Failure(finished.error());
    return connection;
}

void addGym(std::vector<KeptConnection> &connections)
{
    if (!std::ranges::any_of(connections, &KeptConnection::isGym))
        connections.insert(connections.begin(), {.id = gymConnectionId, .isGym = true});
}

//! Of one line, without blanks around it, and no longer than anybody reads.
std::string tidied(std::string text)
{
    constexpr std::size_t longest = 200; // bytes
    std::ranges::replace_if(
        text,
        [](unsigned char c) {
            return c < ' ' || c == 0x7f;
        },
        ' ');
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    text = text.substr(first, text.find_last_not_of(' ') - first + 1);
    auto end = std::min(text.size(), longest);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // within a character
        --end;
    return text.substr(0, end);
}

//! What is given a name that another one of its folder has gets a number behind it, so that each can be named.
void tellApart(std::vector<KeptConnection> &connections)
{
    std::set<std::pair<std::string, std::string>> taken;
    for (auto &connection : connections) {
        connection.name = tidied(std::move(connection.name));
        connection.folder = tidied(std::move(connection.folder));
        const auto given = connection.name;
        for (int number = 2; !taken.emplace(connection.folder, connectionName(connection)).second && !given.empty();
             ++number)
            connection.name = fmt::format("{} ({})", given, number);
    }
}

} // namespace

std::filesystem::path connectionsFile(const Places &places)
{
    return places.gym.parent_path() / "connections.json";
}

std::string printConnections(const std::vector<KeptConnection> &connections)
{
    Json list = Json::array();
    for (const auto &connection : connections) {
        if (connection.source == ConnectionSource::Kept)
            list.push_back(jsonOf(connection));
    }
    return printJson({{"connections", std::move(list)}});
}

Result<std::vector<KeptConnection>> parseConnections(std::string_view text, const std::string &subject)
{
    const auto json = parseJson(text, subject);
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, subject);
    const auto &list = reader.value("connections");
    std::vector<KeptConnection> connections;
    connections.reserve(list.size() + 1);
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
        auto connection = connectionFrom(list[i], fmt::format("{}: connections[{}]", subject, i));
        if (!connection)
            return Failure(connection.error());
        connections.push_back(std::move(*connection));
    }
    if (auto finished = reader.finish(); !finished)
        return Failure(finished.error());
    addGym(connections);
    return connections;
}

Result<std::vector<KeptConnection>> readConnections(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        std::vector<KeptConnection> connections;
        addGym(connections);
        return connections;
    }
    const auto text = readFile(file.string(), mostListBytes);
    if (!text)
        return Failure(text.error());
    return parseConnections(*text, file.string());
}

Result<std::vector<KeptConnection>> changeConnections(const std::filesystem::path &file, const ConnectionChange &change)
{
    if (auto made = makeFolder(file.parent_path()); !made)
        return Failure(made.error());
    const Lock lock(file.string() + ".lock");
    auto connections = readConnections(file);
    if (!connections)
        return connections;
    if (auto changed = change(*connections); !changed)
        return Failure(changed.error());
    tellApart(*connections);
    if (auto written = writeFile(file.string(), printConnections(*connections)); !written)
        return Failure(written.error());
    return connections;
}

} // namespace espalier::workbench
