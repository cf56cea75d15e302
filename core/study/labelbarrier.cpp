// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/labelbarrier.h"

#include "core/study/messages.h"

#include <algorithm>

namespace espalier::study {

namespace {

bool isMany(const Path &path)
{
    return std::ranges::any_of(path, &Hop::isToMany);
}

//! What a feature reads at the end of a path.
struct Read
{
    sql::QualifiedName table;
    std::string column;
    const std::vector<Condition> *where = nullptr;

    bool holds(const sql::QualifiedName &name, const std::string &wanted) const
    {
        return table == name && !wanted.empty()
            && (column == wanted || std::ranges::find(*where, wanted, &Condition::column) != where->end());
    }
};

std::vector<Read> readsOf(const Study &study, const Feature &feature)
{
    std::vector<Read> reads{
        {feature.path.empty() ? study.entity : feature.path.back().table, feature.column, &feature.where}};
    if (feature.of && !feature.of->path.empty())
        reads.push_back({feature.of->path.back().table, feature.of->column, &feature.of->where});
    return reads;
}

} // namespace

LabelBarrier labelBarrier(const Study &study, const Feature &feature)
{
    const auto *given = std::get_if<GivenTarget>(&study.target);
    if (given == nullptr)
        return LabelBarrier::None;
    const auto path = wholePath(feature);
    // One row that is reached is the example's own, and without times all rows are seen, its own among them.
    const bool isOwn = !hasAsOf(study) || !isMany(path);
    for (const auto &read : readsOf(study, feature)) {
        if (read.holds(given->table, given->split))
            return LabelBarrier::SplitColumn;
        if (isOwn && read.holds(given->table, given->label))
            return LabelBarrier::OwnLabel;
    }
    const bool isPassed = std::ranges::find(path, given->table, &Hop::table) != path.end();
    return isPassed && hasAsOf(study) && !given->window ? LabelBarrier::Unstated : LabelBarrier::None;
}

Message told(LabelBarrier barrier)
{
    switch (barrier) {
    case LabelBarrier::None:
        break;
    case LabelBarrier::Unstated:
        return messages::unstatedSpan();
    case LabelBarrier::OwnLabel:
        return messages::ownLabel();
    case LabelBarrier::SplitColumn:
        return messages::splitColumn();
    }
    return {};
}

Message remedyFor(LabelBarrier barrier)
{
    return barrier == LabelBarrier::Unstated ? messages::stateSpan() : messages::leaveItOut();
}

bool isLabelTable(const Study &study, const sql::QualifiedName &table)
{
    const auto *given = std::get_if<GivenTarget>(&study.target);
    return given != nullptr && given->table == table && !given->asOf.empty() && given->window;
}

namespace {

//! Examples that are rows of the table, whose label is known this long after their as-of time.
std::optional<Duration> maturing(const Study &study, const sql::QualifiedName &table)
{
    const auto *row = std::get_if<RowTarget>(&study.target);
    const bool isMaturing = row != nullptr && table == study.entity && !row->asOf.empty() && row->maturesAfter
        && row->maturesAfter->count > 0;
    return isMaturing ? row->maturesAfter : std::nullopt;
}

//! A column of the rows themselves tells their as-of time.
bool isAskedByColumn(const RowTarget &row)
{
    return row.asOfPath.empty() && row.asOfCalendar == Calendar::None;
}

} // namespace

bool isMaturingTable(const Study &study, const sql::QualifiedName &table)
{
    return maturing(study, table) && !isAskedByColumn(std::get<RowTarget>(study.target));
}

bool isMaturingLabel(const Study &study, const sql::QualifiedName &table, const std::string &column)
{
    const bool isMaturing = maturing(study, table).has_value();
    const auto *row = isMaturing ? &std::get<RowTarget>(study.target) : nullptr;
    return row != nullptr && column == row->column && isAskedByColumn(*row);
}

std::optional<TableTime> visibilityOf(const Study &study, const sql::QualifiedName &table)
{
    return visibilityOf(study, table, findTime(study, table));
}

std::optional<TableTime> visibilityOf(const Study &study, const sql::QualifiedName &table, const TableTime *stated)
{
    auto found = stated != nullptr ? std::optional(*stated) : std::nullopt;
    if (isMaturingTable(study, table) && found && !found->isKnownInAdvance) {
        const auto matures = *maturing(study, table);
        if (found->delay.microseconds() < matures.microseconds())
            found->delay = matures;
    }
    if (!isLabelTable(study, table))
        return found;
    const auto &given = std::get<GivenTarget>(study.target);
    TableTime known{.table = table, .column = given.asOf, .delay = *given.window};
    if (!found || found->isKnownInAdvance)
        return known;
    known.columns = found->columns;
    const bool isSame = found->column == given.asOf && found->path.empty();
    if (isSame && found->delay.microseconds() > given.window->microseconds())
        known.delay = found->delay;
    // Another time of the table says from when its rows are known beside.
    known.recorded = isSame ? found->recorded : found->path.empty() ? found->column : std::string();
    return known;
}

std::optional<ColumnTime> columnTime(const Study &study, const sql::QualifiedName &table, const std::string &column)
{
    if (const auto *time = findTime(study, table)) {
        const auto stated = std::ranges::find(time->columns, column, &ColumnTime::column);
        if (stated != time->columns.end())
            return *stated;
    }
    if (!isMaturingLabel(study, table, column))
        return std::nullopt;
    const auto &row = std::get<RowTarget>(study.target);
    return ColumnTime{.column = column, .from = row.asOf, .delay = *row.maturesAfter};
}

} // namespace espalier::study
