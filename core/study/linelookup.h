// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/lineparts.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::study {

//! The path of a line that names no way: the first that joins the tables and may reach many rows. Empty where there is none.
Path usualPath(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId from,
               catalog::TableId to);
//! The only shortest one of to-one hops. Empty where there is none, or two are as short.
Path usualWayUp(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId from,
                catalog::TableId to);

//! Looks up what a line names. Errors of all: Invalid, at the word.
class LineLookup
{
public:
    //! Requires, unchecked: all three outlive it.
    LineLookup(const catalog::Catalog &catalog, const relations::RelationGraph &graph, std::string_view line);

    const catalog::Catalog &catalog() const { return m_catalog; }
    const relations::RelationGraph &graph() const { return m_graph; }

    LineResult<catalog::TableId> table(const LineNames &names) const;
    LineResult<std::string> column(catalog::TableId table, const LineName &name) const;
    LineResult<std::vector<std::string>> columns(catalog::TableId table, const LineNames &names) const;
    LineResult<std::vector<Condition>> conditions(catalog::TableId table,
                                                  const std::vector<LineCondition> &conditions) const;
    //! To rows of a table: along its way, or the usual one.
    LineResult<Path> pathToMany(catalog::TableId from, const LineNames &table,
                                const std::vector<LineStep> &steps) const;
    //! To the row that is referred to.
    LineResult<Path> pathUp(catalog::TableId from, const LineNames &table, const std::vector<LineStep> &steps) const;

    WrongLine wrong(LinePlace place, Message problem, std::vector<Message> remedies = {}) const;
    WrongLine wrong(LinePlace place, const Error &error) const;

private:
    LineResult<Path> pathAlong(catalog::TableId from, catalog::TableId to, const std::vector<LineStep> &steps,
                               LinePlace place) const;
    LineResult<Hop> hop(catalog::TableId from, const LineStep &step) const;

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    std::string_view m_line;
};

} // namespace espalier::study
