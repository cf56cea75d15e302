// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"

#include <vector>

namespace espalier::ui {

//! One of the times that the rows of a table could go by.
struct TimeChoice
{
    enum class Kind
    {
        Confirmed, //!< what was guessed
        Suggested,
        Column,
        Borrowed, //!< of a row that a row of the table refers to
        InAdvance,
        Always //!< no time
    };

    Kind kind = Kind::Column;
    study::TableTime time;
    bool isCurrent = false;
    bool operator==(const TimeChoice &) const = default;
};

//! The study names a time of the rows, or that they are known in advance.
bool isTimeTold(const study::TableTime *time);
//! By the same column, seen by the same rules; confirmed or not, whatever single columns are known later.
bool isSameTime(study::TableTime a, study::TableTime b);

//! What else a table could go by, the likeliest first, by kind. suggested: its time by name, type and statistics; may be null.
std::vector<TimeChoice> timeChoices(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                    const study::Study &study, const sql::QualifiedName &table,
                                    const study::TableTime *suggested);

} // namespace espalier::ui
