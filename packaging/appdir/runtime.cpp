// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the AppImage. It unpacks the file system that stands behind it, once, into the user's cache, and runs it
// from there. It is linked statically and mounts nothing: neither FUSE nor a library of the system is needed, and what
// was started from the folder (the sample database's server) goes on when the program ends. IMAGE_DIGEST is that of the
// file system: a newer program unpacks into a folder of its own, and folders that nobody holds any more are removed.
extern "C" {
#include <squashfuse/squashfuse.h>
}

#include <array>
#include <cstdio>
#include <cstdlib>
#include <elf.h>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::string_view digest = IMAGE_DIGEST;
constexpr const char *heldName = ".held"; //!< locked, shared, by all that run from the folder
constexpr std::size_t blockSize = 1 << 20;

struct Unreadable : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

//! Where the program ends, and the file system begins.
std::size_t imageOffset(const fs::path &self)
{
    Elf64_Ehdr header = {};
    std::ifstream file(self, std::ios::binary);
    file.read(reinterpret_cast<char *>(&header), sizeof header);
    if (!file)
        throw Unreadable("cannot read " + self.string());
    return header.e_shoff + std::size_t{header.e_shentsize} * header.e_shnum;
}

void check(sqfs_err error, const std::string &path)
{
    if (error != SQFS_OK)
        throw Unreadable("the file is damaged at " + path + ": download it again");
}

void writeFile(sqfs &image, sqfs_inode &inode, const fs::path &to)
{
    static std::vector<char> block(blockSize);
    std::ofstream file(to, std::ios::binary);
    for (sqfs_off_t start = 0; start < static_cast<sqfs_off_t>(inode.xtra.reg.file_size);) {
        auto count = static_cast<sqfs_off_t>(blockSize);
        check(sqfs_read_range(&image, &inode, start, &count, block.data()), to.string());
        file.write(block.data(), count);
        start += count;
    }
    if (!file.flush())
        throw Unreadable("cannot write " + to.string() + ": is there room?");
}

void writeLink(sqfs &image, sqfs_inode &inode, const fs::path &to)
{
    std::size_t size = 0;
    check(sqfs_readlink(&image, &inode, nullptr, &size), to.string());
    std::string target(size, '\0'); // the size counts the terminating zero
    check(sqfs_readlink(&image, &inode, target.data(), &size), to.string());
    fs::create_symlink(target.c_str(), to);
}

void unpack(const fs::path &self, const fs::path &folder)
{
    sqfs image = {};
    check(sqfs_open_image(&image, self.c_str(), imageOffset(self)), self.string());
    sqfs_traverse walk = {};
    check(sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)), self.string());
    auto error = SQFS_OK;
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end)
            continue;
        const auto to = folder / walk.path;
        sqfs_inode inode = {};
        check(sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)), to.string());
        if (S_ISDIR(inode.base.mode))
            fs::create_directory(to);
        else if (S_ISLNK(inode.base.mode))
            writeLink(image, inode, to);
        else
            writeFile(image, inode, to);
        if (!S_ISLNK(inode.base.mode))
            fs::permissions(to, static_cast<fs::perms>(inode.base.mode & 0755));
    }
    check(error, self.string());
    sqfs_traverse_close(&walk);
    sqfs_destroy(&image);
    sqfs_fd_close(image.fd);
}

//! A folder of the user alone; nothing where it cannot be made, or is somebody else's. Others may read that of root: its server runs as another.
std::optional<fs::path> ownFolder(const fs::path &folder)
{
    std::error_code failed;
    fs::create_directories(folder.parent_path(), failed);
    ::mkdir(folder.c_str(), ::getuid() == 0 ? 0755 : 0700);
    struct stat is = {};
    const bool isOurs =
        ::lstat(folder.c_str(), &is) == 0 && S_ISDIR(is.st_mode) && is.st_uid == ::getuid() && (is.st_mode & 022) == 0;
    return isOurs && ::access(folder.c_str(), W_OK) == 0 ? std::optional(folder) : std::nullopt;
}

std::string variable(const char *name)
{
    const auto *value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

fs::path cacheFolder()
{
    std::vector<fs::path> candidates;
    if (::getuid() == 0)
        candidates.emplace_back("/var/cache");
    if (const auto cache = variable("XDG_CACHE_HOME"); cache.starts_with('/'))
        candidates.emplace_back(cache);
    if (const auto home = variable("HOME"); home.starts_with('/'))
        candidates.push_back(fs::path(home) / ".cache");
    for (const auto &candidate : candidates) {
        if (const auto folder = ownFolder(candidate / "espalier-appimage"))
            return *folder;
    }
    if (const auto folder = ownFolder(fs::temp_directory_path() / ("espalier-appimage-" + std::to_string(::getuid()))))
        return *folder;
    throw Unreadable("there is no folder to unpack into: set XDG_CACHE_HOME to one that can be written");
}

//! Held by this process and by what it starts, until the last of them has ended; -1 where it could not be had.
int hold(const fs::path &folder, int kind)
{
    const int file = ::open((folder / heldName).c_str(), O_RDWR | O_CREAT, 0600);
    if (file >= 0 && ::flock(file, kind | LOCK_NB) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

void removeOthers(const fs::path &cache)
{
    std::error_code failed;
    for (const auto &entry : fs::directory_iterator(cache, failed)) {
        if (entry.path().filename() == digest || !entry.is_directory(failed))
            continue;
        if (const int file = hold(entry.path(), LOCK_EX); file >= 0) {
            fs::remove_all(entry.path(), failed);
            ::close(file);
        }
    }
}

//! The folder with what stands in the image, held; made if it is not there yet, also where several start at once.
fs::path unpacked(const fs::path &self)
{
    const auto cache = cacheFolder();
    const auto folder = cache / digest;
    for (int tries = 0; tries < 3; ++tries) {
        if (fs::exists(folder / "AppRun") && hold(folder, LOCK_SH) >= 0)
            return folder;
        auto name = (cache / "new-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw Unreadable("cannot write into " + cache.string());
        const int held = hold(name, LOCK_SH);
        try {
            unpack(self, name);
            fs::permissions(name, static_cast<fs::perms>(0755));
        } catch (...) {
            std::error_code ignored;
            fs::remove_all(name, ignored);
            throw;
        }
        ::close(held);
        if (::rename(name.c_str(), folder.c_str()) != 0)
            fs::remove_all(name); // another was quicker
        removeOthers(cache);
    }
    throw Unreadable("cannot unpack into " + folder.string());
}

int runFrom(const fs::path &self, char **arguments)
{
    const auto folder = unpacked(self);
    ::setenv("APPIMAGE", self.c_str(), 1);
    ::setenv("APPDIR", folder.c_str(), 1);
    ::setenv("ARGV0", arguments[0], 1);
    ::execv((folder / "AppRun").c_str(), arguments);
    throw Unreadable("cannot run " + (folder / "AppRun").string());
}

} // namespace

int main(int count, char **arguments)
{
    const std::string_view wish = count > 1 ? arguments[1] : "";
    try {
        const auto self = fs::read_symlink("/proc/self/exe");
        if (wish == "--appimage-offset")
            std::printf("%zu\n", imageOffset(self));
        else if (wish == "--appimage-extract") {
            fs::create_directory("squashfs-root");
            unpack(self, "squashfs-root");
        } else if (wish == "--appimage-help")
            std::puts(
                "--appimage-extract  unpacks into ./squashfs-root\n--appimage-offset   where the file system begins\n"
                "espalierctl ...     the command line; also where the file, or a link to it, is called so");
        else
            return runFrom(self, arguments);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
