// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/model.h"

#include <functional>
#include <string>

namespace espalier::learn {

//! Thrown through a library's frames to stop it, and caught by guarded().
struct Stopped
{ };

//! Throws Stopped where the user asked for it.
void checkStopped(const Progress &progress);

Failure invalid(std::string subject, Message problem, Message remedy);

//! Runs the part of a learner that calls a library: the border where exceptions end. The model is validated.
//! Errors: Cancelled; Internal with the first line of the library's words.
Result<model::Model> guarded(const std::function<Result<model::Model>()> &train);

} // namespace espalier::learn
