// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/servertype.h"

#include <algorithm>
#include <array>

namespace espalier::catalog {

namespace {

struct NamedType
{
    std::string_view name;
    Type type;
};

constexpr std::array namedTypes{
    NamedType{"bool", Type::Boolean},
    NamedType{"int2", Type::Integer},
    NamedType{"int4", Type::Integer},
    NamedType{"int8", Type::Integer},
    NamedType{"numeric", Type::Decimal},
    NamedType{"float4", Type::Real},
    NamedType{"float8", Type::Real},
    NamedType{"money", Type::Money},
    NamedType{"text", Type::Text},
    NamedType{"varchar", Type::Text},
    NamedType{"bpchar", Type::Text},
    NamedType{"char", Type::Text},
    NamedType{"name", Type::Text},
    NamedType{"uuid", Type::Uuid},
    NamedType{"date", Type::Date},
    NamedType{"timestamp", Type::Timestamp},
    NamedType{"timestamptz", Type::TimestampTz},
    NamedType{"time", Type::Time},
    NamedType{"timetz", Type::Time},
    NamedType{"interval", Type::Interval},
    NamedType{"bytea", Type::Bytes},
    NamedType{"json", Type::Json},
    NamedType{"jsonb", Type::Json},
    NamedType{"inet", Type::Network},
    NamedType{"cidr", Type::Network},
};

} // namespace

Type typeFromServer(std::string_view name, std::string_view kind, std::string_view category, bool isBuiltIn)
{
    if (kind == "e")
        return Type::Enum;
    if (kind == "r" || kind == "m")
        return Type::Range;
    if (category == "A")
        return Type::Array;
    if (name == "citext")
        return Type::Text;
    const auto *const found = std::ranges::find(namedTypes, name, &NamedType::name);
    return isBuiltIn && found != namedTypes.end() ? found->type : Type::Unsupported;
}

Equality equalityFromServer(const ServerEquality &server, Type type, Type element)
{
    // Types whose text is the same wherever the values are, and none of ours.
    constexpr std::array<std::string_view, 11> plain{"oid",    "xid",   "bit",   "varbit", "macaddr", "macaddr8",
                                                     "pg_lsn", "_int2", "_int4", "_int8",  "_uuid"};
    Equality equality{.schema = std::string(server.schema)};
    if (!equality.schema.empty())
        equality.type = server.typeName;
    const bool isPlain = std::ranges::find(plain, server.name) != plain.end();
    const bool isOfTexts = server.name == "_text" || server.name == "_varchar";
    const bool isOfItsOwn = !server.isDeterministic || server.name == "timetz" || !server.schema.empty();
    const bool isOfNumerics = type == Type::Range && element != Type::Integer && !isMoment(element);
    const bool isUnknown =
        (type == Type::Array || type == Type::Unsupported || type == Type::Json) && !isPlain && !isOfTexts;
    if (server.name == "citext")
        equality.kind = Equality::Kind::Folded;
    else if (isOfItsOwn || isOfNumerics || isUnknown)
        equality.kind = Equality::Kind::Server;
    return equality;
}

Type boundType(std::string_view subtype, std::string_view name, bool isBuiltIn)
{
    constexpr std::array multiranges{
        NamedType{"int4multirange", Type::Integer}, NamedType{"int8multirange", Type::Integer},
        NamedType{"nummultirange", Type::Decimal},  NamedType{"datemultirange", Type::Date},
        NamedType{"tsmultirange", Type::Timestamp}, NamedType{"tstzmultirange", Type::TimestampTz},
    };
    if (subtype.empty()) {
        const auto *const found = std::ranges::find(multiranges, name, &NamedType::name);
        return isBuiltIn && found != multiranges.end() ? found->type : Type::Unsupported;
    }
    const auto type = typeFromServer(subtype, "b", "", true);
    const bool isNumber = type == Type::Integer || type == Type::Decimal || type == Type::Real;
    return isNumber || isMoment(type) ? type : Type::Unsupported;
}

} // namespace espalier::catalog
