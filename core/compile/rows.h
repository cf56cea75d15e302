// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/parts.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::compile {

inline constexpr std::string_view stepPrefix = "h";

//! The rows of a path, with all that its aggregates read: the inner of the two queries of a scan. Aggregates see it as "r".
class RowsQuery
{
public:
    //! Requires, unchecked: steps outlive the query.
    RowsQuery(const plan::Plan &plan, const std::vector<plan::Step> &steps,
              std::optional<plan::Inner> inner = std::nullopt);

    //! Names an expression over the rows; the same expression is named once.
    sql::Expression named(sql::Expression expression, std::string_view prefix);
    sql::Expression moment() { return named(rowMoment(), "moment"); }
    //! Of the row, exactly and within the query of the rows; NULL where its time is infinite.
    sql::Expression secondsOfRow() const;
    //! Latest first; equal times are told apart by the keys of all tables up to the last to-many hop, that of the one that tells time
    //! first. What is looked up after it follows from these.
    std::vector<sql::Expression> latest() const;
    //! 1, 2, ... from the latest row on, counted among the rows for which condition holds.
    sql::Expression rank(const std::vector<sql::Expression> &conditions);
    //! A window function over an example's rows, latest first, as it is said within the query of the rows.
    sql::Expression overLatest(std::string_view function) const;

    //! A column at the path's end, or an inner value.
    sql::Expression cell(const plan::Column &column) const;
    //! What is made of a cell as it is known at the as-of time.
    sql::Expression seen(sql::Expression made, const plan::Column &column) const;
    bool hasInner() const { return m_inner.has_value(); }
    sql::Expression holds(const plan::Condition &condition) const;

    std::string end() const { return stepAlias(stepPrefix, m_steps.size() - 1); }
    std::vector<sql::Item> takeItems() { return std::move(m_items); }

private:
    void addKeys(std::vector<sql::Expression> &order, std::size_t step) const;
    sql::Expression rowMoment() const;

    const std::vector<plan::Step> &m_steps;
    std::optional<plan::Inner> m_inner;
    sql::Expression m_sight;
    std::vector<sql::Expression> m_example;
    std::vector<sql::Item> m_items;
    std::map<std::string, std::string, std::less<>> m_names;
    std::map<std::string, int> m_counts;
};

} // namespace espalier::compile
