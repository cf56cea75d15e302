// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string>
#include <vector>

//! The vocabulary of ui/words as UTF-8.
namespace espalier::ctl {

std::string worded(const Message &message);
std::string worded(const std::vector<Message> &messages);
std::string worded(const Message &detail, const std::vector<Message> &evidence);
//! What was found as codes with what they speak of: {"detail": {...}, "evidence": [...]}.
Json toldJson(const Message &detail, const std::vector<Message> &evidence);
//! On one line.
std::string worded(const Error &error);
//! What is wrong and what to do in words, and as codes with what they speak of: {"detail", "advice", "told": {"problem", "remedies"}}.
Json errorJson(const Error &error);
//! A message under this key, where there is one, becomes its sentence; its code stands under "told" then.
void wordAt(Json &json, const char *key);

} // namespace espalier::ctl
