// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

namespace espalier::ui {

//! The names of icons that stand for what a column or table is.
QString iconNameOf(catalog::Type type);
QString iconNameOf(catalog::TableKind kind);

} // namespace espalier::ui
