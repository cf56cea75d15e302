// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/errorjson.h"

#include "core/base/messagejson.h"
#include "core/base/messages.h"
#include "core/base/names.h"
#include "core/training/messages.h"

#include <array>

namespace espalier::training {

namespace {

constexpr std::array<std::pair<Error::Code, std::string_view>, 8> codeNames{{{Error::Code::Cancelled, "cancelled"},
                                                                             {Error::Code::Connection, "connection"},
                                                                             {Error::Code::Query, "query"},
                                                                             {Error::Code::Permission, "permission"},
                                                                             {Error::Code::Invalid, "invalid"},
                                                                             {Error::Code::Unsupported, "unsupported"},
                                                                             {Error::Code::Io, "io"},
                                                                             {Error::Code::Internal, "internal"}}};

} // namespace

Json toJson(const Error &error)
{
    auto remedies = Json::array();
    for (const auto &remedy : error.remedies)
        remedies.push_back(toJson(remedy));
    return {{"code", nameOf(codeNames, error.code)}, {"subject", error.subject},
            {"problem", toJson(error.problem)},      {"detail", error.detail},
            {"remedies", std::move(remedies)},       {"sqlstate", error.sqlState}};
}

Error errorFromJson(const Json &json)
{
    if (!json.is_object())
        return {.code = Error::Code::Internal, .problem = messages::errorWithoutWords()};
    std::vector<Message> remedies;
    for (const auto &remedy : json.value("remedies", Json::array()))
        remedies.push_back(messageFromJson(remedy).value_or(Message()));
    if (auto advice = json.value("advice", std::string()); !advice.empty()) // as it was kept before remedies had codes
        remedies.push_back(espalier::messages::inWords(std::move(advice)));
    return {.code = valueOf(codeNames, json.value("code", "")).value_or(Error::Code::Internal),
            .subject = json.value("subject", ""),
            .problem = messageFromJson(json.value("problem", Json())).value_or(Message()),
            .detail = json.value("detail", ""),
            .remedies = std::move(remedies),
            .sqlState = json.value("sqlstate", "")};
}

} // namespace espalier::training
