// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QString>

#include <vector>

namespace espalier::ui {

//! Windows of features that are drawn as one span of the time line, and how many features have them.
struct WindowSpan
{
    std::vector<study::Window> windows; //!< one, or all that count rows, or those that found no place of their own
    int features = 0;
    bool operator==(const WindowSpan &) const = default;
};

//! The longest first; those of the last rows, whose length in time nobody knows, last. At most so many spans. Windows that ended before the
//! as-of time have no place.
std::vector<WindowSpan> windowSpans(const std::vector<study::Feature> &features, std::size_t most);
bool holds(const WindowSpan &span, const study::Window &window);
//! True for a span of rows.
bool countsRows(const WindowSpan &span);
//! Of the longest of a span, in microseconds; 0 for all history and for rows.
double lengthOf(const WindowSpan &span);
//! "all history", "90 days", "last 1, 5 rows".
QString spanWords(const WindowSpan &span);

//! Whether rows are aggregated: only then has a feature a window.
bool hasWindow(const study::Feature &feature);

} // namespace espalier::ui
