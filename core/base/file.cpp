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

} // namespace espalier
