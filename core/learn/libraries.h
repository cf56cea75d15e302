// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace espalier::learn {

//! What learners are made of, with versions: "dlib 19.24, XGBoost 1.7.4".
std::string libraries();

} // namespace espalier::learn
