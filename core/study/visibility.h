// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"

#include <optional>

//! When rows are known that a study reaches by a path. A time that rows borrow from a row which an example has only one of, its own or one
//! above it, is the same for all of them: it tells when that row came, and nothing of those that come in the course of its life. Over an order
//! that is one of many of a customer, its lines have a time; over the customer that is asked about, parcels have none.
namespace espalier::study {

//! The path leads to the example's own row, or to one by whose time it is asked (the order of a line): known at the moment of prediction as far
//! as a person says so of each column, and passed by ways that lead on. False without as-of times of rows.
bool isOwnRow(const Study &study, const Path &path);

//! The path up to the rows of its last to-many hop; empty for a to-one path.
Path throughMany(const Path &path);

//! The rows at a path's end, which are reached over a to-many hop, borrow the time from such a row.
bool isBorrowedFromAbove(const Study &study, const Path &path, const TableTime &time);
//! When the rows at the end of a path from the entity are known: as visibilityOf() says, but for the example's own rows, and for a time
//! borrowed from above, which counts only where somebody stands for it: rows that are written together with what they refer to. None: always.
std::optional<TableTime> visibilityAlong(const Study &study, const Path &path);
//! The same of a table, by the ways on which the study's features reach it; without any, by its own way up to the entity. None: always.
std::optional<TableTime> visibilityWithin(const Study &study, const sql::QualifiedName &table);
//! The study names a time for the table that counts for nothing there.
bool isTimeFromAbove(const Study &study, const sql::QualifiedName &table);
//! The same for who asks for many tables. time: visibilityOf() the table.
bool isTimeFromAbove(const Study &study, const sql::QualifiedName &table, const std::optional<TableTime> &time);

//! False for a row target with an as-of time: of its own row nothing is known before.
bool isOwnRowKnown(const Study &study);

//! True where the rows of the last to-many hop have a time: neither what a path passes before it nor what is looked up after it tells when they
//! came.
bool tellsTime(const Study &study, const Path &path);
//! True where they should have one and do not: an example would see rows of its future.
bool isUntimed(const Study &study, const Path &path);

//! The rows of the last to-many hop of a path are known from the very moment of prediction on: no example sees one.
bool isNeverSeen(const Study &study, const Path &path);

//! The times of a study that begins: nobody stands for one that is borrowed from the entity, or from above it, in a question about it.
void guessFromAbove(Study &study, const catalog::Catalog &catalog, const relations::RelationGraph &graph);

} // namespace espalier::study
