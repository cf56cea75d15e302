// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/study.h"

#include <string>

//! The repairs and the periods of the study file.
namespace espalier::study {

Json periodToJson(const Period &period);
Json repairToJson(const Repair &repair);

Result<Period> periodFromJson(const Json &json, const std::string &path);
Result<Repair> repairFromJson(const Json &json, const std::string &path);

} // namespace espalier::study
