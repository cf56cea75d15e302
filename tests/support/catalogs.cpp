// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogs.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace espalier::tests {

namespace {

using catalog::Type;

const char *nameOf(Type type)
{
    switch (type) {
    case Type::Boolean:
        return "boolean";
    case Type::Integer:
        return "integer";
    case Type::Decimal:
        return "numeric";
    case Type::Real:
        return "double precision";
    case Type::Money:
        return "money";
    case Type::Text:
        return "text";
    case Type::Enum:
        return "mood";
    case Type::Uuid:
        return "uuid";
    case Type::Date:
        return "date";
    case Type::Timestamp:
        return "timestamp without time zone";
    case Type::TimestampTz:
        return "timestamp with time zone";
    case Type::Time:
        return "time without time zone";
    case Type::Interval:
        return "interval";
    case Type::Bytes:
        return "bytea";
    case Type::Json:
        return "jsonb";
    case Type::Network:
        return "inet";
    case Type::Range:
        return "tstzrange";
    case Type::Array:
        return "integer[]";
    case Type::Unsupported:
        break;
    }
    return "point";
}

sql::QualifiedName parsed(std::string_view text)
{
    const auto dot = text.find('.');
    if (dot == std::string_view::npos)
        return {"public", std::string(text)};
    return {std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
}

[[noreturn]] void missing(const std::string &what)
{
    std::fprintf(stderr, "%s is not in the catalog\n", what.c_str());
    std::abort();
}

catalog::TableId placeOf(const catalog::Catalog &catalog, const std::string &text)
{
    const auto found = catalog::findTable(catalog, parsed(text));
    if (!found)
        missing(text);
    return *found;
}

} // namespace

catalog::Column column(std::string_view name, Type type)
{
    return {.name = std::string(name), .typeName = nameOf(type), .type = type};
}

catalog::Column filled(std::string_view name, Type type)
{
    auto result = column(name, type);
    result.isNullable = false;
    return result;
}

catalog::Column key(std::string_view name)
{
    return filled(name, Type::Integer);
}

catalog::Table table(std::string_view name, std::vector<catalog::Column> columns, std::int64_t rowEstimate)
{
    return {.name = parsed(name), .rowEstimate = rowEstimate, .columns = std::move(columns), .primaryKey = {0}};
}

catalog::Catalog catalogOf(std::vector<catalog::Table> tables, const std::vector<Reference> &references)
{
    catalog::Catalog catalog;
    catalog.tables = std::move(tables);
    std::ranges::sort(catalog.tables, {}, &catalog::Table::name);
    for (const auto &table : catalog.tables) {
        if (catalog.schemas.empty() || catalog.schemas.back() != table.name.schema)
            catalog.schemas.push_back(table.name.schema);
    }
    for (const auto &reference : references) {
        catalog::ForeignKey key{
            .name = reference.from, .from = placeOf(catalog, reference.from), .to = placeOf(catalog, reference.to)};
        for (const auto &name : reference.columns) {
            const auto place = catalog::findColumn(catalog.table(key.from), name);
            if (!place)
                missing(reference.from + "." + name);
            key.name += "_" + name;
            key.fromColumns.push_back(*place);
        }
        key.toColumns = catalog.table(key.to).primaryKey;
        if (key.toColumns.size() != key.fromColumns.size())
            missing("a primary key of " + reference.to + " with as many columns as the reference");
        catalog.foreignKeys.push_back(std::move(key));
    }
    return catalog;
}

} // namespace espalier::tests
