// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "core/sql/quote.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::compile {

//! CREATE FUNCTION of one argument, a row of the features view as of scoreFunction(), that returns its strongest reasons as jsonb:
//! [{"feature", "words", "value", "contribution"}], at most so many, the strongest first; what adds nothing is left out. The contributions
//! are those of explain::contributionsOf(); words: what each of the model's features is, in their order. STABLE, since jsonb prints numbers as the session is set. Errors: Unsupported for several classes, for models
//! without what their rows are explained against, and where the trees are too large.
Result<std::string> reasonFunction(const model::Model &model, const std::vector<std::string> &words, std::size_t most,
                                   const sql::QualifiedName &function, const sql::QualifiedName &featuresView);

//! About how long it takes for a row. Measured on PostgreSQL 15.
double reasonMicroseconds(const model::Model &model);

} // namespace espalier::compile
