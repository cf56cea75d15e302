// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/sqlblocks.h"

#include <QString>

namespace espalier::ui {

//! "customers → orders", "The examples".
QString blockTitle(const compile::SqlBlock &block);
//! What the block reads, what of it is visible, and over which windows.
QString blockWords(const compile::SqlBlock &block);

} // namespace espalier::ui
