// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/comparewords.h"

#include "core/base/metric.h"
#include "core/study/study.h"
#include "core/training/claims.h"
#include "core/training/search.h"
#include "ui/words/parameterwords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

QString probabilityText(double probability)
{
    // A share of replicates is never certain.
    const auto percent = std::clamp(100 * probability, 0.0, 99.9);
    return QLocale().toString(percent, 'f', percent > 99 ? 1 : 0);
}

QString gainText(const evaluate::Claim &claim, std::string_view metric)
{
    const bool isMore = isLowerBetter(metric) == (claim.gain.value < 0);
    const bool isTurned = claim.gain.value < 0;
    const auto low = isTurned ? -claim.gain.high : claim.gain.low;
    const auto high = isTurned ? -claim.gain.low : claim.gain.high;
    const auto text = isMore ? CompareText::tr("%1 higher by %2 (95 % interval %3 to %4)")
                             : CompareText::tr("%1 lower by %2 (95 % interval %3 to %4)");
    return text.arg(sentence(toldMetric(metric)), scoreText(std::abs(claim.gain.value)), scoreText(low),
                    scoreText(high));
}

const training::Run *nextBest(const training::Comparison &comparison, const training::Run &run)
{
    const auto found = std::ranges::find_if(comparison.runs, [&run](const training::Run &other) {
        return other.id != run.id && !other.isBaseline;
    });
    return found == comparison.runs.end() ? nullptr : &*found;
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
        parts.append(QStringLiteral("%1 %2").arg(parameterWord(name), numberText(value)));
    return parts.join(QStringLiteral(", "));
}

QString settingsText(const training::Run &run)
{
    if (run.members.empty()) {
        auto settings = settingsText(run.settings);
        if (!run.isOfQuantity)
            return settings;
        const auto by = CompareText::tr("by the number that is compared");
        return settings.isEmpty() ? by : CompareText::tr("%1: %2").arg(by, settings);
    }
    constexpr qsizetype shown = 4; // as runs of one learner are told apart
    QStringList members;
    for (const auto &member : run.members)
        members.append(toQString(member).left(shown));
    return CompareText::tr("the mean of runs %1").arg(members.join(QStringLiteral(", ")));
}

QString behindText(const training::Run &run)
{
    if (run.rowsBehindModel == 0)
        return {};
    const auto text =
        CompareText::tr("The score of the test is of a model of the %1 examples whose label was known before it; the "
                        "model that is kept has learned from all %2.")
            .arg(countText(static_cast<std::int64_t>(run.rowsBehindScore)),
                 countText(static_cast<std::int64_t>(run.rowsBehindModel)));
    return run.further ? text + u' ' + sentence(training::told(*run.further)) : text;
}

QString recalibratedText(const training::Run &run)
{
    if (!run.recalibrated)
        return {};
    return CompareText::tr("Its probabilities are recalibrated, which makes the log loss of the validation less by %1.")
        .arg(intervalText(*run.recalibrated));
}

QString claimText(const QString &first, const QString &second, const evaluate::Claim &claim, std::string_view metric,
                  double region)
{
    const auto name = sentence(toldMetric(metric));
    switch (claim.verdict) {
    case evaluate::Verdict::Better:
        return CompareText::tr("%1 is better than %2 with a probability of %3 %: %4.")
            .arg(first, second, probabilityText(claim.better), gainText(claim, metric));
    case evaluate::Verdict::Worse:
        return CompareText::tr("%1 is worse than %2 with a probability of %3 %: %4.")
            .arg(first, second, probabilityText(claim.worse), gainText(claim, metric));
    case evaluate::Verdict::Equal:
        return CompareText::tr(
                   "%1 and %2 are practically equal: their %3 differs by less than %4 with a probability of %5 %.")
            .arg(first, second, name, scoreText(region), probabilityText(claim.equal));
    case evaluate::Verdict::CannotTell:
        break;
    }
    if (claim.hasFewRows)
        return CompareText::tr("These rows are too few to tell whether %1 is better than %2: %3.")
            .arg(first, second, gainText(claim, metric));
    return CompareText::tr(
               "These rows do not tell whether %1 is better than %2 (probability %3 %) or worse (%4 %): %5.")
        .arg(first, second, probabilityText(claim.better), probabilityText(claim.worse), gainText(claim, metric));
}

QString shortVerdict(const evaluate::Claim &claim)
{
    switch (claim.verdict) {
    case evaluate::Verdict::Better:
        return CompareText::tr("better (%1 %)").arg(probabilityText(claim.better));
    case evaluate::Verdict::Worse:
        return CompareText::tr("worse (%1 %)").arg(probabilityText(claim.worse));
    case evaluate::Verdict::Equal:
        return CompareText::tr("practically equal (%1 %)").arg(probabilityText(claim.equal));
    case evaluate::Verdict::CannotTell:
        break;
    }
    return claim.hasFewRows ? CompareText::tr("cannot tell: too few rows") : CompareText::tr("cannot tell");
}

QString pairText(const training::Comparison &comparison, const std::string &part, const training::Run &run,
                 const training::Run &other, const std::function<QString(const training::Run &)> &labelOf)
{
    const auto claim = training::claimOf(comparison, part, run, other);
    return claim ? claimText(labelOf(run), labelOf(other), *claim, comparison.metric, comparison.region)
                 : CompareText::tr("%1 and %2 have no score on the same rows.").arg(labelOf(run), labelOf(other));
}

QString verdictText(const training::Comparison &comparison, const std::string &part, const training::Run &run,
                    const std::function<QString(const training::Run &)> &labelOf)
{
    const auto told = [&](const training::Run &other) -> QString {
        const auto claim = training::claimOf(comparison, part, run, other);
        return claim ? claimText(labelOf(run), labelOf(other), *claim, comparison.metric, comparison.region)
                     : QString();
    };
    const auto baseline = std::ranges::find_if(comparison.runs, &training::Run::isBaseline);
    const bool hasBaseline = baseline != comparison.runs.end();
    const auto *other = nextBest(comparison, run);
    if (run.isBaseline || other == nullptr) {
        const auto *only = run.isBaseline ? other : hasBaseline ? &*baseline : nullptr;
        return only == nullptr ? CompareText::tr("There is one model; train another one to compare.") : told(*only);
    }
    auto text = told(*other);
    if (!hasBaseline)
        return text;
    const auto claim = training::claimOf(comparison, part, run, *baseline);
    if (claim && claim->verdict != evaluate::Verdict::Better)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + told(*baseline);
    return text;
}

QString overTimeText(const training::Comparison &comparison, const training::Run &run,
                     const std::function<QString(const training::Run &)> &labelOf)
{
    const auto *other = nextBest(comparison, run);
    const auto claim = other == nullptr ? std::nullopt : training::claimOf(comparison, training::overTime, run, *other);
    if (!claim || claim->hasFewRows)
        return {};
    return CompareText::tr("Over %n windows of time, with models of their own, %1 is better than %2 with a probability "
                           "of %3 %, worse with %4 %, and practically equal with %5 %.",
                           nullptr, static_cast<int>(run.backtests.size()))
        .arg(labelOf(run), labelOf(*other), probabilityText(claim->better), probabilityText(claim->worse),
             probabilityText(claim->equal));
}

} // namespace espalier::ui
