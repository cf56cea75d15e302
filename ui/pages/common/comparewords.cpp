// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/comparewords.h"

#include "core/base/metric.h"
#include "core/study/study.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>

namespace espalier::ui {

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

bool doOverlap(const evaluate::Score &a, const evaluate::Score &b)
{
    return a.low <= b.high && b.low <= a.high;
}

QString pairText(const ScoredRun &first, const ScoredRun &second, std::string_view metric)
{
    const auto difference = scoreText(std::abs(first.score.value - second.score.value));
    const auto name = sentence(toldMetric(metric));
    if (difference == scoreText(0))
        return CompareText::tr("%1 and %2 scored the same to three digits of %3.").arg(first.label, second.label, name);
    const bool isLowerBetter = espalier::isLowerBetter(metric);
    if (doOverlap(first.score, second.score)) {
        const auto text = isLowerBetter
            ? CompareText::tr("%1 scored better than %2: its %4 is lower by %3. Their intervals overlap, so "
                              "the difference may be chance.")
            : CompareText::tr("%1 scored better than %2: its %4 is higher by %3. Their intervals overlap, "
                              "so the difference may be chance.");
        return text.arg(first.label, second.label, difference, name);
    }
    const auto text = isLowerBetter
        ? CompareText::tr("%1 scored better than %2: its %4 is lower by %3. Their intervals do not "
                          "overlap, so chance alone hardly explains it.")
        : CompareText::tr("%1 scored better than %2: its %4 is higher by %3. Their intervals do not "
                          "overlap, so chance alone hardly explains it.");
    return text.arg(first.label, second.label, difference, name);
}

} // namespace

QString intervalText(const evaluate::Score &score)
{
    return CompareText::tr("%1 (95 % interval %2 to %3)")
        .arg(scoreText(score.value), scoreText(score.low), scoreText(score.high));
}

QString rowsOfText(Timestamp taken)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(taken.microseconds / 1000);
    return CompareText::tr("rows of %1").arg(agoText(static_cast<double>(moment.secsTo(QDateTime::currentDateTime()))));
}

QString settingsText(const learn::Parameters &settings)
{
    QStringList parts;
    for (const auto &[name, value] : settings)
        parts.append(QStringLiteral("%1 %2").arg(toQString(name), numberText(value)));
    return parts.join(QStringLiteral(", "));
}

QString behindText(const training::Run &run)
{
    if (run.rowsBehindModel == 0)
        return {};
    return CompareText::tr(
               "The score of the test is of a model of the %1 examples whose label was known before it; the "
               "model that is kept has learned from all %2.")
        .arg(countText(static_cast<std::int64_t>(run.rowsBehindScore)),
             countText(static_cast<std::int64_t>(run.rowsBehindModel)));
}

QString differenceText(std::vector<ScoredRun> runs, std::string_view metric)
{
    std::erase_if(runs, [](const auto &run) {
        return !std::isfinite(run.score.value);
    });
    const auto isLowerBetter = espalier::isLowerBetter(metric);
    std::ranges::stable_sort(runs, [isLowerBetter](const auto &a, const auto &b) {
        return isLowerBetter ? a.score.value < b.score.value : a.score.value > b.score.value;
    });
    const auto best = std::ranges::find(runs, false, &ScoredRun::isBaseline);
    if (best == runs.end())
        return CompareText::tr("No model is shown.");
    const auto baseline = std::ranges::find(runs, true, &ScoredRun::isBaseline);
    if (baseline != runs.end() && baseline < best)
        return CompareText::tr("No model is ahead of the baseline in %1.").arg(sentence(toldMetric(metric)));
    const auto next = best + 1;
    if (next == runs.end())
        return CompareText::tr("One model is shown; check another one to compare.");
    auto text = pairText(*best, *next, metric);
    if (baseline != runs.end() && baseline != next && doOverlap(best->score, baseline->score))
        text = CompareText::tr("%1 Its interval reaches the baseline's, too.").arg(text);
    return text;
}

} // namespace espalier::ui
