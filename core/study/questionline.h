// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/linewords.h"
#include "core/study/study.h"

#include <string>
#include <string_view>
#include <vector>

//! The question of a study in one line of text, and back.
//!
//!   count(fulfillment.orders) = 0 over next 90 days for each growth.customers where any fulfillment.orders in last 365 days
//!   sum(lines.amount via orders(customer_id), lines(order_id) where state = 'paid') over next 30 days every 7 days
//!       from 2024-01-01 until 2025-01-01 for each customers where country <> 'DE'
//!   rating as multiclass for each films as of released at start maturing 90 days
//!   churned in churn_label by customer_id over next 28 days split by part for each customers as of as_of
//!
//!   line    = subject { clause }, the clauses in any order, each at most once
//!   subject = AGGREGATE ( path [where condition {and condition}] ) [compared]    what will happen: one of aggregates.h
//!           | COLUMN [compared]                                                  fill in this column
//!           | LABEL in TABLE                                                     examples of one's own
//!   clause  = for each TABLE | where limit {and limit} | as binary | as multiclass | as regression
//!           | over next DURATION | every DURATION | from MOMENT | until MOMENT   of what will happen
//!           | at each path                                                       further examples to learn from
//!           | as of moment [as year | as year_month] [at start] | maturing DURATION     of a column
//!           | by COLUMN {, COLUMN} | over next DURATION | over none | as of moment | split by COLUMN   of examples
//!   moment  = COLUMN | TABLE.COLUMN [way] | none                                 split by none, too
//!   limit   = any path in last DURATION | condition                              on the entity's rows
//!   condition = COLUMN compared
//!   compared  = (= | <> | < | <= | > | >=) VALUE | is null | is not null
//!   path    = [SCHEMA.]TABLE[.COLUMN] [way]                                      without a way: the first that joins them
//!   way     = via relation {, relation}                                          from the entity on
//!   relation = TABLE(COLUMN {, COLUMN})                                          the columns that refer to another row
//!           | TABLE(COLUMNS) -> TABLE[(COLUMNS)] | [TABLE[(COLUMNS)]] <- TABLE(COLUMNS)    where that is not enough
//!
//! Names that are more than letters, digits and _, or that are words of the line, stand in double quotes, values in single ones;
//! a quote within is doubled. Numbers, true and false need none. Moments are those of parseTimestamp(), durations of parseDuration().
//! What is not said is as `study new` takes it: the schedule fits the data, the time of a row is the likeliest.
namespace espalier::study {

//! What a line asks.
struct Question
{
    sql::QualifiedName entity;
    Target target;
    Task task = Task::Binary;
    std::vector<Condition> filter;
    //! What of it the line says; the others are as they are in a study of which nobody has said more.
    struct Said
    {
        bool from = false;
        bool until = false;
        bool every = false;
        bool atRows = false;
        bool asOf = false; //!< of a row target
        bool operator==(const Said &) const = default;
    };
    Said said;
    bool operator==(const Question &) const = default;
};

//! Errors: Invalid, at the word that is wrong: subject, relations and columns are looked up, and near misses named.
LineResult<Question> parseQuestion(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                   std::string_view line);

enum class LineExtent
{
    Whole,
    WithoutSchedule //!< which is to fit the data
};

//! With schemas and ways where they are needed; parseQuestion() gives the same question back. Errors: Unsupported, where no line says it.
Result<std::string> printQuestion(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                  const Study &study, LineExtent extent = LineExtent::Whole);
//! The same where the database is not known: with all schemas and all ways. Errors: Unsupported.
Result<std::string> printQuestion(const Study &study);

//! What else the study states beside its question.
std::vector<Message> besideQuestion(const Study &study);

//! A name for a study that asks this: "orders_90d", "country".
std::string proposedName(const Question &question);

} // namespace espalier::study
