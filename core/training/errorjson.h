// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace espalier::training {

Json toJson(const Error &error);
//! Never fails: what cannot be read becomes an Internal error.
Error errorFromJson(const Json &json);

} // namespace espalier::training
