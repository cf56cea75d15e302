// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

namespace espalier::ui {

//! The names of icons that stand for what a column or table is.
QString iconNameOf(catalog::Type type);
QString iconNameOf(catalog::TableKind kind);
//! The short name PostgreSQL knows as well, where there is little room: "timestamptz", "float8".
QString shortTypeName(const catalog::Column &column);

} // namespace espalier::ui
