// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewriter.h"

#include "core/base/messages.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace espalier {

namespace {

namespace fs = std::filesystem;

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

//! What is no file, and cannot be replaced by one without harm.
bool isStream(const fs::file_status &status)
{
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

Failure notWritten(const std::string &file)
{
    return Failure(Error{.code = Error::Code::Io,
                         .subject = file,
                         .problem = messages::fileNotWritten(),
                         .remedies = {messages::checkFolderAndDisk()}});
}

} // namespace

bool isReplaced(const std::string &file)
{
    std::error_code ignored;
    const auto status = fs::status(file, ignored);
    return fs::exists(status) && !isStream(status);
}

Result<FileWriter> FileWriter::open(std::string file)
{
    std::error_code ignored;
    if (isStream(fs::status(file, ignored))) {
        const int open = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
        return open < 0 ? notWritten(file) : Result<FileWriter>(FileWriter(std::move(file), {}, open));
    }
    auto target = file;
    if (fs::is_symlink(fs::symlink_status(file, ignored))) {
        if (auto real = fs::canonical(file, ignored); !ignored)
            target = real.string();
    }
    const auto part = target + ".part";
    fs::remove(part, ignored);
    const int open = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (open < 0)
        return notWritten(file);
    return FileWriter(std::move(file), std::move(target), open);
}

FileWriter::FileWriter(std::string file, std::string target, int open)
    : m_file(std::move(file))
    , m_target(std::move(target))
    , m_open(open)
    , m_isPending(!m_target.empty())
{ }

FileWriter::FileWriter(FileWriter &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_target(std::move(other.m_target))
    , m_open(std::exchange(other.m_open, -1))
    , m_isPending(std::exchange(other.m_isPending, false))
{ }

FileWriter &FileWriter::operator=(FileWriter &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_target, other.m_target);
    std::swap(m_open, other.m_open);
    std::swap(m_isPending, other.m_isPending);
    return *this;
}

FileWriter::~FileWriter()
{
    (void)close();
    std::error_code ignored;
    if (m_isPending)
        fs::remove(part(), ignored);
}

bool FileWriter::close()
{
    const int open = std::exchange(m_open, -1);
    return open >= 0 && ::close(open) == 0;
}

Result<> FileWriter::write(std::string_view bytes)
{
    if (!writeAll(m_open, bytes))
        return notWritten(m_file);
    return {};
}

Result<> FileWriter::keep()
{
    if (m_target.empty())
        return close() ? Result<>() : notWritten(m_file);
    std::error_code error;
    // Else the new name may be on the disk before the bytes are. Not every kind of file can.
    const bool isSynced = ::fsync(m_open) == 0 || errno == EINVAL || errno == EROFS;
    if (!close() || !isSynced)
        return notWritten(m_file);
    const auto before = fs::status(m_target, error);
    if (fs::is_regular_file(before))
        fs::permissions(part(), before.permissions(), error);
    fs::rename(part(), m_target, error);
    if (error)
        return notWritten(m_file);
    m_isPending = false;
    return {};
}

} // namespace espalier
