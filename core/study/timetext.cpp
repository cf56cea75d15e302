// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/timetext.h"

#include "core/base/text.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/paths.h"
#include "core/study/times.h"

#include <algorithm>
#include <array>
#include <deque>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <vector>

namespace espalier::study {

namespace {

using catalog::TableId;

constexpr std::string_view arrow = "->";
constexpr std::string_view inAdvance = " in advance";

Failure wrong(std::string_view text, Message problem)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(text),
                         .problem = std::move(problem),
                         .remedies = {messages::writeTime()}});
}

std::string columnsText(const std::vector<std::string> &columns)
{
    return fmt::format("({})", fmt::join(columns, ", "));
}

std::string endings(const TableTime &time)
{
    std::string text;
    if (time.calendar != Calendar::None)
        text += fmt::format(" as {}", nameOf(calendarNames, time.calendar));
    if (!time.until.empty())
        text += " until " + time.until;
    if (time.untilDelay.count != 0)
        text += fmt::format(" plus {}", printDuration(time.untilDelay));
    if (!time.recorded.empty())
        text += " recorded " + time.recorded;
    if (time.delay.count != 0)
        text += " delay " + printDuration(time.delay);
    return text;
}

//! Takes " word value" off a text's end, where it is there.
std::optional<std::string> taken(std::string_view &text, std::string_view word)
{
    const auto mark = fmt::format(" {} ", word);
    const auto place = text.rfind(mark);
    if (place == std::string_view::npos)
        return std::nullopt;
    std::string value(trimmed(text.substr(place + mark.size())));
    text = text.substr(0, place);
    return value;
}

//! The words after the column, last first.
Result<> readEndings(TableTime &time, std::string_view &text)
{
    const auto whole = text;
    if (const auto delay = taken(text, "delay")) {
        const auto parsed = parseDuration(*delay);
        if (!parsed)
            return wrong(whole, parsed.error().problem);
        time.delay = *parsed;
    }
    time.recorded = taken(text, "recorded").value_or("");
    const auto plus = taken(text, "plus");
    time.until = taken(text, "until").value_or("");
    if (plus) {
        const auto parsed = parseDuration(*plus);
        if (!parsed || time.until.empty())
            return wrong(whole, parsed ? messages::plusFollowsUntil() : parsed.error().problem);
        time.untilDelay = *parsed;
    }
    if (const auto name = taken(text, "as")) {
        const auto calendar = valueOf(calendarNames, *name);
        if (!calendar)
            return wrong(whole, messages::wholeNumberIs(namesIn(calendarNames)));
        time.calendar = *calendar;
    }
    return {};
}

//! Follows to-one relations from a table.
class Way
{
public:
    Way(const catalog::Catalog &catalog, const relations::RelationGraph &graph)
        : m_catalog(catalog)
        , m_graph(graph)
    { }

    //! The relation from these columns of a table to a parent of this name; to any where it is empty.
    std::optional<relations::Hop> hop(TableId from, const std::vector<std::string> &names, TableId to) const
    {
        const auto &table = m_catalog.table(from);
        for (const auto &hop : m_graph.hops[from.value]) {
            const auto &relation = m_graph.relation(hop.relation);
            std::vector<std::string> own;
            for (const auto place : relation.childColumns)
                own.push_back(table.columns[place].name);
            if (hop.direction == relations::Direction::ToParent && relation.parent == to && own == names)
                return hop;
        }
        return std::nullopt;
    }

    //! The shortest way of to-one relations; nothing where there is none or two are as short.
    std::optional<std::vector<relations::Hop>> shortest(TableId from, TableId to) const
    {
        std::deque<std::vector<relations::Hop>> open{{}};
        std::optional<std::vector<relations::Hop>> found;
        while (!open.empty()) {
            auto way = std::move(open.front());
            open.pop_front();
            if (found && way.size() >= found->size())
                break;
            const auto at = way.empty() ? from : relations::destination(m_graph, way.back());
            for (const auto &hop : m_graph.hops[at.value]) {
                if (hop.direction != relations::Direction::ToParent || way.size() > 3)
                    continue;
                auto longer = way;
                longer.push_back(hop);
                if (relations::destination(m_graph, hop) != to) {
                    open.push_back(std::move(longer));
                } else if (found) {
                    return std::nullopt;
                } else {
                    found = std::move(longer);
                }
            }
        }
        return found;
    }

private:
    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
};

//! A date, a timestamp, a range of them, or a whole number of which it is said how it tells a time.
Result<> checkTells(const catalog::Catalog &catalog, TableId table, const TableTime &time, std::string_view text)
{
    const auto &found = catalog.table(table);
    const auto &column = found.columns[*catalog::findColumn(found, time.column)];
    const bool isOfMoments =
        catalog::isMoment(column.type) || (column.type == catalog::Type::Range && catalog::isMoment(column.element));
    if (isOfMoments || (isWhole(column.type, column.typeName) && time.calendar != Calendar::None))
        return {};
    return wrong(text, column.type == catalog::Type::Integer ? messages::noTimeMaybeYear() : messages::noTime());
}

bool hasColumn(const catalog::Catalog &catalog, TableId table, std::string_view column)
{
    return catalog::findColumn(catalog.table(table), column).has_value();
}

//! "(order_id)->orders.placed_at" from a table on.
Result<> readTimePath(TableTime &time, const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                      TableId from, std::string_view text)
{
    const Way way(catalog, graph);
    std::vector<relations::Hop> hops;
    auto rest = text;
    while (true) {
        const auto place = rest.find(arrow);
        const auto columns = trimmed(rest.substr(0, place));
        if (!columns.starts_with('(') || !columns.ends_with(')') || place == std::string_view::npos)
            return wrong(text, messages::namesNoRelation());
        rest = trimmed(rest.substr(place + arrow.size()));
        const auto open = rest.find('(');
        const auto dot = rest.rfind('.');
        const bool isLast = open == std::string_view::npos;
        if (isLast && dot == std::string_view::npos)
            return wrong(text, messages::namesNoColumn());
        const auto to = catalog::resolveTable(catalog, trimmed(rest.substr(0, isLast ? dot : open)));
        if (!to)
            return Failure(to.error());
        const auto hop = way.hop(from, listed(columns.substr(1, columns.size() - 2)), *to);
        if (!hop)
            return wrong(text, messages::noSuchRelation());
        hops.push_back(*hop);
        from = *to;
        rest = rest.substr(isLast ? dot + 1 : open);
        if (isLast)
            break;
    }
    if (!hasColumn(catalog, from, rest))
        return wrong(text, messages::tableHasNoSuchColumn());
    time.path = toPath(catalog, graph, hops);
    time.column = std::string(rest);
    return {};
}

} // namespace

std::string timeTextWithin(const TableTime &time)
{
    if (time.isKnownInAdvance)
        return "in advance";
    std::string text;
    for (const auto &hop : time.path)
        text += columnsText(hop.childColumns) + std::string(arrow) + tableText(hop.table);
    return text + (time.path.empty() ? "" : ".") + time.column + endings(time);
}

std::string timeText(const TableTime &time)
{
    const bool isApart = time.isKnownInAdvance || !time.path.empty();
    const std::string gap = time.isKnownInAdvance ? " " : isApart ? "" : ".";
    return tableText(time.table) + gap + timeTextWithin(time);
}

Result<TableTime> parseTimeWithin(const catalog::Catalog &catalog, const relations::RelationGraph &graph, TableId table,
                                  std::string_view text)
{
    TableTime time{.table = catalog.table(table).name};
    auto rest = trimmed(text);
    if (auto read = readEndings(time, rest); !read)
        return Failure(read.error());
    rest = trimmed(rest);
    if (rest.starts_with('(')) {
        if (auto read = readTimePath(time, catalog, graph, table, rest); !read)
            return Failure(read.error());
    } else if (hasColumn(catalog, table, rest)) {
        time.column = std::string(rest);
    } else {
        const auto dot = rest.rfind('.');
        const auto holder = dot == std::string_view::npos
            ? Result<TableId>(wrong(text, messages::tableHasNoSuchColumn()))
            : catalog::resolveTable(catalog, rest.substr(0, dot));
        if (!holder)
            return wrong(text, messages::tableHasNoSuchColumn());
        const auto way = Way(catalog, graph).shortest(table, *holder);
        if (!way || !hasColumn(catalog, *holder, rest.substr(dot + 1)))
            return wrong(text, messages::noSingleWay());
        time.path = toPath(catalog, graph, *way);
        time.column = std::string(rest.substr(dot + 1));
    }
    const auto holder = time.path.empty() ? std::optional(table) : catalog::findTable(catalog, time.path.back().table);
    if (auto told = checkTells(catalog, *holder, time, text); !told)
        return Failure(told.error());
    for (const auto &name : {time.recorded, time.until}) {
        if (!name.empty() && !hasColumn(catalog, table, name))
            return wrong(text, messages::tableHasNoColumn(name));
    }
    return time;
}

Result<TableTime> parseTime(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                            std::string_view text)
{
    auto rest = trimmed(text);
    if (rest.ends_with(inAdvance)) {
        rest.remove_suffix(inAdvance.size());
        const auto table = catalog::resolveTable(catalog, trimmed(rest));
        if (!table)
            return Failure(table.error());
        return TableTime{.table = catalog.table(*table).name, .isKnownInAdvance = true};
    }
    const auto open = rest.find('(');
    const bool isBorrowed = open != std::string_view::npos && rest.find(arrow) != std::string_view::npos;
    auto split = open;
    if (!isBorrowed) {
        const auto end = rest.find(' ');
        split = rest.substr(0, end).rfind('.');
    }
    if (split == std::string_view::npos)
        return wrong(text, messages::namesNoColumn());
    const auto table = catalog::resolveTable(catalog, trimmed(rest.substr(0, split)));
    if (!table)
        return Failure(table.error());
    return parseTimeWithin(catalog, graph, *table, rest.substr(isBorrowed ? split : split + 1));
}

} // namespace espalier::study
