// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/study.h"

namespace espalier::study {

//! The study file: resources/schema/study.schema.json describes it.
Json toJson(const Study &study);
//! Strict: an unknown key is an error that names it, a newer format version is Unsupported. Checks what can be told without a database.
Result<Study> fromJson(const Json &json);
Result<Study> parseStudy(std::string_view text, std::string_view subject);

} // namespace espalier::study
