// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/study/study.h"

#include <optional>
#include <string>

//! What given examples keep from the features: their label tells of the time after the as-of time, their split of nothing at all.
namespace espalier::study {

enum class LabelBarrier
{
    None,
    Unstated, //!< it reads the table of the examples, whose span nobody stated
    OwnLabel, //!< it reads the example's own label
    SplitColumn //!< it reads the split column
};

//! Why a feature of the study may not be.
LabelBarrier labelBarrier(const Study &study, const Feature &feature);
Message told(LabelBarrier barrier);
Message remedyFor(LabelBarrier barrier);

//! The table holds given examples whose span is stated: its rows are known when that is over.
bool isLabelTable(const Study &study, const sql::QualifiedName &table);
//! When the rows of a table are known: as the study says, and those of given examples when their span is over; so are those of examples that
//! mature and go by what is no column of theirs, as no column can say it of their label alone. None: always.
std::optional<TableTime> visibilityOf(const Study &study, const sql::QualifiedName &table);
//! The same for who asks for many tables. stated: findTime() of the table, or null.
std::optional<TableTime> visibilityOf(const Study &study, const sql::QualifiedName &table, const TableTime *stated);

//! The table's rows are examples that mature and go by what is no column of theirs.
bool isMaturingTable(const Study &study, const sql::QualifiedName &table);
//! The column is the label of such rows as go by a column of theirs.
bool isMaturingLabel(const Study &study, const sql::QualifiedName &table, const std::string &column);
//! From when on a column of a table is known, where that is later than its row: as the study says; and the label of a row that matures, which
//! other examples see in their history, when it has. None: with its row.
std::optional<ColumnTime> columnTime(const Study &study, const sql::QualifiedName &table, const std::string &column);

} // namespace espalier::study
