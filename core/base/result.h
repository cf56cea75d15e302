// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace espalier {

//! What a core function could not do, for the interface to word.
struct Error
{
    enum class Code
    {
        Cancelled,
        Connection,
        Query,
        Permission,
        Invalid,
        Unsupported,
        Io,
        Internal
    };

    Code code = Code::Internal;
    std::string subject; //!< what it is about: a table, a column, a file
    std::string detail; //!< what is wrong, in one sentence; the server's or library's own words where it spoke
    std::string advice; //!< what to do about it, in one sentence; may be empty
    std::string sqlState; //!< five characters for a server error, else empty

    bool operator==(const Error &) const = default;
};

//! "subject: detail. advice [SQLSTATE]" on one line, for logs and the command line.
std::string describe(const Error &error);

using Failure = tl::unexpected<Error>;

template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

} // namespace espalier
