// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/reading.h"
#include "core/plan/reads.h"
#include "core/study/paths.h"

#include <utility>
#include <vector>

namespace espalier::columns {

//! The error with the column that holds what it tells of, and a query that finds the rows, where it is about bytes that are no text; else
//! as it is. Of a table without columns any may be meant.
Error withPlace(pg::Connection &connection, Error error, const plan::Reads &reads);

//! pg::inReading() over what a plan reads; filtered are those of which the rows that the role may see are meant.
template<typename Work>
auto inReading(pg::Connection &connection, const plan::Reads &reads, const std::vector<sql::QualifiedName> &filtered,
               const Work &work) -> decltype(work(std::declval<pg::Transaction &>()))
{
    auto result = pg::inReading(connection, {.tables = plan::tablesOf(reads), .filtered = filtered}, work);
    if (!result)
        return Failure(withPlace(connection, std::move(result.error()), reads));
    return result;
}

//! The same over the tables of a study, of which any column may be read.
template<typename Work>
auto inReading(pg::Connection &connection, const study::Study &study, const Work &work)
    -> decltype(work(std::declval<pg::Transaction &>()))
{
    plan::Reads reads;
    for (const auto &table : study::tablesOf(study))
        reads[table];
    return inReading(connection, reads, study.filteredTables, work);
}

} // namespace espalier::columns
