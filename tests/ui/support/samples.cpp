// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace espalier::samples {

namespace {

using catalog::Type;

struct ColumnSpec
{
    const char *name;
    const char *typeName;
    Type type;
    const char *references = ""; //!< a table's name; its first column
};

struct TableSpec
{
    const char *schema;
    const char *name;
    std::int64_t rows;
    std::vector<ColumnSpec> columns;
    const char *comment = "";
};

const std::vector<TableSpec> &shopTables()
{
    constexpr auto zoned = "timestamp with time zone";
    static const std::vector<TableSpec> tables{
        {"analytics",
         "conversions",
         31'204,
         {{"id", "uuid", Type::Uuid},
          {"session_id", "uuid", Type::Uuid, "sessions"},
          {"order_id", "uuid", Type::Uuid, "orders"},
          {"converted_at", zoned, Type::TimestampTz}}},
        {"analytics",
         "impressions",
         2'405'118,
         {{"id", "uuid", Type::Uuid},
          {"session_id", "uuid", Type::Uuid, "sessions"},
          {"product_id", "uuid", Type::Uuid, "products"},
          {"shown_at", zoned, Type::TimestampTz},
          {"position", "integer", Type::Integer}}},
        {"analytics",
         "sessions",
         612'480,
         {{"id", "uuid", Type::Uuid},
          {"customer_id", "uuid", Type::Uuid, "customers"},
          {"address", "inet", Type::Network},
          {"started_at", zoned, Type::TimestampTz},
          {"ended_at", zoned, Type::TimestampTz},
          {"user_agent", "text", Type::Text}},
         "One visit of the web site"},
        {"catalog",
         "brands",
         240,
         {{"id", "uuid", Type::Uuid}, {"name", "text", Type::Text}, {"created_at", zoned, Type::TimestampTz}}},
        {"catalog",
         "categories",
         96,
         {{"id", "uuid", Type::Uuid}, {"parent_id", "uuid", Type::Uuid, "categories"}, {"name", "text", Type::Text}},
         "A tree: parent_id refers to the category above"},
        {"catalog",
         "products",
         8'120,
         {{"id", "uuid", Type::Uuid},
          {"brand_id", "uuid", Type::Uuid, "brands"},
          {"category_id", "uuid", Type::Uuid, "categories"},
          {"name", "text", Type::Text},
          {"price", "money", Type::Money},
          {"weight", "numeric(8,3)", Type::Decimal},
          {"listed_at", zoned, Type::TimestampTz}}},
        {"catalog",
         "ratings",
         71'950,
         {{"id", "uuid", Type::Uuid},
          {"product_id", "uuid", Type::Uuid, "products"},
          {"customer_id", "uuid", Type::Uuid, "customers"},
          {"stars", "smallint", Type::Integer},
          {"body", "text", Type::Text},
          {"rated_at", zoned, Type::TimestampTz}}},
        {"finance",
         "credit_cards",
         96'311,
         {{"id", "uuid", Type::Uuid},
          {"customer_id", "uuid", Type::Uuid, "customers"},
          {"type", "finance.card_type", Type::Enum},
          {"expires_on", "date", Type::Date},
          {"added_at", zoned, Type::TimestampTz}}},
        {"finance",
         "payments",
         402'733,
         {{"id", "uuid", Type::Uuid},
          {"order_id", "uuid", Type::Uuid, "orders"},
          {"credit_card_id", "uuid", Type::Uuid, "credit_cards"},
          {"amount", "money", Type::Money},
          {"due_on", "date", Type::Date},
          {"paid_at", zoned, Type::TimestampTz}}},
        {"finance",
         "refunds",
         18'402,
         {{"id", "uuid", Type::Uuid},
          {"payment_id", "uuid", Type::Uuid, "payments"},
          {"amount", "money", Type::Money},
          {"reason", "text", Type::Text},
          {"refunded_at", zoned, Type::TimestampTz}}},
        {"fulfillment",
         "addresses",
         102'816,
         {{"id", "uuid", Type::Uuid},
          {"zip", "text", Type::Text},
          {"city", "text", Type::Text},
          {"latitude", "double precision", Type::Real},
          {"longitude", "double precision", Type::Real}}},
        {"fulfillment",
         "orders",
         1'204'663,
         {{"id", "uuid", Type::Uuid},
          {"customer_id", "uuid", Type::Uuid, "customers"},
          {"address_id", "uuid", Type::Uuid, "addresses"},
          {"placed_at", zoned, Type::TimestampTz},
          {"shipped_at", zoned, Type::TimestampTz},
          {"status", "fulfillment.order_status", Type::Enum},
          {"total", "money", Type::Money},
          {"discount", "double precision", Type::Real}},
         "What a customer bought at one moment"},
        {"fulfillment",
         "purchases",
         3'611'902,
         {{"id", "uuid", Type::Uuid},
          {"order_id", "uuid", Type::Uuid, "orders"},
          {"product_id", "uuid", Type::Uuid, "products"},
          {"quantity", "integer", Type::Integer},
          {"price", "money", Type::Money}},
         "The lines of an order"},
        {"growth",
         "customer_addresses",
         110'204,
         {{"customer_id", "uuid", Type::Uuid, "customers"},
          {"address_id", "uuid", Type::Uuid, "addresses"},
          {"valid_from", zoned, Type::TimestampTz}}},
        {"growth",
         "customers",
         84'017,
         {{"id", "uuid", Type::Uuid},
          {"first_name", "text", Type::Text},
          {"last_name", "text", Type::Text},
          {"email", "text", Type::Text},
          {"created_at", zoned, Type::TimestampTz},
          {"newsletter", "boolean", Type::Boolean},
          {"preferences", "jsonb", Type::Json}},
         "People with an account"},
    };
    return tables;
}

catalog::ColumnStatistics statisticsOf(const ColumnSpec &spec, std::size_t index)
{
    catalog::ColumnStatistics statistics;
    const auto phase = static_cast<double>(index % 7) / 7;
    statistics.nullFraction = index > 2 && index % 3 == 0 ? 0.04 + phase / 5 : 0;
    statistics.distinct = spec.type == Type::Uuid ? -1 : spec.type == Type::Boolean ? 2 : 40 + 300 * phase;
    if (spec.type == Type::Enum) {
        statistics.commonValues = {"paid", "shipped", "open", "returned"};
        statistics.commonFrequencies = {0.62, 0.21, 0.12, 0.05};
        statistics.distinct = 4;
    } else if (spec.type == Type::Text) {
        statistics.commonValues = {"Lagos", "Berlin", "Lima", "Osaka", "Turin"};
        statistics.commonFrequencies = {0.08, 0.06, 0.05, 0.03, 0.02};
    } else if (spec.type == Type::Boolean) {
        statistics.commonValues = {"t", "f"};
        statistics.commonFrequencies = {0.7, 0.3};
    } else if (spec.type != Type::Uuid && spec.type != Type::Json) {
        for (int i = 0; i <= 20; ++i)
            statistics.histogram.append(std::to_string(std::round(100 * std::pow(i / 20.0, 1.5 + 2 * phase)) / 10));
    }
    return statistics;
}

catalog::Table tableOf(const TableSpec &spec)
{
    catalog::Table table;
    table.name = {spec.schema, spec.name};
    table.comment = spec.comment;
    table.rowEstimate = spec.rows;
    table.bytes = spec.rows * 34 * static_cast<std::int64_t>(spec.columns.size());
    int ordinal = 0;
    for (const auto &column : spec.columns) {
        catalog::Column result;
        result.name = column.name;
        result.typeName = column.typeName;
        result.type = column.type;
        result.ordinal = ++ordinal;
        result.isNullable = ordinal > 1 && std::string_view(column.references).empty();
        result.statistics = statisticsOf(column, table.columns.size());
        table.columns.push_back(std::move(result));
    }
    table.primaryKey = {0};
    return table;
}

//! Side by side, in as many columns of cards as make the whole about as wide as high: not beautiful, but without overlaps.
diagram::Layout gridLayout(const catalog::Catalog &catalog)
{
    diagram::Layout layout;
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(catalog.tables.size()))));
    std::vector<double> bottoms(columns, 0);
    constexpr double width = 230;
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const auto column =
            static_cast<std::size_t>(std::min_element(bottoms.begin(), bottoms.end()) - bottoms.begin());
        const auto rows = static_cast<double>(catalog.tables[i].columns.size());
        const diagram::Size size{width, diagram::cardTitleHeight + rows * diagram::cardRowHeight + 4};
        layout.cards.push_back(
            {catalog::TableId{i}, {static_cast<double>(column) * (width + 110), bottoms[column]}, size});
        bottoms[column] += size.height + 60;
    }
    layout.extent = {static_cast<double>(columns) * (width + 110), *std::max_element(bottoms.begin(), bottoms.end())};
    return layout;
}

relations::RelationGraph relationsOf(const catalog::Catalog &catalog)
{
    relations::RelationGraph result;
    result.hops.resize(catalog.tables.size());
    for (const auto &key : catalog.foreignKeys) {
        const relations::RelationId id{result.relations.size()};
        relations::Relation relation;
        relation.name = key.name;
        relation.child = key.from;
        relation.parent = key.to;
        relation.childColumns = key.fromColumns;
        relation.parentColumns = key.toColumns;
        relation.isOptional = catalog.table(key.from).columns[key.fromColumns.front()].isNullable;
        result.relations.push_back(relation);
        result.hops[key.from.value].push_back({id, relations::Direction::ToParent});
        result.hops[key.to.value].push_back({id, relations::Direction::ToChild});
    }
    return result;
}

Schema finished(catalog::Catalog catalog)
{
    Schema schema;
    schema.graph = relationsOf(catalog);
    schema.layout = gridLayout(catalog);
    schema.catalog = std::move(catalog);
    return schema;
}

} // namespace

Schema shop()
{
    catalog::Catalog catalog;
    catalog.database = "shop";
    catalog.user = "ada";
    catalog.serverVersion = 150'018;
    catalog.serverVersionText = "15.18";
    catalog.schemas = {"analytics", "catalog", "finance", "fulfillment", "growth"};
    std::map<std::string_view, std::size_t> places;
    for (const auto &spec : shopTables()) {
        places[spec.name] = catalog.tables.size();
        catalog.tables.push_back(tableOf(spec));
    }
    for (std::size_t t = 0; t < shopTables().size(); ++t) {
        const auto &spec = shopTables()[t];
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            const std::string_view parent = spec.columns[c].references;
            if (parent.empty())
                continue;
            catalog::ForeignKey key;
            key.name = std::string(spec.name) + "_" + spec.columns[c].name + "_fkey";
            key.from = {t};
            key.to = {places.at(parent)};
            key.fromColumns = {c};
            key.toColumns = {0};
            catalog.foreignKeys.push_back(key);
        }
    }
    catalog.tables[places.at("categories")].columns[1].isNullable = true;
    return finished(std::move(catalog));
}

Schema generated(std::size_t count)
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same tables in every run
    const auto draw = [&random](std::size_t limit) {
        return random() % limit;
    };
    catalog::Catalog catalog;
    catalog.database = "generated";
    for (int i = 0; i < 20; ++i)
        catalog.schemas.push_back("area_" + std::to_string(i));
    for (std::size_t t = 0; t < count; ++t) {
        catalog::Table table;
        table.name = {catalog.schemas[t % 20], "table_" + std::to_string(t)};
        table.rowEstimate = static_cast<std::int64_t>(draw(5'000'000));
        const auto columns = 6 + draw(13);
        for (std::size_t c = 0; c < columns; ++c) {
            catalog::Column column;
            column.name = c == 0 ? "id" : "column_" + std::to_string(draw(400));
            column.typeName = c == 0 ? "bigint" : c % 3 == 0 ? "numeric(10,2)" : "text";
            column.type = c == 0 ? Type::Integer : c % 3 == 0 ? Type::Decimal : Type::Text;
            table.columns.push_back(std::move(column));
        }
        table.primaryKey = {0};
        catalog.tables.push_back(std::move(table));
    }
    const auto hubs = std::max<std::size_t>(1, count / 100);
    for (std::size_t i = 0; i < count * 8 / 5; ++i) {
        const auto child = draw(count);
        catalog::ForeignKey key;
        key.name = "key_" + std::to_string(i);
        key.from = {child};
        key.to = {i % 4 == 0 ? draw(hubs) : (child + 1 + draw(40)) % count};
        key.fromColumns = {1 + draw(4)};
        key.toColumns = {0};
        catalog.foreignKeys.push_back(key);
    }
    return finished(std::move(catalog));
}

} // namespace espalier::samples
