// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/message.h"

namespace espalier {

//! {"code": "study.own_future", "arguments": ["orders", 3]}, shares and seconds as objects that name them; null where nothing is told.
Json toJson(const Message &message);
//! Errors: Invalid, where it is none.
Result<Message> messageFromJson(const Json &json);

} // namespace espalier
