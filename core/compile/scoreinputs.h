// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::compile {

//! Neighbouring inputs that are read at once: the levels of a category, or one of anything else.
struct InputSpan
{
    std::size_t first = 0;
    std::size_t count = 1;
    bool isLevels = false;
};

std::vector<InputSpan> inputSpans(const model::Model &model);

//! What local variables of PL/pgSQL hold of the spans: iN is a number, cN which of the levels it is, 0 for none of them. place: of the span.
std::string inputName(const InputSpan &span, std::size_t place);
//! "name type := expression"
std::string inputLocal(const model::Model &model, const InputSpan &span, std::size_t place);

//! One of some numbers. index: from 1 on.
std::string elementText(const std::vector<double> &numbers, const std::string &index);

} // namespace espalier::compile
