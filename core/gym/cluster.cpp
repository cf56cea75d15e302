// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/cluster.h"

#include "core/base/hash.h"
#include "core/base/require.h"
#include "core/gym/messages.h"
#include "core/gym/programs.h"
#include "core/gym/serverprogram.h"
#include "core/pg/transaction.h"

#include <array>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace espalier::gym {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view superuser = "espalier";
constexpr std::string_view socketFile = ".s.PGSQL.5432";
constexpr auto privateMode = fs::perms::owner_all;

Error folderError(const fs::path &folder, Message problem)
{
    return {.code = Error::Code::Io,
            .subject = folder.string(),
            .problem = std::move(problem),
            .remedies = {messages::chooseOtherFolder()}};
}

Error folderError(const fs::path &folder, const std::error_code &code)
{
    auto error = folderError(folder, Message());
    error.detail = code.message();
    return error;
}

//! May the account walk down to the folder? Owned folders and those open to everybody can be entered.
bool canEnter(const fs::path &folder, const Account &account)
{
    for (auto above = folder.parent_path(); above != above.root_path(); above = above.parent_path()) {
        struct stat facts = {};
        if (stat(above.c_str(), &facts) != 0)
            continue; // made later, open to everybody
        const bool isOwned = facts.st_uid == account.user && (facts.st_mode & S_IXUSR) != 0;
        if (!isOwned && (facts.st_mode & S_IXOTH) == 0)
            return false;
    }
    return true;
}

fs::path placeOf(const fs::path &folder)
{
    std::error_code failed;
    auto place = fs::weakly_canonical(fs::absolute(folder, failed), failed);
    if (failed)
        place = folder;
    if (canEnter(place, serverAccount()))
        return place;
    // Below /root nobody but root may go, and the server is not root.
    return fs::path("/var/lib/espalier") / hash128(place.string()).substr(0, 16);
}

//! The folder of the socket: the cluster's own, unless the path would be longer than a socket address holds.
fs::path socketFolder(const fs::path &folder)
{
    if ((folder / socketFile).string().size() < sizeof(sockaddr_un::sun_path))
        return folder;
    return fmt::format("/tmp/espalier-{}", hash128(folder.string()).substr(0, 16));
}

bool answers(const fs::path &folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto path = (socketFolder(folder) / socketFile).string();
    if (path.size() >= sizeof(address.sun_path))
        return false;
    std::memcpy(&address.sun_path[0], path.data(), path.size());
    const int file = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (file < 0)
        return false;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how the system's interface is made
    const bool isConnected = connect(file, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    close(file);
    return isConnected;
}

//! A folder that only the account may enter. Errors: Io where somebody else holds that name.
Result<> makePrivate(const fs::path &folder, const Account &account)
{
    std::error_code failed;
    std::vector<fs::path> made;
    for (auto above = folder.parent_path(); !above.empty() && !fs::exists(above, failed); above = above.parent_path())
        made.push_back(above);
    fs::create_directories(folder, failed);
    if (failed)
        return Failure(folderError(folder, failed));
    // The other account walks through them.
    for (const auto &above : made) {
        if (account.isOther)
            fs::permissions(above, fs::perms::others_exec, fs::perm_options::add, failed);
    }
    if (account.isOther && lchown(folder.c_str(), account.user, account.group) != 0)
        return Failure(folderError(folder, messages::ownerCannotChange()));
    struct stat facts = {};
    if (lstat(folder.c_str(), &facts) != 0 || !S_ISDIR(facts.st_mode) || facts.st_uid != account.user)
        return Failure(folderError(folder, messages::ofSomebodyElse()));
    fs::permissions(folder, privateMode, failed);
    if (failed)
        return Failure(folderError(folder, failed));
    return {};
}

std::string quotedSetting(const std::string &value)
{
    std::string result = "'";
    for (const char character : value) {
        result += character;
        if (character == '\'' || character == '\\')
            result += character;
    }
    return result + "'";
}

Result<> writeConfiguration(const fs::path &folder, const ClusterOptions &options)
{
    const auto file = folder / "data" / "espalier.conf";
    std::ofstream stream(file);
    stream << "listen_addresses = ''\nport = 5432\nunix_socket_permissions = 0700\nunix_socket_directories = "
           << quotedSetting(socketFolder(folder).string())
           << "\nmax_connections = 60\nshared_buffers = '128MB'\nmax_wal_size = '2GB'\nlogging_collector = off\n"
              "log_min_messages = warning\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n";
    if (options.durability == Durability::None)
        stream << "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n";
    if (!stream.flush())
        return Failure(folderError(file, messages::configurationNotWritten()));
    // Read by the server's account, whatever the umask; the folder is closed to all others.
    std::error_code failed;
    fs::permissions(file, fs::perms::group_read | fs::perms::others_read, fs::perm_options::add, failed);
    return failed ? Failure(folderError(file, failed)) : Result<>();
}

Command serverCommand(const Programs &programs, const char *name, const fs::path &folder)
{
    return {.program = programs.folder / name, .arguments = {}, .folder = folder, .account = serverAccount()};
}

Result<> runOrFail(const Command &command, const fs::path &folder, Progress &progress)
{
    auto outcome = run(command, progress);
    if (!outcome)
        return Failure(outcome.error());
    if (outcome->exitCode == 0)
        return {};
    return Failure(Error{.code = Error::Code::Io,
                         .subject = folder.string(),
                         .problem = messages::programFailed(command.program.filename().string()),
                         .detail = outcome->output,
                         .remedies = {messages::seeLog((folder / "server.log").string())}});
}

Result<> initialise(const Programs &programs, const fs::path &folder, ClusterOptions options, Progress &progress)
{
    progress.report(-1, messages::makingCluster());
    const auto partial = folder / "data.partial"; // a cluster half made is never taken for one
    std::error_code failed;
    fs::remove_all(partial, failed);
    const auto initialiseWith = [&](const char *locale) {
        auto command = serverCommand(programs, "initdb", folder);
        command.arguments = {"-D",
                             partial.string(),
                             "-U",
                             std::string(superuser),
                             "-A",
                             "trust",
                             "-E",
                             "UTF8",
                             fmt::format("--locale={}", locale),
                             "--lc-messages=C"};
        if (options.durability == Durability::None)
            command.arguments.emplace_back("--no-sync");
        return runOrFail(command, folder, progress);
    };
    auto made = initialiseWith("C.UTF-8");
    if (!made && made.error().code != Error::Code::Cancelled) {
        fs::remove_all(partial, failed);
        made = initialiseWith("C"); // not every system has C.UTF-8
    }
    if (!made) {
        fs::remove_all(partial, failed);
        return made;
    }
    std::ofstream(partial / "postgresql.conf", std::ios::app) << "\ninclude 'espalier.conf'\n";
    fs::rename(partial, folder / "data", failed);
    if (failed)
        return Failure(folderError(folder, failed));
    return {};
}

//! The major version that made the cluster; nothing where there is no cluster.
std::optional<int> versionOf(const fs::path &folder)
{
    std::ifstream stream(folder / "data" / "PG_VERSION");
    int version = 0;
    if (stream >> version)
        return version;
    return std::nullopt;
}

Result<> launch(const Programs &programs, const fs::path &folder, Progress &progress)
{
    progress.report(-1, messages::startingServer());
    auto command = serverCommand(programs, "pg_ctl", folder);
    command.arguments = {
        "start", "-w", "-s", "-t", "60", "-D", (folder / "data").string(), "-l", (folder / "server.log").string()};
    auto started = runOrFail(command, folder, progress);
    if (!started && started.error().code == Error::Code::Cancelled) {
        Progress quiet;
        command.arguments = {"stop", "-w", "-s", "-m", "immediate", "-D", (folder / "data").string()};
        (void)run(command, quiet);
    }
    return started;
}

} // namespace

Result<Cluster> findCluster(const fs::path &folder)
{
    const auto place = placeOf(folder);
    const auto made = versionOf(place);
    const auto programs = programsFor(made.value_or(0));
    if (!programs)
        return Failure(programs.error());
    return Cluster{.folder = place, .isRunning = made && answers(place), .serverVersion = programs->version};
}

Result<Cluster> startCluster(const fs::path &folder, Progress &progress, ClusterOptions options)
{
    auto found = findCluster(folder);
    if (!found || found->isRunning)
        return found;
    const auto programs = programsFor(found->serverVersion);
    if (!programs)
        return Failure(programs.error());
    const auto &place = found->folder;
    const auto account = serverAccount();
    std::error_code failed;
    if (!versionOf(place) && fs::exists(place / "data", failed)) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = (place / "data").string(),
                             .problem = messages::noCluster(),
                             .remedies = {messages::chooseOtherFolder()}});
    }
    if (auto owned = makePrivate(place, account); !owned)
        return Failure(owned.error());
    if (const auto socket = socketFolder(place); socket != place) {
        if (auto owned = makePrivate(socket, account); !owned)
            return Failure(owned.error());
    }
    if (!versionOf(place)) {
        if (auto made = initialise(*programs, place, options, progress); !made)
            return Failure(made.error());
    }
    if (auto written = writeConfiguration(place, options); !written)
        return Failure(written.error());
    if (auto launched = launch(*programs, place, progress); !launched)
        return Failure(launched.error());
    found->isRunning = true;
    return found;
}

Result<> stopCluster(const fs::path &folder)
{
    const auto found = findCluster(folder);
    if (!found)
        return Failure(found.error());
    if (!found->isRunning)
        return {};
    const auto programs = programsFor(found->serverVersion);
    if (!programs)
        return Failure(programs.error());
    auto command = serverCommand(*programs, "pg_ctl", found->folder);
    command.arguments = {"stop", "-w", "-s", "-t", "60", "-m", "fast", "-D", (found->folder / "data").string()};
    Progress quiet;
    auto stopped = runOrFail(command, found->folder, quiet);
    if (const auto socket = socketFolder(found->folder); socket != found->folder) {
        std::error_code ignored;
        fs::remove(socket, ignored);
    }
    return stopped;
}

Result<> createDatabase(const Cluster &cluster, const std::string &database)
{
    ESPALIER_REQUIRE(cluster.isRunning);
    Progress quiet;
    {
        auto connection = pg::Connection::open(settingsFor(cluster, "postgres"), quiet);
        if (!connection)
            return Failure(connection.error());
        auto transaction = pg::Transaction::begin(*connection);
        if (!transaction)
            return Failure(transaction.error());
        auto rows = transaction->query("SELECT FROM pg_catalog.pg_database WHERE datname = $1", {database});
        if (!rows)
            return Failure(rows.error());
        if (rows->affected() > 0)
            return {};
    }
    const auto programs = programsFor(cluster.serverVersion);
    if (!programs)
        return Failure(programs.error());
    // CREATE DATABASE refuses to run in a transaction, and everything we send is in one.
    auto command = serverCommand(*programs, "createdb", cluster.folder);
    command.arguments = {"-h", socketFolder(cluster.folder).string(), "-U", std::string(superuser), "--", database};
    return runOrFail(command, cluster.folder, quiet);
}

Result<> dropDatabase(const Cluster &cluster, const std::string &database)
{
    ESPALIER_REQUIRE(cluster.isRunning);
    const auto programs = programsFor(cluster.serverVersion);
    if (!programs)
        return Failure(programs.error());
    Progress quiet;
    auto command = serverCommand(*programs, "dropdb", cluster.folder);
    command.arguments = {
        "-h",    socketFolder(cluster.folder).string(), "-U", std::string(superuser), "--force", "--if-exists", "--",
        database};
    return runOrFail(command, cluster.folder, quiet);
}

pg::Settings settingsFor(const Cluster &cluster, const std::string &database)
{
    return {.parameters = {{"host", socketFolder(cluster.folder).string()},
                           {"port", "5432"},
                           {"user", std::string(superuser)},
                           {"dbname", database}}};
}

} // namespace espalier::gym
