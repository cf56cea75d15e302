// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lineprinter.h"

#include "core/base/overloaded.h"
#include "core/catalog/lookup.h"
#include "core/study/linelookup.h"
#include "core/study/linewords.h"
#include "core/study/names.h"
#include "core/study/paths.h"
#include "core/study/questions.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace espalier::study {

namespace {

std::string listOf(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + lineName(name);
    return text;
}

std::string comparedText(const Condition &condition)
{
    const bool hasValue = condition.op != Operator::IsNull && condition.op != Operator::IsNotNull;
    return fmt::format(" {}{}", nameOf(operatorNames, condition.op),
                       hasValue ? " " + lineValue(condition.value) : std::string());
}

//! A day where it is the start of one.
std::string dayOrMoment(Timestamp moment)
{
    constexpr std::string_view start = " 00:00:00+00";
    const auto text = printTimestamp(moment);
    return text.ends_with(start) ? text.substr(0, text.size() - start.size()) : lineValue(text);
}

class LinePrinter
{
public:
    LinePrinter(const Study &study, const LineNaming &naming, LineExtent extent)
        : m_study(study)
        , m_naming(naming)
        , m_extent(extent)
    { }

    std::string run()
    {
        std::visit(Overloaded{[this](const RowTarget &target) {
                                  printRow(target);
                              },
                              [this](const FutureTarget &target) {
                                  printFuture(target);
                              },
                              [this](const GivenTarget &target) {
                                  printGiven(target);
                              }},
                   m_study.target);
        printWhere();
        return std::move(m_text);
    }

private:
    template<typename... Parts>
    void add(fmt::format_string<Parts...> text, Parts &&...parts)
    {
        m_text += fmt::format(text, std::forward<Parts>(parts)...);
    }

    std::string tableName(const sql::QualifiedName &name) const
    {
        if (m_naming.catalog != nullptr && name.schema == "public") {
            // Not every table without a schema is one in public: another one may be meant then.
            const auto found = catalog::resolveTable(*m_naming.catalog, sql::QualifiedName{"", name.name});
            if (found && m_naming.catalog->table(*found).name == name)
                return lineName(name.name);
        }
        return fmt::format("{}.{}", lineName(name.schema), lineName(name.name));
    }

    std::optional<catalog::TableId> known(const sql::QualifiedName &table) const
    {
        return m_naming.catalog != nullptr && m_naming.graph != nullptr ? catalog::findTable(*m_naming.catalog, table)
                                                                        : std::nullopt;
    }

    //! Nothing else that leaves the table there is named alike.
    bool isShort(const sql::QualifiedName &from, const Hop &hop) const
    {
        const auto start = known(from);
        const auto child = hop.direction == Direction::ToParent ? from : hop.table;
        // Of a table that refers to itself, its own columns lead to the parent.
        const bool isRead = hop.direction == Direction::ToParent || !(child == from);
        if (!start || !isRead)
            return false;
        return std::ranges::all_of(m_naming.graph->hops[start->value], [&](const relations::Hop &each) {
            const auto other = toPath(*m_naming.catalog, *m_naming.graph, {each}).front();
            const auto otherChild = other.direction == Direction::ToParent ? from : other.table;
            const bool isAlike =
                other.direction == hop.direction && otherChild == child && other.childColumns == hop.childColumns;
            return !isAlike || other == hop;
        });
    }

    std::string stepText(const sql::QualifiedName &from, const Hop &hop) const
    {
        const bool isUp = hop.direction == Direction::ToParent;
        auto child = fmt::format("{}({})", tableName(isUp ? from : hop.table), listOf(hop.childColumns));
        if (isShort(from, hop))
            return child;
        const auto parent = fmt::format("{}({})", tableName(isUp ? hop.table : from), listOf(hop.parentColumns));
        return isUp ? fmt::format("{} -> {}", child, parent) : fmt::format("{} <- {}", parent, child);
    }

    //! " via orders(customer_id)", where it is another way than the usual one.
    std::string wayText(const Path &path, decltype(usualPath) &usual) const
    {
        const auto start = known(m_study.entity);
        const auto end = path.empty() ? std::nullopt : known(path.back().table);
        if (path.empty() || (start && end && usual(*m_naming.catalog, *m_naming.graph, *start, *end) == path))
            return {};
        std::string text;
        auto from = m_study.entity;
        for (const auto &hop : path) {
            text += (text.empty() ? " via " : ", ") + stepText(from, hop);
            from = hop.table;
        }
        return text;
    }

    static std::string conditionsText(const std::vector<Condition> &conditions)
    {
        std::string text;
        for (const auto &condition : conditions)
            text += (text.empty() ? "" : " and ") + lineName(condition.column) + comparedText(condition);
        return text;
    }

    std::string pathTable(const Path &path) const
    {
        return tableName(path.empty() ? m_study.entity : path.back().table);
    }

    void printTask()
    {
        const bool isUsual =
            m_naming.catalog != nullptr && usualTask(*m_naming.catalog, m_study.entity, m_study.target) == m_study.task;
        if (!isUsual)
            add(" as {}", nameOf(taskNames, m_study.task));
    }

    void printFuture(const FutureTarget &target)
    {
        add("{}({}", nameOf(aggregateNames, target.aggregate), pathTable(target.path));
        if (needsColumn(target.aggregate))
            add(".{}", lineName(target.column));
        add("{}", wayText(target.path, usualPath));
        if (!target.where.empty())
            add(" where {}", conditionsText(target.where));
        m_text += ")";
        if (target.condition)
            m_text += comparedText(*target.condition);
        printTask();
        add(" over next {}", printDuration(target.horizon));
        if (m_extent == LineExtent::Whole)
            printSchedule(target.schedule);
        add(" for each {}", tableName(m_study.entity));
        if (target.alive) {
            m_alive = fmt::format("any {}{} in last {}", pathTable(target.alive->path),
                                  wayText(target.alive->path, usualPath), printDuration(target.alive->within));
        }
    }

    void printSchedule(const Schedule &schedule)
    {
        add(" every {} from {}", printDuration(schedule.every), dayOrMoment(schedule.from));
        if (schedule.until)
            add(" until {}", dayOrMoment(*schedule.until));
        if (!schedule.atRows.empty())
            add(" at each {}{}", pathTable(schedule.atRows), wayText(schedule.atRows, usualPath));
    }

    void printRow(const RowTarget &target)
    {
        m_text += lineName(target.column);
        if (target.condition)
            m_text += comparedText(*target.condition);
        printTask();
        add(" for each {}", tableName(m_study.entity));
        if (target.asOf.empty()) {
            m_text += " as of none";
        } else {
            add(" as of {}{}{}", target.asOfPath.empty() ? "" : pathTable(target.asOfPath) + ".", lineName(target.asOf),
                wayText(target.asOfPath, usualWayUp));
        }
        if (target.asOfCalendar != Calendar::None)
            add(" as {}", nameOf(calendarNames, target.asOfCalendar));
        if (target.asOfEdge != DayEdge::End)
            add(" at {}", nameOf(dayEdgeNames, target.asOfEdge));
        if (target.maturesAfter)
            add(" maturing {}", printDuration(*target.maturesAfter));
    }

    void printGiven(const GivenTarget &target)
    {
        add("{} in {}", lineName(target.label), tableName(target.table));
        if (!target.keyColumns.empty())
            add(" by {}", listOf(target.keyColumns));
        printTask();
        if (target.window)
            add(" over next {}", printDuration(*target.window));
        else if (!target.asOf.empty())
            m_text += " over none";
        add(" for each {} as of {} split by {}", tableName(m_study.entity),
            target.asOf.empty() ? "none" : lineName(target.asOf),
            target.split.empty() ? "none" : lineName(target.split));
    }

    void printWhere()
    {
        const auto filter = conditionsText(m_study.filter);
        if (!m_alive.empty() || !filter.empty())
            add(" where {}{}{}", m_alive, m_alive.empty() || filter.empty() ? "" : " and ", filter);
    }

    const Study &m_study;
    LineNaming m_naming;
    LineExtent m_extent;
    std::string m_text;
    std::string m_alive;
};

} // namespace

std::string printedLine(const Study &study, const LineNaming &naming, LineExtent extent)
{
    return LinePrinter(study, naming, extent).run();
}

} // namespace espalier::study
