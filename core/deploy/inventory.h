// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/names.h"
#include "core/pg/transaction.h"
#include "core/sql/statement.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::deploy {

//! A view or function of a project, as it stands in the database.
struct Object
{
    std::string name; //!< without its schema
    bool isView = false; //!< else a function
    std::string identity; //!< as DROP takes it
    std::string hash; //!< of its definition
    std::vector<sql::FunctionColumn> parameters; //!< of a function
    std::vector<sql::FunctionColumn> columns; //!< that a view has, or a function returns as a table
    bool operator==(const Object &) const = default;
};

//! What every version shares, and what is one version's: each behind what it reads.
std::vector<ObjectName> stableNames(const Names &names);
std::vector<ObjectName> versionNames(const Names &names, int version);
//! All of them: exactly these are the project's.
std::vector<ObjectName> namesOf(const Names &names, const Project &project);

//! What there is of some names: views and functions, several where functions are overloaded. By name.
Result<std::multimap<std::string, Object>> readObjects(pg::Transaction &transaction, const Names &names,
                                                       const std::vector<ObjectName> &wanted);

//! The types of some columns as the server prints those of functions: without modifiers, so that "character(5)" is "character". Errors: Query
//! where a text names no type.
Result<std::vector<std::string>> knownTypes(pg::Transaction &transaction,
                                            const std::vector<sql::FunctionColumn> &columns);

//! The statements that remove what there is of a name.
std::string dropStatements(const ObjectName &name, const std::multimap<std::string, Object> &objects);

//! The statement that notes in the registry what there is of a version and of the stable names: what stored.h calls Made.
std::string noteStatement(const Names &names, int version);

} // namespace espalier::deploy
