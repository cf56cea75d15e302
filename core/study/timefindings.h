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

//! The likeliest times of tables, their own or borrowed; looked for once, where one is asked for.
class LikelyTimes
{
public:
    //! Requires, unchecked: both outlive it.
    LikelyTimes(const Study &study, const catalog::Catalog &catalog)
        : m_study(study)
        , m_catalog(catalog)
    { }

    //! None also where it tells nothing of the rows that one of the paths reaches.
    std::optional<TableTime> of(const sql::QualifiedName &table, const std::vector<Path> &paths);

private:
    const Study &m_study;
    const catalog::Catalog &m_catalog;
    std::optional<std::vector<TimeSuggestion>> m_all;
};

//! Rows that nothing tells the time of, whose time is the same for all rows of an example, that no example sees, or whose time is a guess.
//! told: tables of which all is said; those found to have no time are added.
std::vector<Finding> timeFindings(const Study &study, LikelyTimes &likely, std::set<sql::QualifiedName> &told);

} // namespace espalier::study
