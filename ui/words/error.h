// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace espalier::ui {

//! "orders: permission denied for table orders" as a headline; advice and SQLSTATE are shown unfolded.
QString headline(const Error &error);
//! What is wrong: the sentence, and the server's or library's own words.
QString problemText(const Error &error);
//! What to do about it; empty where nothing is known.
QString adviceText(const Error &error);
//! The problem, and below it the advice where there is any: for a place of its own.
QString problemAndAdvice(const Error &error);
//! All of it on one line: "orders: permission denied for table orders. Ask for GRANT SELECT [42501]".
QString lineText(const Error &error);

QString unfolded(const Error &error);

} // namespace espalier::ui
