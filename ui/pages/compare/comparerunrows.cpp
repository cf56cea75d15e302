// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparerunrows.h"

#include "core/learn/learner.h"
#include "core/training/claims.h"
#include "core/training/runs.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstddef>
#include <limits>

namespace espalier::ui {

namespace {

struct CompareRunRows
{
    Q_DECLARE_TR_FUNCTIONS(CompareRunRows)
};

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

//! Beside the one that is ranked first, and beside the selected one.
void addVerdict(RunRow &row, const training::Comparison &comparison, const std::string &part, const training::Run &run,
                const training::Run *selected)
{
    const auto &best = comparison.runs.front();
    const auto labelOf = [&comparison](const training::Run &each) {
        return ComparePlots::labelOf(comparison, each);
    };
    QStringList notes{row.note};
    if (run.id == best.id)
        row.verdict = comparison.runs.size() > 1 ? CompareRunRows::tr("ranked first") : QString();
    else {
        const auto claim = training::claimOf(comparison, part, run, best);
        row.verdict = claim ? shortVerdict(*claim) : QString();
        notes << pairText(comparison, part, run, best, labelOf);
    }
    if (selected != nullptr && selected->id != run.id && selected->id != best.id)
        notes << pairText(comparison, part, run, *selected, labelOf);
    row.note = notes.join(QLatin1Char('\n'));
}

} // namespace

evaluate::Score shownScore(const training::Comparison &comparison, const training::Run &run, const std::string &part)
{
    constexpr auto none = std::numeric_limits<double>::quiet_NaN();
    return training::scoreOf(run, part, comparison.metric).value_or(evaluate::Score{none, none, none});
}

std::vector<RunRow> runRows(const training::Comparison &comparison, const std::string &part,
                            const std::function<bool(const training::Run &)> &isShown, const training::Run *selected)
{
    std::vector<RunRow> rows;
    rows.reserve(comparison.runs.size() + comparison.earlier.size());
    for (const auto &run : comparison.runs) {
        auto &row = rows.emplace_back(rowOf(run, shownScore(comparison, run, part)));
        row.label = ComparePlots::labelOf(comparison, run);
        row.isBaseline = run.isBaseline;
        row.isChosen = isShown(run);
        addVerdict(row, comparison, part, run, selected);
    }
    for (const auto &run : comparison.earlier) {
        auto &row = rows.emplace_back(rowOf(run, shownScore(comparison, run, part)));
        row.label = sentence(learn::told(run.learner));
        row.rows = rowsOfText(run.takenAt);
        row.note = CompareRunRows::tr("%1\nOn other rows: its score is not comparable.").arg(row.note);
    }
    return rows;
}

void addBest(std::vector<RunRow> &rows, const workbench::BestPossible &best, const training::Comparison &comparison,
             const std::string &part)
{
    const auto &runs = comparison.runs;
    if (runs.empty() || best.snapshot != runs.front().snapshot || !best.splits.contains(part))
        return;
    constexpr auto none = std::numeric_limits<double>::quiet_NaN();
    const auto score = workbench::scoreOf(best, part, comparison.metric).value_or(evaluate::Score{none, none, none});
    const auto said = CompareRunRows::tr("%1\nWhat somebody scores on these rows who knows the Gym’s customers as its "
                                         "simulation does. It is no model, and "
                                         "a model scores more by chance only.");
    const RunRow row{.id = QStringLiteral("best possible"),
                     .label = CompareRunRows::tr("Best possible"),
                     .note = said.arg(intervalText(score)),
                     .verdict = CompareRunRows::tr("the Gym’s truth, no model"),
                     .score = score.value,
                     .low = score.low,
                     .high = score.high,
                     .isChosen = true,
                     .isReference = true};
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(runs.size()), row);
}

} // namespace espalier::ui
