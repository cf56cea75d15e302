// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/study.h"

#include <map>
#include <string>
#include <vector>

//! What features read, and what the catalog says of it.
namespace espalier::study {

//! The table whose columns a feature reads: at its path's end, or the entity.
const sql::QualifiedName &endOf(const Study &study, const Feature &feature);
//! All columns of that table that a feature reads, those of its conditions included; each once.
std::vector<std::string> columnsOf(const Feature &feature);
struct ColumnName
{
    sql::QualifiedName table;
    std::string name;
    auto operator<=>(const ColumnName &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};

//! The table's own date or timestamp column that tells the time of its rows; empty where none does, or the time is borrowed or of another kind.
std::string plainTime(const Study &study, const catalog::Table &table);

//! The features that read each column.
std::map<ColumnName, std::vector<std::string>> featuresByColumn(const Study &study);
//! The study says from when on the column is known, later than its row.
bool isSaidToBeKnownLater(const Study &study, const ColumnName &column);
//! A part of the as-of time, whatever column it is read from: known by definition.
bool isPartOfAsOf(const Study &study, const Feature &feature);
//! False for counts, distinct counts and categories: then a key is no harm.
bool isUsedAsNumber(const Feature &feature, catalog::Type type);
//! Why a column is a key; empty where it is none. A part of a longer key that refers to nothing is a value.
Message keyReason(const catalog::Catalog &catalog, const Study &study, const catalog::Table &table, std::size_t column);
//! Why a column looks like one that is overwritten, by its name or its comment; empty where nothing speaks for it.
Message changeReason(const catalog::Column &column);
//! A moment, or a part of one, of what came last so far (last_login, finalgame): seen from before, it says what did not come any more. No such
//! where it is mostly before its row's own time: then it was written with the row.
bool tellsLast(const Study &study, const catalog::Table &table, std::size_t column);
//! Its comment says that it is overwritten.
bool saysChange(const catalog::Column &column);

} // namespace espalier::study
