// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/resolve.h"

namespace espalier::plan {

//! The kind of a column that is a feature as it is, or why it cannot be one.
Result<Kind> directKind(const std::string &subject, const Column &column, bool hasAsOf);
//! The feature's column with the part of it that is meant, or why there is none such.
Result<Column> featureColumn(const Resolver &resolver, const study::Feature &feature);
//! An aggregate of a column or of rows.
Result<AggregateFeature> resolveAggregate(const Resolver &resolver, const study::Feature &feature);
//! An aggregate of numbers that are aggregates themselves: its column has no name yet.
Result<AggregateFeature> resolveNested(const Resolver &resolver, const study::Feature &feature);

} // namespace espalier::plan
