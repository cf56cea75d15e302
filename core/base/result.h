// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

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
    Message problem; //!< what is wrong; may be empty where detail tells it
    std::string detail; //!< the server's or library's own words
    std::vector<Message> remedies; //!< what to do about it; may be empty
    std::string sqlState; //!< five characters for a server error, else empty

    bool operator==(const Error &) const = default;
};

//! "subject: problem. detail. remedies [SQLSTATE]" on one line and without words, for logs. For people: ui/words.
std::string describe(const Error &error);

using Failure = tl::unexpected<Error>;

template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

} // namespace espalier
