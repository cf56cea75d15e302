// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"

#include <string>
#include <vector>

namespace espalier::frame {

//! Columns of one length, in the order in which they were asked for.
struct Table
{
    std::vector<Column> columns;
    bool operator==(const Table &) const = default;
};

std::size_t rowCount(const Table &table);
//! Null where there is no column of that name.
const Column *find(const Table &table, std::string_view name);

//! The examples x features matrix, columnar. All columns have one length; rows are ordered by key, then as-of time.
struct Frame
{
    std::vector<Column> keys; //!< the entity's primary key, in its order
    std::vector<Timestamp> asOf; //!< empty for a static study
    Column label; //!< Numbers for regression; Categories for classes. A missing label: to be predicted
    std::vector<Column> features; //!< Numbers or Categories only
    std::vector<double> quantity =
        {}; //!< the number that a yes/no label compares; empty where it compares none, or not all are finite
    bool operator==(const Frame &) const = default;
};

std::size_t rowCount(const Frame &frame);
Frame taken(const Frame &frame, const std::vector<std::size_t> &rows);
//! The same in place, a column at a time: large frames are not held twice.
void keep(Frame &frame, const std::vector<std::size_t> &rows);
//! One frame for each list of rows, a column at a time: the whole is not held twice. Rows of none are dropped.
std::vector<Frame> parted(Frame frame, const std::vector<std::vector<std::size_t>> &parts);
//! "17" or "17, abc" for composite keys: how a row is named to a person.
std::string keyText(const Frame &frame, std::size_t row);

} // namespace espalier::frame
