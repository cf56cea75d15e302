// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/frame/frame.h"
#include "core/study/study.h"

#include <optional>

namespace espalier::screening {

constexpr double mostlyLater = 0.5;

//! Of the examples that have the moment of one row (a column of days since it): the share for which it is after the as-of time. What comes
//! later was not known then, unless it was planned. None for what is no such feature, and for moments named as plans.
std::optional<double> shareLater(const study::Study &study, const catalog::Catalog &catalog,
                                 const study::Feature &feature, const frame::Column &column);

} // namespace espalier::screening
