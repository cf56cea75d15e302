// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"

namespace espalier::frame {

//! The rows of both, those of the column first; texts of categories stay what they are, whatever their codes. Requires: both of one kind.
Column appended(Column column, const Column &more);

} // namespace espalier::frame
