// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/sides.h"

#include "core/model/predict.h"
#include "core/monitor/log.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::workbench {

namespace {

//! The output that a row's prediction of the first model is read from.
std::size_t outputOf(const model::Predictions &predictions, std::size_t row)
{
    const auto *first = predictions.row(row);
    return static_cast<std::size_t>(std::max_element(first, first + predictions.width) - first);
}

} // namespace

Result<Sides> sidesOf(const model::Model &now, const model::Model &other, const frame::Frame &frame)
{
    const auto before = model::predict(now, frame.features);
    if (!before)
        return Failure(before.error());
    const auto after = model::predict(other, frame.features);
    if (!after)
        return Failure(after.error());
    Sides sides{.rows = before->rows, .turned = 0, .most = {}};
    std::vector<Turned> rows;
    for (std::size_t row = 0; row < before->rows; ++row) {
        const auto output = outputOf(*before, row);
        Turned turned{.key = {},
                      .before = monitor::predictionText(now, *before, row),
                      .after = monitor::predictionText(other, *after, row),
                      .scoreBefore = before->at(row, output),
                      .scoreAfter = after->at(row, output)};
        const bool isTurned = turned.before != turned.after;
        if (now.task != Task::Regression)
            sides.turned += isTurned ? 1 : 0;
        if (!isTurned)
            continue;
        turned.key = frame::keyText(frame, row);
        rows.push_back(std::move(turned));
    }
    const auto count = std::min(rows.size(), mostTurned);
    std::ranges::partial_sort(
        rows, rows.begin() + static_cast<std::ptrdiff_t>(count), [](const Turned &left, const Turned &right) {
            return std::abs(left.scoreAfter - left.scoreBefore) > std::abs(right.scoreAfter - right.scoreBefore);
        });
    rows.resize(count);
    sides.most = std::move(rows);
    return sides;
}

} // namespace espalier::workbench
