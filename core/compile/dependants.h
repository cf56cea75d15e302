// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <map>
#include <string>
#include <vector>

//! Which entities live predictions may differ for once rows of some tables are others.
namespace espalier::compile {

using Path = std::vector<plan::Step>;

//! Every path from the entity whose rows a live query reads, each once: of lookups, of scans with what they look at further on, of what
//! rows borrow their time from, and of what tells who is to be predicted.
std::vector<Path> livePaths(const plan::Plan &plan);

//! Of each table of these paths, and of the entity, the columns by which its rows hang on those before them; of the entity its key.
std::map<sql::QualifiedName, std::vector<std::string>> linkColumns(const plan::Plan &plan,
                                                                   const std::vector<Path> &paths);

//! Values of some columns, as texts of one length.
struct LinkValues
{
    std::vector<std::string> columns;
    std::vector<std::string> types; //!< beside columns, as PostgreSQL formats them
    std::vector<std::string> arrays; //!< beside columns: the text of an array of them
};

//! k1, k2, ... as texts, each once: the entities that rows with such values hang on at a step of a path. What leads to it is as it is now: a
//! row that came or went is found by the first of its chain that did. Requires: index is a step of the path.
sql::Select dependants(const plan::Plan &plan, const Path &path, std::size_t index, const LinkValues &values);

//! JOIN of the entity's row "e" to keys that are named: for each key column the text of an array, beside each other.
sql::Join amongKeys(const plan::Plan &plan, const std::vector<std::string> &arrays);

//! k1, k2, ... of an entity's row "e", as texts.
std::vector<sql::Item> keyTexts(const plan::Plan &plan);

} // namespace espalier::compile
