// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace espalier::ui {

//! "orders: permission denied for table orders" as a headline; advice and SQLSTATE are shown unfolded.
QString headline(const Error &error);
QString unfolded(const Error &error);

} // namespace espalier::ui
