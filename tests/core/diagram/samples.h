// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <string>
#include <vector>

namespace espalier::tests {

struct SampleTable
{
    std::string schema;
    std::string name;
    std::vector<std::string> columns; //!< the first is the primary key
    std::int64_t rows = -1;
};

struct SampleKey
{
    std::string from;
    std::string column;
    std::string to;
};

//! A catalog made by hand. Requires: tables are ordered by schema and name; names are unique.
inline catalog::Catalog sampleCatalog(const std::vector<SampleTable> &tables, const std::vector<SampleKey> &keys)
{
    catalog::Catalog catalog;
    for (const auto &sample : tables) {
        catalog::Table table{.name = {sample.schema, sample.name}, .rowEstimate = sample.rows, .primaryKey = {0}};
        for (const auto &column : sample.columns) {
            table.columns.push_back({.name = column,
                                     .typeName = column.ends_with("id") ? "bigint" : "timestamptz",
                                     .type = catalog::Type::Integer,
                                     .isNullable = false});
        }
        if (catalog.schemas.empty() || catalog.schemas.back() != sample.schema)
            catalog.schemas.push_back(sample.schema);
        catalog.tables.push_back(std::move(table));
    }
    for (const auto &key : keys) {
        const auto from = catalog::resolveTable(catalog, key.from).value();
        catalog.foreignKeys.push_back({.name = key.from + "_" + key.column,
                                       .from = from,
                                       .to = catalog::resolveTable(catalog, key.to).value(),
                                       .fromColumns = {*catalog::findColumn(catalog.table(from), key.column)},
                                       .toColumns = {0}});
    }
    return catalog;
}

inline catalog::Catalog sampleShop()
{
    return sampleCatalog({{"growth", "customers", {"id", "joined_at"}, 100},
                          {"sales", "lines", {"id", "order_id", "product_id", "price"}, 3000},
                          {"sales", "orders", {"id", "customer_id", "address_id", "billing_id", "placed_at"}, 1000},
                          {"sales", "payments", {"order_id", "paid_at"}, 900},
                          {"sales", "products", {"id", "category_id"}, 50},
                          {"things", "addresses", {"id", "zip"}, 200},
                          {"things", "alone", {"id"}, 0},
                          {"things", "categories", {"id", "parent_id"}, 10}},
                         {{"lines", "order_id", "orders"},
                          {"lines", "product_id", "products"},
                          {"orders", "customer_id", "customers"},
                          {"orders", "address_id", "addresses"},
                          {"orders", "billing_id", "addresses"},
                          {"payments", "order_id", "orders"},
                          {"products", "category_id", "categories"},
                          {"categories", "parent_id", "categories"}});
}

} // namespace espalier::tests
