// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/frame.h"

#include "core/frame/keytext.h"

#include <algorithm>

namespace espalier::frame {

namespace {

std::vector<Column> taken(const std::vector<Column> &columns, const std::vector<std::size_t> &rows)
{
    std::vector<Column> result;
    result.reserve(columns.size());
    for (const auto &column : columns)
        result.push_back(taken(column, rows));
    return result;
}

//! None of none.
template<typename Value>
std::vector<Value> takenWhereAny(const std::vector<Value> &values, const std::vector<std::size_t> &rows)
{
    std::vector<Value> result;
    if (values.empty())
        return result;
    result.reserve(rows.size());
    for (const auto row : rows)
        result.push_back(values[row]);
    return result;
}

} // namespace

std::size_t rowCount(const Table &table)
{
    return table.columns.empty() ? 0 : rowCount(table.columns.front());
}

const Column *find(const Table &table, std::string_view name)
{
    const auto found = std::ranges::find(table.columns, name, &Column::name);
    return found == table.columns.end() ? nullptr : &*found;
}

std::size_t rowCount(const Frame &frame)
{
    return rowCount(frame.label);
}

Frame taken(const Frame &frame, const std::vector<std::size_t> &rows)
{
    return {.keys = taken(frame.keys, rows),
            .asOf = takenWhereAny(frame.asOf, rows),
            .label = taken(frame.label, rows),
            .features = taken(frame.features, rows),
            .quantity = takenWhereAny(frame.quantity, rows)};
}

void keep(Frame &frame, const std::vector<std::size_t> &rows)
{
    for (auto *columns : {&frame.keys, &frame.features}) {
        for (auto &column : *columns)
            column = taken(column, rows);
    }
    frame.label = taken(frame.label, rows);
    frame.asOf = takenWhereAny(frame.asOf, rows);
    frame.quantity = takenWhereAny(frame.quantity, rows);
}

std::vector<Frame> parted(Frame frame, const std::vector<std::vector<std::size_t>> &parts)
{
    std::vector<Frame> result(parts.size());
    const auto part = [&parts](Column &column, const auto &put) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            put(i, taken(column, parts[i]));
        column = {};
    };
    for (auto list : {&Frame::keys, &Frame::features}) {
        for (auto &column : frame.*list) {
            part(column, [&](std::size_t i, Column taken) {
                (result[i].*list).push_back(std::move(taken));
            });
        }
    }
    part(frame.label, [&](std::size_t i, Column taken) {
        result[i].label = std::move(taken);
    });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        result[i].asOf = takenWhereAny(frame.asOf, parts[i]);
        result[i].quantity = takenWhereAny(frame.quantity, parts[i]);
    }
    return result;
}

std::string keyText(const Frame &frame, std::size_t row)
{
    std::vector<std::string> parts;
    parts.reserve(frame.keys.size());
    for (const auto &key : frame.keys)
        parts.push_back(textAt(key, row));
    return keyText(parts);
}

} // namespace espalier::frame
