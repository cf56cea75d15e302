// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/study.h"

#include <string>

//! The times of the study file.
namespace espalier::study {

Json timeToJson(const TableTime &time);
Result<TableTime> timeFromJson(const Json &json, const std::string &path);

} // namespace espalier::study
