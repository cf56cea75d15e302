// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"

#include "core/base/messages.h"
#include "core/base/overloaded.h"
#include "core/base/subjects.h"

namespace espalier {

namespace {

Json jsonOf(const Argument &argument)
{
    return std::visit(Overloaded{[](const Share &share) {
                                     return Json{{"share", share.value}};
                                 },
                                 [](const Seconds &seconds) {
                                     return Json{{"seconds", seconds.value}};
                                 },
                                 [](const std::vector<Message> &messages) {
                                     auto array = Json::array();
                                     for (const auto &message : messages)
                                         array.push_back(toJson(message));
                                     return array;
                                 },
                                 [](const auto &plain) {
                                     return Json(plain);
                                 }},
                      argument);
}

Failure noMessage()
{
    return Failure(Error{.code = Error::Code::Invalid, .subject = subjects::message, .problem = messages::noMessage()});
}

Result<Argument> listFromJson(const Json &json)
{
    if (json.empty() || json.front().is_string()) {
        std::vector<std::string> names;
        for (const auto &name : json) {
            if (!name.is_string())
                return noMessage();
            names.push_back(name.get<std::string>());
        }
        return Argument(std::move(names));
    }
    std::vector<Message> messages;
    for (const auto &each : json) {
        auto message = messageFromJson(each);
        if (!message)
            return Failure(message.error());
        messages.push_back(*std::move(message));
    }
    return Argument(std::move(messages));
}

Result<Argument> argumentFromJson(const Json &json)
{
    if (json.is_string())
        return Argument(json.get<std::string>());
    if (json.is_number_integer())
        return Argument(json.get<std::int64_t>());
    if (json.is_number())
        return Argument(json.get<double>());
    if (json.is_array())
        return listFromJson(json);
    if (json.is_object() && json.contains("share") && json["share"].is_number())
        return Argument(Share{json["share"].get<double>()});
    if (json.is_object() && json.contains("seconds") && json["seconds"].is_number())
        return Argument(Seconds{json["seconds"].get<double>()});
    return noMessage();
}

} // namespace

Json toJson(const Message &message)
{
    if (message.empty())
        return nullptr;
    auto arguments = Json::array();
    for (const auto &argument : message.arguments)
        arguments.push_back(jsonOf(argument));
    return {{"code", message.code}, {"arguments", std::move(arguments)}};
}

Result<Message> messageFromJson(const Json &json)
{
    if (json.is_null())
        return Message();
    if (!json.is_object() || !json.contains("code") || !json["code"].is_string() || !json.contains("arguments")
        || !json["arguments"].is_array())
        return noMessage();
    Message message{.code = json["code"].get<std::string>(), .arguments = {}};
    if (message.code == "base.words_of_others") // as it was kept before
        message.code = messages::inWords.code;
    for (const auto &each : json["arguments"]) {
        auto argument = argumentFromJson(each);
        if (!argument)
            return Failure(argument.error());
        message.arguments.push_back(*std::move(argument));
    }
    return message;
}

} // namespace espalier
