// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/workbench/card.h"

#include <string>

namespace espalier::ui {

enum class CardFormat
{
    Html,
    Pdf,
    Json
};

//! By the end of the name. Errors: Invalid.
Result<CardFormat> cardFormat(const std::string &file);
//! The bytes of the file, in the language that is set. Errors: Cancelled, Internal.
Result<std::string> cardText(const workbench::Card &card, CardFormat format, Progress &progress);
//! workbench::toJson() with the sentence of each code beside it, as "text".
Json wordedJson(const workbench::Card &card);

} // namespace espalier::ui
