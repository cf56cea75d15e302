// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/select.h"

namespace espalier::sql {

namespace {

std::string newLine(int indentation)
{
    return "\n" + std::string(static_cast<std::size_t>(indentation), ' ');
}

std::string printJoin(const Join &join, int indentation);

std::string printSource(const Source &source, int indentation)
{
    struct Print
    {
        int indentation;
        std::string operator()(const QualifiedName &name) const { return quoted(name); }
        std::string operator()(const Expression &function) const { return print(function); }
        std::string operator()(const std::vector<Select> &query) const
        {
            return "(" + newLine(indentation + 4) + print(query.front(), indentation + 4) + newLine(indentation) + ")";
        }
    };
    auto text = (source.isLateral ? "LATERAL " : "") + std::visit(Print{indentation}, source.from) + " AS "
        + quoted(source.alias);
    if (!source.columnAlias.empty())
        text += "(" + quoted(source.columnAlias) + ")";
    if (source.sampling) {
        text += " TABLESAMPLE SYSTEM (" + literal(source.sampling->percent) + ") REPEATABLE ("
            + literal(source.sampling->seed) + ")";
    }
    for (const auto &join : source.joins)
        text += printJoin(join, indentation + 4);
    return source.joins.empty() ? text : "(" + text + ")";
}

std::string printItems(const Select &select, int indentation)
{
    std::string text = select.isDistinct ? "SELECT DISTINCT" : "SELECT";
    for (std::size_t i = 0; i < select.items.size(); ++i) {
        const auto &item = select.items[i];
        text += (i == 0 ? "" : ",") + newLine(indentation + 4) + print(item.expression);
        if (!item.name.empty())
            text += " AS " + quoted(item.name);
    }
    return text;
}

std::string printJoin(const Join &join, int indentation)
{
    const auto *word = join.kind == JoinKind::Inner ? "JOIN "
        : join.kind == JoinKind::Left               ? "LEFT JOIN "
                                                    : "CROSS JOIN ";
    auto text = newLine(indentation) + word + printSource(join.source, indentation);
    if (join.kind != JoinKind::Cross)
        text += newLine(indentation + 4) + "ON " + print(all(join.on));
    return text;
}

std::string printList(std::string_view words, const std::vector<Expression> &expressions, int indentation)
{
    if (expressions.empty())
        return {};
    auto text = newLine(indentation) + std::string(words);
    for (std::size_t i = 0; i < expressions.size(); ++i)
        text += (i == 0 ? " " : ", ") + print(expressions[i]);
    return text;
}

//! One of several that all hold: OR binds less than what joins them.
std::string printAmong(const std::vector<Expression> &conditions, const Expression &condition)
{
    const bool isOr = condition.kind == Expression::Kind::Chain && condition.text == "OR";
    return isOr && conditions.size() > 1 ? "(" + print(condition) + ")" : print(condition);
}

std::string printConditions(std::string_view word, const std::vector<Expression> &conditions, int indentation)
{
    std::string text;
    for (const auto &condition : conditions) {
        text += newLine(text.empty() ? indentation : indentation + 2) + (text.empty() ? std::string(word) : "AND ");
        text += printAmong(conditions, condition);
    }
    return text;
}

std::string printOrdering(const Select &select, int indentation)
{
    std::string text;
    for (const auto &ordering : select.orderBy) {
        text += (text.empty() ? newLine(indentation) + "ORDER BY " : ", ") + print(ordering.expression);
        if (ordering.sorting == Sorting::Descending)
            text += " DESC";
    }
    return text;
}

std::string printWith(const Select &select, int indentation)
{
    std::string text;
    for (const auto &with : select.with) {
        text += text.empty() ? "WITH " : "," + newLine(indentation);
        text += quoted(with.name) + " AS (" + newLine(indentation + 4) + print(with.query, indentation + 4)
            + newLine(indentation) + ")";
    }
    return text.empty() ? text : text + newLine(indentation);
}

std::string printComment(const Select &select, int indentation)
{
    return select.comment.empty() ? std::string() : "-- " + select.comment + newLine(indentation);
}

} // namespace

// Written out, since a defaulted comparison of a recursive type crashes clang 14.
bool Source::operator==(const Source &other) const
{
    return printSource(*this, 0) == printSource(other, 0);
}

bool Select::operator==(const Select &other) const
{
    return print(*this) == print(other);
}

std::string print(const Select &select, int indentation)
{
    auto text = printComment(select, indentation) + printWith(select, indentation) + printItems(select, indentation);
    if (select.from)
        text += newLine(indentation) + "FROM " + printSource(*select.from, indentation);
    for (const auto &join : select.joins)
        text += printJoin(join, indentation);
    text += printConditions("WHERE ", select.where, indentation);
    text += printList("GROUP BY", select.groupBy, indentation);
    text += printConditions("HAVING ", select.having, indentation);
    for (const auto &other : select.unionAll)
        text += newLine(indentation) + "UNION ALL" + newLine(indentation) + print(other, indentation);
    text += printOrdering(select, indentation);
    if (select.limit)
        text += newLine(indentation) + "LIMIT " + literal(*select.limit);
    if (select.isFenced)
        text += newLine(indentation) + "OFFSET 0";
    return text;
}

Expression exists(const Select &select, int indentation)
{
    return verbatim("EXISTS " + print(scalar(select, indentation)));
}

Expression lateral(const Select &select, int indentation)
{
    return verbatim("LATERAL " + print(scalar(select, indentation)));
}

Expression scalar(const Select &select, int indentation)
{
    return verbatim("(" + newLine(indentation + 4) + print(select, indentation + 4) + newLine(indentation) + ")");
}

} // namespace espalier::sql
