// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

namespace espalier::learn {

std::unique_ptr<Learner> makeBaseline();
std::unique_ptr<Learner> makeRidge();
std::unique_ptr<Learner> makeLogistic();
std::unique_ptr<Learner> makeLinearSvm();
std::unique_ptr<Learner> makeRandomForest();
std::unique_ptr<Learner> makeXgboost();

} // namespace espalier::learn
