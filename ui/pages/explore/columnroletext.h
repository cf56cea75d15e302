// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/columnrole.h"

#include <QString>

namespace espalier::ui {

//! What a column becomes as a feature, in a few words: "Category with 12 values".
QString offerTitle(const features::ColumnOffer &offer);
//! What is made of it where one row is reached and over many rows, what only by hand, or why nothing is.
QString offerText(const features::ColumnOffer &offer);

} // namespace espalier::ui
