// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"

#include <cstdint>
#include <vector>

namespace espalier::frame {

//! Of each row the number of its entity, from 0 on in the order in which they come; an entity may have several as-of times. Without keys
//! every row is one of its own.
std::vector<std::uint32_t> entitiesOf(const Frame &frame);

} // namespace espalier::frame
