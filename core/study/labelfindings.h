// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::study {

//! What study and catalog tell of when labels are known: a span that given examples do not state, features that read label or split, other
//! tables that look like labels, a question without times over tables that have them.
std::vector<Finding> labelFindings(const Study &study, const catalog::Catalog &catalog);

//! A span that a name or a comment states: 90 days of "churned_90d", 84 days of "in the next 12 weeks". Months count 30 days, years 365.
std::optional<Duration> spanNamed(std::string_view text);
//! The same of what a table and its label are named, or of their comments.
struct NamedWindow
{
    std::string text; //!< that says so
    Duration span;
};
std::optional<NamedWindow> windowNamed(const catalog::Table &table, const std::string &label);
//! Its values are words of parts, as far as statistics and labels tell them.
bool holdsParts(const catalog::Column &column);

} // namespace espalier::study
