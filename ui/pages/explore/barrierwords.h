// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

namespace espalier::ui {

//! Why a table gives no features and what can be done, as catalog::barrierOf() tells it, in the language of the window; empty where it does.
QString barrierWords(const catalog::Table &table);

} // namespace espalier::ui
