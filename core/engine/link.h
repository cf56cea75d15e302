// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/column.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace espalier::engine {

//! What a key leads to that several parents share.
enum class SharedKey
{
    Refused,
    Nothing
};

//! How the two sides of a relation hold a part of its key.
enum class KeyTypes
{
    Alike,
    Numbers //!< whole numbers on one side, on the other a type that holds fractions: equal where the number is
};

//! The rows of a parent that rows of a child refer to. A key with a missing part refers to nothing.
//! types: beside the columns; alike where none are given. Errors: Unsupported where two parents share a key that is refused then, or the two
//! sides hold values of different kinds.
Result<std::vector<std::int32_t>> parentRows(const std::vector<const frame::Column *> &child,
                                             const std::vector<const frame::Column *> &parent, std::string_view subject,
                                             SharedKey shared = SharedKey::Refused,
                                             const std::vector<KeyTypes> &types = {});

//! The children of each parent row: rows[offsets[p]] .. rows[offsets[p + 1]], in the order of the child's rows.
struct Children
{
    std::vector<std::uint32_t> offsets;
    std::vector<std::uint32_t> rows;
};

Children childrenOf(const std::vector<std::int32_t> &parents, std::size_t parentCount);

} // namespace espalier::engine
