// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pg/transaction.h"
#include "core/quality/questions.h"
#include "core/study/finding.h"

#include <map>

//! Categories that are written in several ways, each of which a model takes for a value of its own.
namespace espalier::quality {

//! A column that a study reads as a category.
struct SpelledColumn
{
    sql::QualifiedName table;
    plan::Column column; //!< as the study reads it, with its repairs
    std::vector<std::string> features;
    bool isOfLabel = false;
    bool operator==(const SpelledColumn &) const = default;
};

//! Columns whose collation takes texts as equal that are none by their bytes; and others of which the catalog's statistics know texts that
//! differ by case or by blanks around them, but for those of the questions, whose histories tell it. By table and name.
std::vector<SpelledColumn> spelledColumns(const study::Study &study, const catalog::Catalog &catalog,
                                          const std::vector<TableQuestion> &questions);

struct Spelling
{
    std::string text;
    std::int64_t rows = 0;
    std::int64_t value = 0; //!< the same where the column, or where it goes by bytes the sense, takes them as equal
    std::int64_t folded = 0; //!< the same but for case and the blanks around them
    bool operator==(const Spelling &) const = default;
};

struct Spellings
{
    std::vector<Spelling> spellings; //!< of values that have several, the most frequent of each value first
    std::string collation; //!< as the server writes its name
    std::int64_t rows = 0; //!< of the sample, that have a value
    bool operator==(const Spellings &) const = default;
};

//! Asks once, of a sample where the table is large. Errors: those of the transaction.
Result<Spellings> readSpellings(const SpelledColumn &spelled, const catalog::Catalog &catalog,
                                pg::Transaction &transaction);

//! Of a column that goes by bytes, spellings that could be meant to differ are left out: short ones, and such as are not far rarer.
void leaveOutMeant(Spellings &spellings);

//! With the joining of each value's spellings as its fix where the study can be repaired so, and else without its features.
study::Finding findingOf(const SpelledColumn &spelled, const Spellings &spellings, const study::Study &study,
                         const catalog::Catalog &catalog);

struct SpellingReport
{
    std::vector<study::Finding> findings;
    std::map<study::ColumnName, Spellings> told; //!< of the findings
    std::size_t looked = 0; //!< columns
};

//! Errors: those of the transaction; Cancelled.
Result<SpellingReport> checkSpellings(const study::Study &study, const catalog::Catalog &catalog,
                                      const std::vector<TableQuestion> &questions, pg::Transaction &transaction,
                                      Progress &progress);

} // namespace espalier::quality
