// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/study/study.h"
#include "core/workbench/explanation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace espalier::ctl {

//! Lines of a table; --json has all.
inline constexpr std::size_t mostLines = 20;

//! What a margin is measured in.
std::string_view unitOf(model::Link link);
//! In plain words, where the study has it.
std::string wordsOf(const study::Study &study, const std::string &feature);
std::string signedText(double value);
//! A feature's value, or "missing".
std::string valueText(const std::optional<std::string> &value, bool isNumber);

} // namespace espalier::ctl
