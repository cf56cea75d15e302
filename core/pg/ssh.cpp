// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/ssh.h"

#include "core/pg/environment.h"
#include "core/pg/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <glob.h>
#include <sstream>
#include <unistd.h>

namespace espalier::pg {

namespace {

namespace fs = std::filesystem;

bool isPort(std::string_view text)
{
    constexpr int highest = 65'535;
    if (text.empty() || text.size() > 5 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    const int port = std::stoi(std::string(text));
    return port > 0 && port <= highest;
}

//! No option, nothing that a shell or a configuration could read otherwise.
bool isWord(std::string_view text)
{
    return text.empty() || (text.front() != '-' && std::ranges::all_of(text, [](char c) {
                                const auto code = static_cast<unsigned char>(c);
                                return code > ' ' && code != 0x7f
                                    && std::string_view("'\"\\`$;&|<>(){}@/,").find(c) == std::string_view::npos;
                            }));
}

std::vector<fs::path> included(const fs::path &folder, const std::string &pattern)
{
    const auto home = environmentVariable("HOME");
    std::string whole = pattern;
    if (whole.starts_with("~/"))
        whole = home + whole.substr(1);
    else if (!whole.starts_with("/"))
        whole = (folder / whole).string();
    std::vector<fs::path> result;
    glob_t found{};
    if (glob(whole.c_str(), 0, nullptr, &found) == 0) // NOLINT(concurrency-mt-unsafe): unsafe of "~user" alone
        result.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    globfree(&found);
    return result;
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    });
    return text;
}

void addHosts(const fs::path &file, int depth, std::vector<std::string> &hosts)
{
    constexpr int deepest = 8; // as far as ssh itself follows, nearly
    std::ifstream stream(file);
    for (std::string line; depth < deepest && std::getline(stream, line);) {
        std::ranges::replace(line, '=', ' ');
        std::istringstream words(line);
        std::string keyword;
        words >> keyword;
        keyword = lowered(keyword);
        for (std::string word; (keyword == "host" || keyword == "include") && words >> word;) {
            if (keyword == "include") {
                for (const auto &other : included(file.parent_path(), word))
                    addHosts(other, depth + 1, hosts);
            } else if (word.find_first_of("*?!\"") == std::string::npos
                       && std::ranges::find(hosts, word) == hosts.end()) {
                hosts.push_back(word);
            }
        }
    }
}

} // namespace

Result<SshTarget> parseSshTarget(std::string_view text)
{
    SshTarget target;
    const auto at = text.rfind('@');
    target.user = at == std::string_view::npos ? std::string() : std::string(text.substr(0, at));
    auto rest = at == std::string_view::npos ? text : text.substr(at + 1);
    const auto closing = rest.starts_with("[") ? rest.find(']') : std::string_view::npos;
    const auto colon = closing == std::string_view::npos ? rest.find(':') : rest.find(':', closing);
    // An address with colons and no brackets is one without a port.
    const bool isAddress = closing == std::string_view::npos && rest.find(':') != rest.rfind(':');
    const bool hasPort = colon != std::string_view::npos && !isAddress;
    if (hasPort) {
        target.port = std::string(rest.substr(colon + 1));
        rest = rest.substr(0, colon);
    }
    if (closing != std::string_view::npos)
        rest = rest.substr(1, closing - 1);
    target.host = std::string(rest);
    const bool isGood = !target.host.empty() && isWord(target.host) && isWord(target.user)
        && target.user.find(':') == std::string::npos && (at != 0) && (!hasPort || isPort(target.port));
    if (!isGood) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = "SSH",
                             .problem = messages::badSshTarget(std::string(text)),
                             .remedies = {messages::writeSshTarget()}});
    }
    return target;
}

std::string printSshTarget(const SshTarget &target)
{
    const bool isBracketed = !target.port.empty() && target.host.find(':') != std::string::npos;
    const auto host = isBracketed ? "[" + target.host + "]" : target.host;
    return (target.user.empty() ? "" : target.user + "@") + host + (target.port.empty() ? "" : ":" + target.port);
}

std::string sshCommand(const SshTarget &target)
{
    const auto who = target.user.empty() ? target.host : target.user + "@" + target.host;
    return target.port.empty() ? fmt::format("ssh {}", who) : fmt::format("ssh -p {} {}", target.port, who);
}

std::vector<std::string> sshHosts()
{
    std::vector<std::string> hosts;
    if (const auto home = environmentVariable("HOME"); !home.empty())
        addHosts(fs::path(home) / ".ssh" / "config", 0, hosts);
    return hosts;
}

fs::path sshProgram()
{
    if (auto named = environmentVariable("ESPALIER_SSH"); !named.empty())
        return named;
    auto path = environmentVariable("PATH");
    if (path.empty())
        path = "/usr/local/bin:/usr/bin:/bin";
    std::istringstream folders(path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        auto program = fs::path(folder) / "ssh";
        if (!folder.empty() && access(program.c_str(), X_OK) == 0)
            return program;
    }
    return {};
}

} // namespace espalier::pg
