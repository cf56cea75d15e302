// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace espalier {

//! A part of a whole, in [0, 1].
struct Share
{
    double value = 0;
    bool operator==(const Share &) const = default;
};

//! How long something takes or lies apart.
struct Seconds
{
    double value = 0;
    bool operator==(const Seconds &) const = default;
};

struct Message;

//! What a message speaks of: a name or the words of others, a count, a number, names in order, other messages in order.
using Argument =
    std::variant<std::string, std::int64_t, double, Share, Seconds, std::vector<std::string>, std::vector<Message>>;

//! What is to be told a person, without its words: a stable code, and what it speaks of in the order that the code states. ui/words makes
//! sentences of it in the language that is set.
struct Message
{
    std::string code; //!< "study.own_future"; empty where nothing is told
    std::vector<Argument> arguments;

    bool empty() const { return code.empty(); }
};

bool operator==(const Message &first, const Message &second);

//! The code of a message with the types of what it speaks of. Declared in the messages.h of the module that tells it; its sentence stands in
//! ui/words, which does not compile with another number of arguments.
template<typename... Arguments>
struct MessageCode
{
    std::string_view code;

    static constexpr std::size_t arity = sizeof...(Arguments);

    Message operator()(Arguments... arguments) const
    {
        return {std::string(code), {Argument(std::move(arguments))...}};
    }
};

//! "study.own_future(orders, 3)", for logs.
std::string plainText(const Message &message);

} // namespace espalier
