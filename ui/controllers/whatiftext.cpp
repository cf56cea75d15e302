// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/whatiftext.h"

#include "ui/controllers/reasonstext.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

struct WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfText)
};

std::optional<QString> asQString(const std::optional<std::string> &value)
{
    return value ? std::optional(toQString(*value)) : std::nullopt;
}

QString changeText(const workbench::NearestChange &change, const study::Study &study)
{
    const auto name = featureText(change.feature, study);
    const auto then = WhatIfText::tr("%1 (%2)").arg(toQString(change.answer), percentText(change.score));
    if (!change.value)
        return WhatIfText::tr("%1 is missing: %2").arg(name, then);
    const auto value = toQString(*change.value);
    if (!change.isNumber)
        return WhatIfText::tr("%1 = %2: %3").arg(name, value, then);
    return WhatIfText::tr("%1 = %2, %3 standard deviations away: %4")
        .arg(name, featureValueText(change.feature, *change.value, study), numberText(change.distance), then);
}

} // namespace

WhatIfExample whatIfExampleOf(const workbench::ExampleAtHand &example, const study::Study &study)
{
    WhatIfExample result{
        .features = {}, .hasClasses = !example.model.classes.empty(), .hasReasons = example.asItIs.hasReasons};
    result.features.reserve(example.features.size());
    for (const auto &column : example.features) {
        const auto reason = std::ranges::find(example.asItIs.reasons, column.name, &workbench::RowReason::feature);
        std::optional<QString> value;
        if (!frame::isMissing(column, 0))
            value = toQString(frame::textAt(column, 0));
        result.features.push_back({.name = toQString(column.name),
                                   .text = featureText(column.name, study),
                                   .isNumber = std::holds_alternative<frame::Numbers>(column.values),
                                   .value = value,
                                   .contribution = reason == example.asItIs.reasons.end() ? 0 : reason->contribution});
    }
    std::ranges::stable_sort(result.features, std::ranges::greater(), [](const WhatIfFeature &feature) {
        return std::abs(feature.contribution);
    });
    return result;
}

WhatIfAnswer whatIfAnswerOf(const workbench::RowExplanation &before, const workbench::RowExplanation &after)
{
    WhatIfAnswer answer;
    answer.summary = after.explained.empty()
        ? WhatIfText::tr("With these values: predicted %1, instead of %2.")
              .arg(numberWithInterval(after), scoreText(before.score))
        : WhatIfText::tr("With these values: a probability of %1 for %2, instead of %3.")
              .arg(percentText(after.score), toQString(after.explained), percentText(before.score));
    for (const auto &reason : after.reasons)
        answer.contributions[toQString(reason.feature)] = reason.contribution;
    return answer;
}

WhatIfChanges whatIfChangesOf(const workbench::NearestChanges &found, const study::Study &study)
{
    const auto rows = countText(static_cast<std::int64_t>(found.rows));
    const auto answer = toQString(found.answer);
    WhatIfChanges result;
    result.summary = found.changes.empty()
        ? WhatIfText::tr("It is said to be %1, and no value of a single feature changes that: those of %2 examples "
                         "were tried.")
              .arg(answer, rows)
        : WhatIfText::tr("It is said to be %1. What alone would change that, the nearest first, of the values of %2 "
                         "examples:")
              .arg(answer, rows);
    result.changes.reserve(found.changes.size());
    for (const auto &change : found.changes)
        result.changes.push_back(
            {.name = toQString(change.feature), .value = asQString(change.value), .text = changeText(change, study)});
    return result;
}

} // namespace espalier::ui
