// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/studywindows.h"

#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace espalier::ui {

namespace {

struct WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

double lengthOf(const study::Window &window)
{
    const auto *span = std::get_if<Duration>(&window);
    return span == nullptr ? 0 : static_cast<double>(span->microseconds());
}

bool isOfRows(const study::Window &window)
{
    return std::holds_alternative<study::LastRows>(window);
}

//! All history, then spans of time from long to short, then rows from many to few.
double placeOf(const study::Window &window)
{
    if (std::holds_alternative<std::monostate>(window))
        return std::numeric_limits<double>::infinity();
    if (const auto *rows = std::get_if<study::LastRows>(&window))
        return -1.0 / rows->count;
    return lengthOf(window);
}

bool isSame(const study::Window &one, const study::Window &other)
{
    // A week and seven days are one span.
    return one == other || (lengthOf(one) > 0 && lengthOf(one) == lengthOf(other));
}

QString windowWords(const study::Window &window)
{
    if (const auto *span = std::get_if<Duration>(&window))
        return durationWords(*span);
    return WindowWords::tr("all history");
}

//! The two shortest spans of time become one, until all have a place.
void merge(std::vector<WindowSpan> &spans, std::size_t most)
{
    while (spans.size() > most) {
        const auto rows = std::ranges::find_if(spans, countsRows);
        if (std::distance(spans.begin(), rows) < 2)
            return;
        auto &shortest = *(rows - 1);
        auto &next = *(rows - 2);
        std::ranges::copy(shortest.windows, std::back_inserter(next.windows));
        next.features += shortest.features;
        spans.erase(rows - 1);
    }
}

} // namespace

bool hasWindow(const study::Feature &feature)
{
    return feature.aggregate != study::Aggregate::Direct;
}

bool holds(const WindowSpan &span, const study::Window &window)
{
    return std::ranges::any_of(span.windows, [&window](const study::Window &held) {
        return isSame(held, window);
    });
}

bool countsRows(const WindowSpan &span)
{
    return isOfRows(span.windows.front());
}

double lengthOf(const WindowSpan &span)
{
    return lengthOf(span.windows.front());
}

std::vector<WindowSpan> windowSpans(const std::vector<study::Feature> &features, std::size_t most)
{
    std::vector<WindowSpan> spans;
    for (const auto &feature : features) {
        if (!hasWindow(feature) || feature.lag)
            continue;
        auto place = std::ranges::find_if(spans, [&feature](const WindowSpan &span) {
            return holds(span, feature.window) || (countsRows(span) && isOfRows(feature.window));
        });
        if (place == spans.end())
            place = spans.insert(spans.end(), {{feature.window}, 0});
        else if (!holds(*place, feature.window))
            place->windows.push_back(feature.window);
        ++place->features;
    }
    for (auto &span : spans)
        std::ranges::sort(span.windows, std::greater(), placeOf);
    std::ranges::stable_sort(spans, std::greater(), [](const WindowSpan &span) {
        return placeOf(span.windows.front());
    });
    merge(spans, most);
    return spans;
}

QString spanWords(const WindowSpan &span)
{
    QStringList words;
    if (!countsRows(span)) {
        for (const auto &window : span.windows)
            words.append(windowWords(window));
        return words.join(QStringLiteral(", "));
    }
    for (const auto &window : span.windows)
        words.prepend(countText(std::get<study::LastRows>(window).count));
    return WindowWords::tr("last %1 rows").arg(words.join(QStringLiteral(", ")));
}

} // namespace espalier::ui
