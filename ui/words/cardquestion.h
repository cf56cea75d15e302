// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

#include <QString>

namespace espalier::ui {

//! What a study asks, in words: "For each row of customers: whether the count of orders over the next 90 days is = 0."
QString questionSentence(const study::Study &study);
//! Of which rows, of which moments: "rows of customers that had a row of orders in the 365 days before".
QString subjectsText(const study::Study &study);
QString momentsText(const study::Study &study);
//! What it answers, for whom, as of when.
document::Section questionSection(const workbench::Card &card);

} // namespace espalier::ui
