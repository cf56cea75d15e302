// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparerunrows.h"

#include "core/learn/learner.h"
#include "core/training/runs.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <limits>

namespace espalier::ui {

namespace {

//! Without what is said of it beside its score.
RunRow rowOf(const training::Run &run, const evaluate::Score &score)
{
    return {.id = toQString(run.id),
            .note = intervalText(score),
            .score = score.value,
            .low = score.low,
            .high = score.high,
            .series = static_cast<int>(runColour(run))};
}

} // namespace

evaluate::Score shownScore(const training::Comparison &comparison, const training::Run &run, const std::string &part)
{
    constexpr auto none = std::numeric_limits<double>::quiet_NaN();
    return training::scoreOf(run, part, comparison.metric).value_or(evaluate::Score{none, none, none});
}

std::vector<RunRow> runRows(const training::Comparison &comparison, const std::string &part,
                            const std::function<bool(const training::Run &)> &isShown)
{
    std::vector<RunRow> rows;
    rows.reserve(comparison.runs.size() + comparison.earlier.size());
    for (const auto &run : comparison.runs) {
        auto &row = rows.emplace_back(rowOf(run, shownScore(comparison, run, part)));
        row.label = ComparePlots::labelOf(comparison, run);
        row.isBaseline = run.isBaseline;
        row.isChosen = isShown(run);
    }
    for (const auto &run : comparison.earlier) {
        auto &row = rows.emplace_back(rowOf(run, shownScore(comparison, run, part)));
        row.label = sentence(learn::told(run.learner));
        row.rows = rowsOfText(run.takenAt);
    }
    return rows;
}

} // namespace espalier::ui
