// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <filesystem>
#include <fstream>

namespace espalier {

Result<> writeFile(const std::string &file, std::string_view bytes)
{
    const auto part = file + ".part";
    std::ofstream stream(part, std::ios::binary | std::ios::trunc);
    stream << bytes;
    stream.close();
    std::error_code error;
    if (stream)
        std::filesystem::rename(part, file, error);
    if (stream && !error)
        return {};
    std::filesystem::remove(part, error);
    return Failure(
        Error{.code = Error::Code::Io,
              .subject = file,
              .detail = "this file cannot be written",
              .advice = "Check that the folder is there, that it may be written to, and that the disk is not full"});
}

Result<std::string> readFile(const std::string &file, std::size_t most)
{
    std::ifstream stream(file, std::ios::binary);
    std::error_code ignored;
    if (!stream || std::filesystem::is_directory(file, ignored)) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = file,
                             .detail = "this file cannot be read",
                             .advice = "Check the path",
                             .sqlState = {}});
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
                         .detail = "this file is larger than " + std::to_string(most) + " bytes",
                         .advice = "Check that it is the file that was meant",
                         .sqlState = {}});
}

} // namespace espalier
