// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/errorjson.h"

#include "core/base/names.h"

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
    return {{"code", nameOf(codeNames, error.code)},
            {"subject", error.subject},
            {"detail", error.detail},
            {"advice", error.advice},
            {"sqlstate", error.sqlState}};
}

Error errorFromJson(const Json &json)
{
    if (!json.is_object())
        return {.code = Error::Code::Internal, .detail = "an error without words"};
    return {.code = valueOf(codeNames, json.value("code", "")).value_or(Error::Code::Internal),
            .subject = json.value("subject", ""),
            .detail = json.value("detail", ""),
            .advice = json.value("advice", ""),
            .sqlState = json.value("sqlstate", "")};
}

} // namespace espalier::training
