// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/reading.h"
#include "core/plan/reads.h"

#include <utility>
#include <vector>

namespace espalier::dataset {

//! The error with the column that holds what it tells of, and a query that finds the rows, where it is about bytes that are no text; else
//! as it is. Of a table without columns any may be meant.
Error withPlace(pg::Connection &connection, Error error, const plan::Reads &reads);

//! pg::inReading() over what a plan reads.
template<typename Work>
auto inReading(pg::Connection &connection, const plan::Reads &reads, const Work &work)
    -> decltype(work(std::declval<pg::Transaction &>()))
{
    auto result = pg::inReading(connection, {.tables = plan::tablesOf(reads)}, work);
    if (!result)
        return Failure(withPlace(connection, std::move(result.error()), reads));
    return result;
}

//! The same over tables of which any column may be read.
template<typename Work>
auto inReading(pg::Connection &connection, const std::vector<sql::QualifiedName> &tables, const Work &work)
    -> decltype(work(std::declval<pg::Transaction &>()))
{
    plan::Reads reads;
    for (const auto &table : tables)
        reads[table];
    return inReading(connection, reads, work);
}

} // namespace espalier::dataset
