// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typeicon.h"

#include "ui/words/text.h"

namespace espalier::ui {

QString iconNameOf(catalog::Type type)
{
    using Type = catalog::Type;
    switch (type) {
    case Type::Boolean:
        return QStringLiteral("boolean");
    case Type::Integer:
    case Type::Decimal:
    case Type::Real:
        return QStringLiteral("number");
    case Type::Money:
        return QStringLiteral("money");
    case Type::Text:
        return QStringLiteral("text");
    case Type::Enum:
        return QStringLiteral("list");
    case Type::Uuid:
        return QStringLiteral("identity");
    case Type::Date:
        return QStringLiteral("calendar");
    case Type::Timestamp:
    case Type::TimestampTz:
    case Type::Time:
    case Type::Interval:
        return QStringLiteral("clock");
    case Type::Bytes:
        return QStringLiteral("binary");
    case Type::Json:
        return QStringLiteral("json");
    case Type::Network:
        return QStringLiteral("network");
    case Type::Range:
        return QStringLiteral("interval");
    case Type::Array:
        return QStringLiteral("array");
    case Type::Unsupported:
        break;
    }
    return QStringLiteral("help");
}

QString iconNameOf(catalog::TableKind kind)
{
    switch (kind) {
    case catalog::TableKind::View:
    case catalog::TableKind::MaterializedView:
        return QStringLiteral("view");
    case catalog::TableKind::Foreign:
        return QStringLiteral("link");
    case catalog::TableKind::Table:
    case catalog::TableKind::Partitioned:
        break;
    }
    return QStringLiteral("table");
}

QString shortTypeName(const catalog::Column &column)
{
    auto text = toQString(column.typeName);
    text.replace(QLatin1String("timestamp with time zone"), QLatin1String("timestamptz"));
    text.replace(QLatin1String("timestamp without time zone"), QLatin1String("timestamp"));
    text.replace(QLatin1String("character varying"), QLatin1String("varchar"));
    text.replace(QLatin1String("double precision"), QLatin1String("float8"));
    return text;
}

} // namespace espalier::ui
