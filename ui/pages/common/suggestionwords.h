// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/relations/infer.h"
#include "core/study/times.h"
#include "ui/models/suggestionmodel.h"

namespace espalier::ui {

//! "orders.customer_id", "weather.(origin, time_hour)".
QString columnsText(const catalog::Table &table, const std::vector<std::size_t> &columns);
//! "150 of 150 values found · named after the table".
QString evidenceText(const relations::SuggestedRelation &suggestion);
//! "named as a beginning · never null".
QString reasonsText(const study::TimeSuggestion &suggestion);
SuggestionRow suggestionRow(const catalog::Catalog &catalog, const relations::SuggestedRelation &suggestion,
                            std::size_t index);
SuggestionRow suggestionRow(const catalog::Catalog &catalog, const study::TimeSuggestion &suggestion,
                            std::size_t index);

} // namespace espalier::ui
