// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "core/sql/quote.h"

#include <string>

namespace espalier::compile {

//! The SQL type of a score: float8 for binary (P of the positive class) and regression, float8[] for multiclass.
std::string scoreType(const model::Model &model);

//! CREATE FUNCTION of one argument, a row of the features view (float8 and text columns named as the model's features), that returns
//! what model::predict() says, null features being missing ones. Linear and small tree models get an SQL-standard body that inlines;
//! large ensembles get PL/pgSQL, which is planned once per session and never compiled by JIT for seconds.
//! IMMUTABLE, PARALLEL SAFE, SECURITY INVOKER, no SET clause. Errors: Unsupported where the model is too large, naming the parameter to turn.
Result<std::string> scoreFunction(const model::Model &model, const sql::QualifiedName &function,
                                  const sql::QualifiedName &featuresView);

} // namespace espalier::compile
