// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/finding.h"
#include "core/study/times.h"

#include <optional>
#include <set>
#include <vector>

//! What can be told of the times by which a study sees many rows, without reading one.
namespace espalier::study {

//! The likeliest times of tables, their own or borrowed; looked for once, where one is asked for: among a thousand tables that takes longer than
//! all else that is found out about a study.
class LikelyTimes
{
public:
    //! Requires, unchecked: the catalog outlives it.
    explicit LikelyTimes(const catalog::Catalog &catalog)
        : m_catalog(catalog)
    { }

    const catalog::Catalog &catalog() const { return m_catalog; }
    //! None also where it tells nothing of the rows that one of the study's paths reaches.
    std::optional<TableTime> of(const Study &study, const sql::QualifiedName &table, const std::vector<Path> &paths);

private:
    const catalog::Catalog &m_catalog;
    std::optional<std::vector<TimeSuggestion>> m_all;
};

//! Rows that nothing tells the time of, whose time is the same for all rows of an example, that no example sees, or whose time is a guess.
//! told: tables of which all is said; those found to have no time are added.
std::vector<Finding> timeFindings(const Study &study, LikelyTimes &likely, std::set<sql::QualifiedName> &told);

} // namespace espalier::study
