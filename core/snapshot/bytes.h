// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/snapshot/snapshot.h"

#include <string>
#include <string_view>

namespace espalier::snapshot {

//! A snapshot as bytes for the cache: little-endian columns behind a JSON head. The same snapshot gives the same bytes.
std::string toBytes(const Snapshot &snapshot);
//! Checks sizes and codes; trusts nothing. Errors: Io.
Result<Snapshot> fromBytes(std::string_view bytes);
//! hash128() of a frame's bytes, none of which are kept.
std::string hashOf(const frame::Frame &frame);

} // namespace espalier::snapshot
