// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QString>

namespace espalier::ui {

//! "sum", "days since last": for lists.
QString aggregateWord(study::Aggregate aggregate);
//! "sum of total", with the column or what stands in its place, and the aggregate's argument.
QString aggregatePhrase(study::Aggregate aggregate, const QString &column, const QString &argument);

} // namespace espalier::ui
