// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/expression.h"

#include <optional>
#include <string_view>

namespace espalier::compile {

//! TRUE and FALSE as the two classes; what is unknown stays so.
sql::Expression flagOf(sql::Expression condition);
//! A column of the row that alias names as a category, and as a number as of a moment where it is a time.
sql::Expression wordOf(std::string_view alias, const plan::Column &column);
sql::Expression repairedNumber(std::string_view alias, const plan::Column &column,
                               const std::optional<sql::Expression> &asOf);
//! The one of both that is the plan's label.
sql::Expression labelOf(const plan::Plan &plan, std::string_view alias, const plan::Column &column,
                        const std::optional<sql::Expression> &asOf);

} // namespace espalier::compile
