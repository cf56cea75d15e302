// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/infer.h"
#include "core/relations/infernames.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace espalier::relations {

//! A parent that a column's name points at.
struct Guess
{
    catalog::TableId parent;
    NameRule rule = NameRule::TableName;
    double score = 0;
    std::size_t precedents = 0;
    bool isOfModule = false; //!< the child's and the parent's names begin alike
    bool needsSameType = false; //!< the name alone says little
    bool isFaint = false; //!< only values can bear it out
};

//! The columns of one table by their names in words.
class ColumnNames
{
public:
    explicit ColumnNames(const catalog::Table &table);

    const catalog::Table &table() const { return *m_table; }
    const ColumnStem &stem(std::size_t column) const { return m_stems[column]; }
    std::optional<std::size_t> find(const std::string &words) const;
    //! noteable_id beside noteable_type: the parent differs by row.
    bool isPolymorphic(std::size_t column) const;

private:
    const catalog::Table *m_table;
    std::vector<ColumnStem> m_stems;
    std::unordered_map<std::string, std::size_t> m_byWords;
};

//! Columns of the child beside the columns of a key of the parent.
struct KeyMatch
{
    std::vector<std::size_t> childColumns;
    std::vector<std::size_t> parentColumns;
    bool isSameType = true;
    bool isPrimary = true;
};

//! Whole numbers, decimals, texts and uuids; floating point only where the name says that it is a key (spreadsheets do that).
bool mayBeKey(const catalog::Column &column, const ColumnStem &stem);
bool isComparable(catalog::Type left, catalog::Type right);

//! The parent's key that the column can refer to; of a composite key the other columns are found by name.
std::optional<KeyMatch> keyFor(const catalog::Catalog &catalog, const ColumnNames &child, std::size_t column,
                               const Guess &guess);

} // namespace espalier::relations
