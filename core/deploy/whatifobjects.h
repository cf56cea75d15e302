// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/deploy/request.h"
#include "core/sql/statement.h"

#include <string>
#include <vector>

//! What a version would say of an entity if some of its features had other values.
namespace espalier::deploy {

//! A key, and the values by the names of features.
std::vector<sql::FunctionColumn> whatIfParameters(const Shape &shape);
//! CREATE FUNCTION <project>_with_v<N>(features, overrides jsonb): the row with the values that overrides has, each as the type of its column;
//! null is a missing one. It raises undefined_column for a name that is no feature, invalid_parameter_value for a number that is not finite.
//! SECURITY INVOKER: it reads nothing but what it is given, and nothing of that becomes SQL.
std::string overridingFunction(const Request &request, const Names &names, int version);
//! <project>_what_if_v<N>(key, overrides jsonb): what <project>_predict_v<N>(key) would say.
sql::TableFunction whatIfFunction(const Request &request, const Names &names, int version, sql::Language language);
//! <project>_what_if(key, overrides jsonb), which calls that of the version.
sql::TableFunction stableWhatIfFunction(const Shape &shape, const Names &names, int version);
//! COMMENT ON FUNCTION <project>_what_if: what overrides are.
std::string whatIfComment(const Shape &shape, const Names &names);
//! The same where the version has none: no row, so that who calls it is not broken.
sql::TableFunction noWhatIfFunction(const Shape &shape, const Names &names);

} // namespace espalier::deploy
