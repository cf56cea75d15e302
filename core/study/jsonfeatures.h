// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/study.h"

#include <string>

namespace espalier::study {

//! A feature as the study file has it. Read strictly; errors name the path of the key.
Json featureToJson(const Feature &feature);
Result<Feature> featureFromJson(const Json &json, const std::string &path);

} // namespace espalier::study
