// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/snapshot/snapshot.h"

#include <functional>
#include <string>
#include <string_view>

namespace espalier::snapshot {

//! A snapshot as bytes for the cache, in pieces: little-endian columns behind a head, each in the smallest type that is exact. The same
//! snapshot gives the same bytes.
void write(const Snapshot &snapshot, const std::function<void(std::string_view)> &sink);
//! The same as one: for what is small.
std::string toBytes(const Snapshot &snapshot);
//! Checks sizes and codes; trusts nothing. Errors: Io.
Result<Snapshot> fromBytes(std::string_view bytes);
//! hash128() of a frame's bytes, none of which are kept.
std::string hashOf(const frame::Frame &frame);

} // namespace espalier::snapshot
