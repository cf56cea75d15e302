// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/filewriter.h"
#include "core/base/messages.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace espalier {

namespace {

namespace fs = std::filesystem;

} // namespace

Result<> writeFile(const std::string &file, std::string_view bytes)
{
    auto writer = FileWriter::open(file);
    if (!writer)
        return Failure(writer.error());
    if (auto written = writer->write(bytes); !written)
        return written;
    return writer->keep();
}

Result<std::string> readFile(const std::string &file, std::size_t most)
{
    std::ifstream stream(file, std::ios::binary);
    std::error_code ignored;
    if (!stream || fs::is_directory(file, ignored)) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = file,
                             .problem = messages::fileNotRead(),
                             .remedies = {messages::checkPath()}});
    }
    std::string text;
    constexpr std::size_t part = 1U << 16U;
    while (stream && text.size() <= most) {
        const auto size = text.size();
        text.resize(size + part);
        stream.read(text.data() + size, static_cast<std::streamsize>(part));
        text.resize(size + static_cast<std::size_t>(stream.gcount()));
    }
    if (text.size() <= most)
        return text;
    return Failure(Error{.code = Error::Code::Io,
                         .subject = file,
                         .problem = messages::fileLarger(static_cast<std::int64_t>(most)),
                         .remedies = {messages::checkFileMeant()}});
}

Result<> makeFolder(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> missing;
    for (auto path = folder; !path.empty() && !fs::exists(path, error); path = path.parent_path())
        missing.push_back(path);
    std::ranges::reverse(missing);
    for (const auto &path : missing) {
        // Another process may be as fast.
        if (::mkdir(path.c_str(), S_IRWXU) != 0 && !fs::is_directory(path, error)) {
            return Failure(Error{.code = Error::Code::Io,
                                 .subject = path.string(),
                                 .problem = messages::folderNotMade(),
                                 .remedies = {messages::checkFolderAbove()}});
        }
    }
    return {};
}

void makePrivate(const fs::path &path)
{
    std::error_code ignored;
    const auto kind = fs::status(path, ignored).type();
    if (kind == fs::file_type::directory)
        fs::permissions(path, fs::perms::owner_all, ignored);
    else if (kind == fs::file_type::regular)
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, ignored);
}

void makeFile(const fs::path &file)
{
    const int open = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (open >= 0)
        ::close(open);
}

} // namespace espalier
