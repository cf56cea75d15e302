// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/time.h"
#include "core/catalog/catalog.h"

#include <string>
#include <vector>

namespace espalier::catalog {

//! What is kept of a column to tell later whether it changed.
struct ColumnSummary
{
    std::string name;
    std::string typeName;
    int ordinal = 0; //!< attnum: it stays when the column is renamed
    bool isNullable = true;
    bool operator==(const ColumnSummary &) const = default;
};

struct TableSummary
{
    sql::QualifiedName name;
    std::vector<ColumnSummary> columns;
    std::vector<std::string> primaryKey;
    std::vector<std::vector<std::string>> uniqueKeys;
    std::int64_t rows = -1; //!< as counted while rows come and go, else as analysed; -1 where nothing is known
    std::optional<Counters> counters;
    bool operator==(const TableSummary &) const = default;
};

struct KeySummary
{
    std::string name;
    sql::QualifiedName from;
    std::vector<std::string> fromColumns;
    sql::QualifiedName to;
    std::vector<std::string> toColumns;
    bool operator==(const KeySummary &) const = default;
};

//! A catalog at a moment, without what is large: a few hundred kilobytes of JSON for a thousand tables.
struct Summary
{
    Timestamp moment;
    std::vector<TableSummary> tables; //!< by name
    std::vector<KeySummary> foreignKeys;
    bool operator==(const Summary &) const = default;
};

Summary summarised(const Catalog &catalog, Timestamp moment);

Json toJson(const Summary &summary);
//! Errors: Invalid where the document was not written by toJson().
Result<Summary> summaryFromJson(const Json &json);

} // namespace espalier::catalog
