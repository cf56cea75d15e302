// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/study/study.h"

#include <string>
#include <vector>

namespace espalier::plan {

//! Looks names up in a catalog for one study; every miss becomes an error with near names in its remedies.
class Resolver
{
public:
    //! Requires, unchecked: both outlive the resolver.
    Resolver(const study::Study &study, const catalog::Catalog &catalog);

    Result<const catalog::Table *> catalogTable(const sql::QualifiedName &name) const;
    Result<Table> table(const sql::QualifiedName &name) const;
    //! The column as the study reads it: with its repairs.
    Result<Column> column(const sql::QualifiedName &table, const std::string &name) const;
    //! The same of a key or a time, which are read as they are. Errors: also where the study repairs it.
    Result<Column> keyOrTime(const sql::QualifiedName &table, const std::string &name) const;
    //! The column as a feature may see it: with the moment from which it is known.
    Result<Column> seenColumn(const sql::QualifiedName &table, const std::string &name) const;
    Result<Condition> condition(const sql::QualifiedName &table, const study::Condition &condition) const;
    Result<std::vector<Condition>> conditions(const sql::QualifiedName &table,
                                              const std::vector<study::Condition> &conditions) const;
    //! When rows of the table are known, as a study says it. Errors: also where the column tells no time.
    Result<Moment> momentAt(const sql::QualifiedName &table, const study::TableTime &time) const;
    //! Also checks that a hop said to be to-one really is: its parent's, or its child's, columns are unique.
    Result<std::vector<Step>> steps(const study::Path &path) const { return stepsAfter({}, path); }
    //! The steps of a path that goes on where one from the entity ends: what came before says which times count.
    Result<std::vector<Step>> stepsAfter(const study::Path &before, const study::Path &path) const;
    //! From a row of any table.
    Result<std::vector<Step>> steps(const sql::QualifiedName &start, const study::Path &path) const;
    //! The table at a path's end.
    sql::QualifiedName endOf(const study::Path &path) const;

    const study::Study &study() const { return m_study; }

private:
    Result<Column> storedColumn(const sql::QualifiedName &table, const std::string &name) const;
    //! time: of the table where the hop arrives; null for none.
    Result<Step> step(const sql::QualifiedName &from, const study::Hop &hop, const study::TableTime *time) const;
    Result<Table> table(const sql::QualifiedName &name, const study::TableTime *time) const;
    //! Steps of a borrowed time: their tables tell no times of their own.
    Result<std::vector<Step>> viaSteps(const sql::QualifiedName &table, const study::Path &path) const;
    Result<Column> momentColumn(const sql::QualifiedName &table, const std::string &name,
                                study::Calendar calendar) const;

    const study::Study &m_study;
    const catalog::Catalog &m_catalog;
};

Error invalid(std::string subject, Message problem, Message remedy = {});

} // namespace espalier::plan
