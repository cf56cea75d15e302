// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/columns/request.h"
#include "core/engine/decimal.h"
#include "core/frame/frame.h"
#include "core/pg/reader.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <cstddef>
#include <map>
#include <vector>

namespace espalier::engine {

//! What a plan reads of one table: expressions over its rows, the same ones that stand in the plan's SQL, and once they are fetched
//! the columns they gave.
class Source
{
public:
    explicit Source(plan::Table table)
        : m_request{.table = std::move(table)}
    { }

    //! The place of an expression over the alias "x" among the columns; asked for once.
    std::size_t want(const sql::Expression &expression, sql::Wire wire);
    //! A column that links rows: whole numbers as such, all else as the text that is equal where the values are.
    std::size_t wantKey(const plan::Column &column);
    //! Rows come in the order of the primary key, so that a row's place tells equal times apart as the SQL does.
    void wantOrder() { m_request.isOrdered = true; }

    const plan::Table &table() const { return m_request.table; }
    //! Errors: those of reading.
    Result<> fetch(pg::Transaction &transaction, const columns::ReadColumns &read);

    std::size_t rows() const { return m_rows; }
    const frame::Column &column(std::size_t place) const { return m_columns.columns[place]; }
    //! Numbers as decimals: made once, after fetching, by one thread. Requires: the column holds numbers.
    const Decimals &decimals(std::size_t place);

private:
    columns::Request m_request;
    std::map<std::string, std::size_t, std::less<>> m_places; //!< by the expression's text
    frame::Table m_columns;
    std::map<std::size_t, Decimals> m_decimals; //!< by place
    std::size_t m_rows = 0;
};

//! Whether some are later than memory can tell them apart.
bool isBeyond(const std::vector<Timestamp> &times);
Error beyondTime(std::string subject);

//! All tables of a plan, each read once.
class Sources
{
public:
    Source &of(const plan::Table &table);
    Result<> fetch(pg::Transaction &transaction, const columns::ReadColumns &read);

private:
    std::map<sql::QualifiedName, Source> m_sources;
};

} // namespace espalier::engine
