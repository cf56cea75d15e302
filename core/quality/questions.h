// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/study/columnuse.h"
#include "core/study/study.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

//! Which tables of a study are looked at, and who reads them.
namespace espalier::quality {

//! How a feature, or the label, sees rows of a table.
struct Reader
{
    std::string feature; //!< empty: the label
    std::set<std::string> columns; //!< of the table, that it reads
    bool isOwnRow = false; //!< reads the example's own row
    bool looksUp = false; //!< its path ends with a step to one row, whose own time says nothing of the window
    std::optional<Duration> span; //!< the window before the as-of time, or the label's after it; none: all history
    bool operator==(const Reader &) const = default;
};

//! A table with a time, of its own or borrowed.
struct TableQuestion
{
    const catalog::Table *table = nullptr;
    plan::Moment moment;
    std::vector<Reader> readers;
    std::set<std::string> columns; //!< that any of them reads, but for keys and times
    std::set<std::string> keys; //!< that they read or go by: whether they are there is all that is asked of them
};

//! In order of their names. Tables that the catalog does not have, or whose times tell nothing, are left out.
std::vector<TableQuestion> questionsOf(const study::Study &study, const catalog::Catalog &catalog);

} // namespace espalier::quality
