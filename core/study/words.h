// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <string>

namespace espalier::study {

//! A feature in plain English, for the command line: "mean amount of the last 5 orders", "days since the last visit, by way of members".
std::string describe(const Feature &feature);
//! "as of each example's own time", "frozen at 2024-03-01 00:00:00+00".
std::string describe(const Regime &regime);

//! Of what the last row refers to, its own rows: the results of the team of the last result.
bool isOfLastParent(const Feature &feature);

} // namespace espalier::study
