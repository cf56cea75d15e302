// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/columns/packing.h"
#include "core/snapshot/snapshot.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::snapshot {

//! A snapshot as bytes for the cache, in pieces: little-endian columns behind a head, each in the smallest type that is exact. The same
//! snapshot gives the same bytes.
void write(const Snapshot &snapshot, const std::function<void(std::string_view)> &sink);
//! The same as one: for what is small.
std::string toBytes(const Snapshot &snapshot);
//! Checks sizes and codes; trusts nothing. Errors: Io.
Result<Snapshot> fromBytes(std::string_view bytes);
//! Takes a feature, and what it was earlier where that is kept (Snapshot::earlier), with its snapshot as far as it is read then: all but the
//! features.
using FeatureTaker = std::function<void(const Snapshot &, frame::Column, std::optional<frame::Column> earlier)>;
//! The same from bytes that come in pieces. Where there is a taker, the features are handed to it one by one and left out of the snapshot.
Result<Snapshot> read(columns::Reader &reader, const FeatureTaker &take = {});
//! hash128() of the bytes of a frame, of what its features were earlier and of its quantity; none of them are kept.
std::string hashOf(const frame::Frame &frame, const std::vector<frame::Column> &earlier = {});

} // namespace espalier::snapshot
