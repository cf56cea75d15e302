// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/overloaded.h"

#include <fmt/format.h>

namespace espalier {

namespace {

std::string plainText(const Argument &argument)
{
    return std::visit(Overloaded{[](const std::string &name) {
                                     return name;
                                 },
                                 [](const Share &share) {
                                     return fmt::format("{}", share.value);
                                 },
                                 [](const Seconds &seconds) {
                                     return fmt::format("{} s", seconds.value);
                                 },
                                 [](const std::vector<std::string> &names) {
                                     return fmt::format("{}", fmt::join(names, ", "));
                                 },
                                 [](const std::vector<Message> &messages) {
                                     std::string text;
                                     for (const auto &message : messages)
                                         text += (text.empty() ? "" : ", ") + plainText(message);
                                     return text;
                                 },
                                 [](auto number) {
                                     return fmt::format("{}", number);
                                 }},
                      argument);
}

} // namespace

bool operator==(const Message &first, const Message &second)
{
    return first.code == second.code && first.arguments == second.arguments;
}

std::string plainText(const Message &message)
{
    std::string arguments;
    for (const auto &argument : message.arguments)
        arguments += (arguments.empty() ? "" : ", ") + plainText(argument);
    return arguments.empty() ? message.code : fmt::format("{}({})", message.code, arguments);
}

} // namespace espalier
