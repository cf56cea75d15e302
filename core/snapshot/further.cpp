// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/further.h"

#include "core/frame/append.h"
#include "core/snapshot/split.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace espalier::snapshot {

namespace {

//! By key and moment, as texts.
using KeyedMoment = std::pair<std::string, Timestamp>;

std::set<KeyedMoment> momentsOf(const frame::Frame &frame)
{
    std::set<KeyedMoment> places;
    for (std::size_t row = 0; row < rowCount(frame); ++row)
        places.emplace(frame::keyText(frame, row), frame.asOf[row]);
    return places;
}

//! The classes there are; empty of numbers.
std::set<std::string> classesOf(const frame::Column &label)
{
    std::set<std::string> classes;
    if (std::holds_alternative<frame::Categories>(label.values))
        for (std::size_t row = 0; row < rowCount(label); ++row)
            classes.insert(frame::textAt(label, row));
    return classes;
}

std::vector<std::size_t> rowsToAdd(const engine::Examples &examples, const frame::Frame &further,
                                   const study::Study &study)
{
    const auto places = momentsOf(examples.frame);
    const auto classes = classesOf(examples.frame.label);
    const auto &label = further.label;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < rowCount(further); ++row) {
        if (frame::isMissing(label, row) || (!classes.empty() && !classes.contains(frame::textAt(label, row))))
            continue;
        if (mayLearnFrom(study.split, further, row)
            && !places.contains(KeyedMoment(frame::keyText(further, row), further.asOf[row])))
            rows.push_back(row);
    }
    return rows;
}

void appendRows(std::vector<frame::Column> &columns, const std::vector<frame::Column> &more,
                const std::vector<std::size_t> &rows)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = frame::appended(std::move(columns[i]), frame::taken(more[i], rows));
}

//! The numbers behind yes/no labels, where both have them.
void appendQuantity(frame::Frame &frame, const frame::Frame &more, const std::vector<std::size_t> &rows)
{
    const bool areTold = frame.quantity.size() == rowCount(frame) && more.quantity.size() == rowCount(more);
    if (!areTold) {
        frame.quantity.clear();
        return;
    }
    frame.quantity.reserve(frame.quantity.size() + rows.size());
    for (const auto row : rows)
        frame.quantity.push_back(more.quantity[row]);
}

//! Keys are read as texts where numbers do not hold them.
bool areAlike(const std::vector<frame::Column> &columns, const std::vector<frame::Column> &others)
{
    return std::ranges::equal(columns, others, [](const frame::Column &column, const frame::Column &other) {
        return column.values.index() == other.values.index();
    });
}

} // namespace

void addFurther(engine::Examples &examples, const engine::Examples &further, const study::Study &study,
                std::vector<Part> &parts)
{
    auto &frame = examples.frame;
    const auto &more = further.frame;
    if (!areAlike(frame.keys, more.keys) || !areAlike(frame.features, more.features))
        return;
    const auto rows = rowsToAdd(examples, more, study);
    if (examples.earlier.size() == further.earlier.size())
        appendRows(examples.earlier, further.earlier, rows);
    else
        examples.earlier.clear();
    appendQuantity(frame, more, rows);
    appendRows(frame.keys, more.keys, rows);
    appendRows(frame.features, more.features, rows);
    frame.label = frame::appended(std::move(frame.label), frame::taken(more.label, rows));
    for (const auto row : rows)
        frame.asOf.push_back(more.asOf[row]);
    parts.resize(parts.size() + rows.size(), Part::Further);
}

} // namespace espalier::snapshot
