// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>

namespace espalier::catalog {

//! What a PostgreSQL type is to Espalier, after domains are resolved.
enum class Type
{
    Boolean,
    Integer, //!< int2, int4, int8
    Decimal, //!< numeric
    Real, //!< float4, float8
    Money,
    Text, //!< text, varchar, char, name, citext
    Enum,
    Uuid,
    Date,
    Timestamp, //!< without time zone
    TimestampTz, //!< with time zone
    Time, //!< of day
    Interval,
    Bytes,
    Json,
    Network, //!< inet, cidr
    Range,
    Array,
    Unsupported
};

enum class Use
{
    Number, //!< as a number: also booleans, intervals in seconds, lengths of arrays and bytes
    Category, //!< as a dictionary of texts
    Moment, //!< only as a difference to the as-of time
    Identity, //!< only to be counted
    None
};

//! What values of a type can be to a model, and the reason where it is nothing.
struct FeatureUse
{
    Use use = Use::None;
    Message reason; //!< empty unless use is None
};

FeatureUse featureUse(Type type);
bool isMoment(Type type); //!< date or timestamp: may serve as a time column
//! How values of a column are told to be equal, which is the column's type's business and its collation's: '1 month' is 30 days, an
//! ignore-case key is equal in any spelling.
struct Equality
{
    enum class Kind
    {
        Text, //!< where their canonical texts are: the same bytes, but for a number's scale or an interval's units
        Folded, //!< where their lower-case texts are: citext
        Server //!< only the server can tell
    };
    Kind kind = Kind::Text;
    std::string schema; //!< of the type's operators; empty where it is pg_catalog
    std::string type; //!< for constants to be cast to where schema is not empty; quoted
    bool operator==(const Equality &) const = default;
};

std::string_view typeLabel(Type type); //!< "number", "text", ... for people
//! "timestamp with time zone" as "timestamptz", and so on: where room is short. Others as they are.
std::string shortTypeName(std::string_view typeName);

} // namespace espalier::catalog
