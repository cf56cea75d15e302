// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relations/relation.h"
#include "core/study/questionline.h"
#include "core/study/study.h"
#include "core/study/times.h"

#include <optional>
#include <string>

namespace espalier::study {

//! The words of a target as a person gives them; the shortest join path is taken between tables.
struct TargetWords
{
    std::string entity; //!< "growth.customers", or a name that only one schema has; of given examples it may be empty
    std::string aggregate; //!< of a future target: "count", "sum", ...; empty for a row target
    std::string table; //!< of a future target
    std::string column; //!< to be predicted, or aggregated
    std::string condition; //!< "= 0", "> 15", "is null"; may be empty
    std::string
        asOf; //!< of a row target: a time as parseTimeWithin() reads it, " at start" after it for the start of a day; "none" for no time.
    //!< Of given examples: a column; empty: the likeliest
    std::string
        given; //!< the table of given examples; empty for other targets. What is empty below is the likeliest; the label is column
    std::string keys; //!< of its columns, beside the entity's key, with commas between
    std::string window; //!< what the label looks at; empty: as names of the table say, or not stated
    std::string split; //!< a column of it; "none" for no split column
    std::string horizon = "90 days";
    std::string every = "30 days";
    std::string from; //!< of the schedule; empty: two years before now
    std::string until; //!< may be empty
    std::string atRows; //!< a table at the moments of whose rows there are further examples to learn from; may be empty
    std::string alive; //!< "365 days": had an event of the target's table in that time; may be empty
    std::string task; //!< empty: binary with a condition, else by the column's type
};

//! A study without features from words, with suggested time columns, the accepted ones among them. Errors: Invalid, saying which word is wrong.
Result<Study> compose(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const std::string &name,
                      const TargetWords &words, Timestamp now, const TimeChoices &times = {});
//! The same from a question that is said in a line. Errors: Invalid for the name.
Result<Study> compose(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const std::string &name,
                      const Question &question, Timestamp now, const TimeChoices &times = {});

//! "= 0", "is null": the operator first, then a value, which may stand in single quotes. Errors: Invalid.
Result<Condition> parseCondition(std::string_view text);
//! "status = returned" with a column of the table; without one, of the column that is given. Errors: Invalid.
Result<Condition> parseCondition(std::string_view text, const catalog::Table &table, const std::string &column);

} // namespace espalier::study
